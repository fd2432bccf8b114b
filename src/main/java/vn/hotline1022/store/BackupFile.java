package vn.hotline1022.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.Bytes;

/**
 * A backup in one file: a mark, the length of the manifest, the manifest, then the parts one after
 * the other. Everything of the database is encrypted as it is in the profile. Nothing in it is a
 * path to be followed, and its length is known before a part is read, so that half a file is seen
 * at once.
 */
public final class BackupFile {

  private static final byte[] MARK = "h22b\r\n\u001a\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = MARK.length + Integer.BYTES;
  private static final int MOST_MANIFEST = 256 * 1024;
  private static final int CHUNK = 64 * 1024;

  private final Path file;
  private final BackupManifest manifest;

  private BackupFile(Path file, BackupManifest manifest) {
    this.file = file;
    this.manifest = manifest;
  }

  /** Takes each part as a stream of exactly its size. */
  @FunctionalInterface
  interface PartReader {
    void read(BackupManifest.Part part, InputStream content) throws IOException;
  }

  /** Gives the bytes of a part to be written. */
  @FunctionalInterface
  interface PartSource {
    InputStream open(BackupManifest.Part part) throws IOException;
  }

  /**
   * Opens a backup and proves its manifest and length; the parts are proven as they are read.
   * Throws {@code BackupUnreadable}, or {@code StoreNewer} for one of a newer version.
   */
  public static BackupFile open(Path file) {
    try (DataInputStream in = input(file)) {
      byte[] mark = in.readNBytes(MARK.length);
      int length = Arrays.equals(mark, MARK) ? in.readInt() : -1;
      if (length < 0 || length > MOST_MANIFEST) {
        throw new IOException("no backup");
      }
      BackupManifest manifest = BackupManifestJson.read(in.readNBytes(length));
      if (Files.size(file) != HEADER + length + manifest.size()) {
        throw new IOException("not whole");
      }
      return new BackupFile(file, manifest);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  public BackupManifest manifest() {
    return manifest;
  }

  /** Reads every part through, to prove its sum. */
  public void proveParts() {
    try {
      readParts((part, content) -> content.transferTo(OutputStream.nullOutputStream()));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Gives every part to {@code reader}; a part whose sum differs is {@code BackupUnreadable}. */
  void readParts(PartReader reader) throws IOException {
    try (DataInputStream in = input(file)) {
      in.skipNBytes(MARK.length);
      in.skipNBytes(in.readInt());
      for (BackupManifest.Part part : manifest.parts()) {
        Measured content = new Measured(in, part.size());
        reader.read(part, content);
        if (!content.sum().equals(part.sha256())) {
          throw unreadable(null);
        }
      }
    }
  }

  /** Writes a backup to {@code temporary} and forces it to the disk. */
  static void write(
      Path temporary, BackupManifest manifest, PartSource source, AtomicFiles.Steps steps)
      throws IOException {
    steps.before("create", temporary);
    Files.deleteIfExists(temporary);
    OwnerOnly.newFileAnywhere(temporary);
    byte[] written = BackupManifestJson.write(manifest);
    ByteBuffer header = ByteBuffer.allocate(HEADER).put(MARK).putInt(written.length);
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      out.write(header.array());
      out.write(written);
      for (BackupManifest.Part part : manifest.parts()) {
        steps.before("write " + part.name(), temporary);
        try (InputStream content = source.open(part)) {
          copy(content, out);
        }
      }
      steps.before("force", temporary);
      channel.force(true);
    }
  }

  /** The part a file would be. */
  static BackupManifest.Part part(String name, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Measured content = new Measured(in, Files.size(file));
      content.transferTo(OutputStream.nullOutputStream());
      return new BackupManifest.Part(name, Files.size(file), content.sum());
    }
  }

  /** The part a stream of this length would be. */
  static BackupManifest.Part part(String name, long size, InputStream stream) throws IOException {
    try (stream) {
      return new BackupManifest.Part(name, size, new Measured(stream, size).sum());
    }
  }

  /** The part these bytes would be. */
  static BackupManifest.Part part(String name, Bytes bytes) throws IOException {
    Measured content = new Measured(new ByteArrayInputStream(bytes.toArray()), bytes.size());
    content.transferTo(OutputStream.nullOutputStream());
    return new BackupManifest.Part(name, bytes.size(), content.sum());
  }

  static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
      to.write(chunk, 0, read);
    }
  }

  static FaultException unreadable(Exception cause) {
    return new FaultException(new Fault.BackupUnreadable(), cause);
  }

  private static DataInputStream input(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("no regular file");
    }
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), CHUNK));
  }

  /** So many bytes of a stream and no more, summed up as they are read. */
  private static final class Measured extends InputStream {
    private final InputStream from;
    private final MessageDigest digest;
    private long left;

    Measured(InputStream from, long size) {
      this.from = from;
      this.left = size;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = from.read(to, offset, (int) Math.min(length, left));
      if (read < 0) {
        throw new IOException("ends early");
      }
      digest.update(to, offset, read);
      left -= read;
      return read;
    }

    /** The sum of everything; what was not read is read now. */
    Bytes sum() throws IOException {
      transferTo(OutputStream.nullOutputStream());
      return Bytes.of(digest.digest());
    }
  }
}
