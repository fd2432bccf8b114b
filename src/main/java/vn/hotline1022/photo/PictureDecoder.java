package vn.hotline1022.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import vn.hotline1022.fault.Fault.PhotoProblem;

/** Decodes a picture whose size is known to be bearable, in fewer pixels where it is large. */
final class PictureDecoder {

  /** What is decoded takes so much at most. */
  private static final long MOST_DECODED = 50_000_000;

  private final PictureFile file;
  private final Work work;
  private boolean incomplete;

  private PictureDecoder(PictureFile file, Work work) {
    this.file = file;
    this.work = work;
  }

  /**
   * The pixels as they are stored.
   *
   * @param side what is wanted of them in the end: at least so many stay
   */
  static PixelRows decode(PictureFile file, int side, Work work) throws IOException {
    return new PictureDecoder(file, work).run(side);
  }

  private PixelRows run(int side) throws IOException {
    try {
      PixelRows rows = PixelRows.of(read(step(side)));
      if (incomplete) {
        throw new Refused(PhotoProblem.CUT_OFF);
      }
      return rows;
    } catch (Refused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Decoders of strangers' bytes throw whatever comes to them.
      throw new Refused(work.whyEnded().orElse(PhotoProblem.BROKEN));
    }
  }

  /** Every how-manieth pixel is taken. */
  private int step(int side) {
    long bytes = (long) file.width() * file.height() * file.sampleBytes();
    int needed = (int) Math.ceil(Math.sqrt((double) bytes / MOST_DECODED));
    int longer = Math.max(file.width(), file.height());
    // A thumbnail need not be better than twice as fine.
    int plenty = Math.max(1, longer / (4 * side));
    return Math.max(1, Math.max(needed, plenty));
  }

  private BufferedImage read(int step) throws IOException {
    ImageReader reader = reader();
    try (WatchedBytes input = new WatchedBytes(file.clean(), work)) {
      reader.setInput(input, true, true);
      reader.addIIOReadWarningListener((_, warning) -> incomplete |= tellsOfLoss(warning));
      reader.addIIOReadProgressListener(new Listener());
      if (reader.getWidth(0) != file.width() || reader.getHeight(0) != file.height()) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      ImageReadParam how = reader.getDefaultReadParam();
      how.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = reader.read(0, how);
      work.goOn();
      return image;
    } finally {
      reader.dispose();
    }
  }

  private ImageReader reader() throws IOException {
    return switch (file.format()) {
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
      case JPEG, PNG -> {
        String name = file.format().name().toLowerCase(Locale.ROOT);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(name);
        yield readers.next();
      }
    };
  }

  /** Decoders fill in what is missing and only warn; a few bytes too many are harmless. */
  private static boolean tellsOfLoss(String warning) {
    String words = warning.toLowerCase(Locale.ROOT);
    return words.contains("premature end") || words.contains("corrupt jpeg data: bad");
  }

  /** Passes on how far it is; the rest of what is told is nobody's business. */
  private final class Listener implements IIOReadProgressListener {
    @Override
    public void imageProgress(ImageReader source, float percentage) {
      work.reached(percentage / 100);
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
  }
}
