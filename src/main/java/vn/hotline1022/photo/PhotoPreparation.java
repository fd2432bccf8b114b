package vn.hotline1022.photo;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.PhotoProblem;
import vn.hotline1022.fault.FaultException;

/**
 * Makes a stranger's file clean before it is kept. A picture is decoded and written anew: upright,
 * not larger than needed, and with nothing in it but its pixels. A video keeps its pictures and
 * sound; everything else in it is overwritten. What cannot be trusted is refused with {@code
 * PhotoRefused}. Holds no state; blocks, so never on the FX thread. Writes no file.
 */
public final class PhotoPreparation {
  private static final double DECODED = 0.65;
  private static final double SHRUNK = 0.85;
  private static final int CHUNK = 64 * 1024;
  private static final Duration NO_LIMIT = Duration.ofHours(1);

  /**
   * A picture as a clipboard gives it.
   *
   * @param argb alpha, red, green and blue of each pixel
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes are not copied.
  public record Pixels(int width, int height, int[] argb) {
    public Pixels {
      if (width < 1 || height < 1 || argb.length != width * height) {
        throw new IllegalArgumentException("no picture");
      }
    }
  }

  /**
   * Prepares a file.
   *
   * @throws CancellationException when the progress says that nobody wants it any more
   */
  public Prepared prepare(Path file, Progress progress) {
    return guarded(nameOf(file), progress, work -> ofFile(file, work));
  }

  /**
   * Prepares what was on the clipboard.
   *
   * @param name what it is called when it is refused
   */
  public Prepared prepare(Pixels pixels, String name, Progress progress) {
    return guarded(
        name,
        progress,
        work -> {
          PixelRows rows = PixelRows.of(pixels.width, pixels.height, pixels.argb);
          return picture(name, rows, Orientation.UPRIGHT, work);
        });
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The part that may fail in any way. */
  @FunctionalInterface
  private interface Step {
    Prepared run(Work work) throws IOException;
  }

  private static Prepared guarded(String name, Progress progress, Step step) {
    Work work = new Work(progress, PhotoLimits.LONGEST_WORK);
    try {
      return step.run(work);
    } catch (Refused e) {
      throw refused(name, e.problem(), e);
    } catch (IOException e) {
      throw refused(name, work.whyEnded().orElse(PhotoProblem.UNREADABLE), e);
    } catch (OutOfMemoryError e) {
      // Of arrays that were too large for what is free at the moment; the desk goes on.
      throw refused(name, PhotoProblem.TOO_MANY_PIXELS, e);
    }
  }

  private static FaultException refused(String name, PhotoProblem problem, Throwable cause) {
    return new FaultException(new Fault.PhotoRefused(name, problem), cause);
  }

  private Prepared ofFile(Path file, Work work) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refused(PhotoProblem.UNREADABLE);
    }
    FileKind kind = kind(file);
    long bytes = Files.size(file);
    if (kind == FileKind.MP4) {
      return video(file, bytes, work.progress());
    }
    if (bytes > PhotoLimits.MOST_PICTURE_BYTES) {
      throw new Refused(PhotoProblem.TOO_LARGE);
    }
    PictureFile picture = looked(kind, file);
    work.part(0, DECODED);
    PixelRows rows = PictureDecoder.decode(picture, PhotoLimits.SIDE, work);
    return picture(nameOf(file), rows, picture.orientation(), work);
  }

  private static FileKind kind(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileKind.of(in.readNBytes(FileKind.HEAD));
    }
  }

  /** Of the file itself nothing stays in memory but what is needed. */
  private static PictureFile looked(FileKind kind, Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes((int) PhotoLimits.MOST_PICTURE_BYTES + 1);
    }
    if (bytes.length > PhotoLimits.MOST_PICTURE_BYTES || !kind.equals(FileKind.of(bytes))) {
      throw new Refused(PhotoProblem.CHANGED);
    }
    return switch (kind) {
      case JPEG -> JpegFile.read(bytes);
      case PNG -> PngFile.read(bytes);
      case WEBP -> WebpFile.read(bytes);
      case MP4 -> throw new Refused(PhotoProblem.CHANGED);
    };
  }

  private static Prepared picture(String name, PixelRows rows, Orientation orientation, Work work)
      throws IOException {
    work.part(DECODED, SHRUNK);
    Bitmap upright = orientation.apply(Shrinking.toSide(rows, PhotoLimits.SIDE, work));
    work.part(SHRUNK, 1);
    byte[] jpeg = JpegWriting.encode(upright);
    work.goOn();
    work.reached(1);
    return new Prepared(
        name,
        Photo.Kind.JPEG,
        upright.width(),
        upright.height(),
        jpeg.length,
        HexFormat.of().formatHex(sha256().digest(jpeg)),
        () -> new ByteArrayInputStream(jpeg));
  }

  /** Large files take the disk's time, not the processor's: only its owner ends this. */
  private static Prepared video(Path file, long bytes, Progress progress) throws IOException {
    if (bytes > PhotoLimits.MOST_VIDEO_BYTES) {
      throw new Refused(PhotoProblem.VIDEO_TOO_LARGE);
    }
    Mp4File.Cleaned cleaned;
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      cleaned = Mp4File.read(channel, bytes);
    }
    Prepared.Content content =
        () ->
            new PatchedStream(
                new BufferedInputStream(Files.newInputStream(file), CHUNK), cleaned.patches());
    Work work = new Work(progress, NO_LIMIT);
    return new Prepared(
        nameOf(file),
        Photo.Kind.MP4,
        cleaned.width(),
        cleaned.height(),
        bytes,
        sum(content, bytes, work),
        content);
  }

  /** Its sum, which also proves that it can be read to the end. */
  private static String sum(Prepared.Content content, long bytes, Work work) throws IOException {
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    long done = 0;
    try (InputStream in = content.open()) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
        done += read;
        work.reached(Math.min(1, (double) done / bytes));
        goOn(work);
      }
    }
    if (done != bytes) {
      throw new Refused(PhotoProblem.CHANGED);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Says it where the work is not the one that is asked for the reason. */
  private static void goOn(Work work) throws IOException {
    try {
      work.goOn();
    } catch (IOException e) {
      Optional<PhotoProblem> why = work.whyEnded();
      throw why.isPresent() ? new Refused(why.get()) : e;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
