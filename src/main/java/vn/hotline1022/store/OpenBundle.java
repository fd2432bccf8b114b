package vn.hotline1022.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javax.crypto.SecretKey;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.sync.bundle.BundleContent;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.BundleHeader;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleProgress.Phase;
import vn.hotline1022.sync.bundle.BundleReader;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.Signatures;

/** A bundle for this desk, its header proven; its content is read from the beginning each time. */
final class OpenBundle implements AutoCloseable {
  private static final int BUFFER = 256 * 1024;

  private final FileChannel file;
  private final BundleHeader header;
  private final byte[] beginning;
  private final SecretKey key;

  private OpenBundle(FileChannel file, byte[] beginning, BundleHeader header, SecretKey key) {
    this.file = file;
    this.beginning = beginning;
    this.header = header;
    this.key = key;
  }

  /** Tells who wrote a bundle, or why it is not taken from them. */
  @FunctionalInterface
  interface Writers {
    KnownDesk writer(UUID device) throws BundleFlaw;
  }

  /**
   * Opens a file and looks at what stands in the clear.
   *
   * @throws BundleFlaw when it is not taken
   */
  static OpenBundle open(Path path, DeskIdentity own, Writers writers) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new BundleFlaw(
          Files.exists(path) ? BundleProblem.NOT_A_BUNDLE : BundleProblem.UNREADABLE);
    }
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      byte[] beginning = beginning(file);
      BundleHeader header = BundleHeader.decode(beginning);
      if (!header.to().equals(own.shown().device())) {
        throw new BundleFlaw(BundleProblem.SOMEBODY_ELSE);
      }
      header.requireWhole(writers.writer(header.from()).identity(), file.size());
      return new OpenBundle(file, beginning, header, header.key(own));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static byte[] beginning(FileChannel file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(BundleHeader.SIZE, file.size()));
    while (bytes.hasRemaining() && file.read(bytes) >= 0) {
      // Goes on until it is full or the file ends.
    }
    return bytes.array();
  }

  UUID from() {
    return header.from();
  }

  /** What no other file has: its writer's signature. */
  Bytes seal() {
    return header.signature();
  }

  long length() {
    return header.length();
  }

  /** Reads the whole content, proving it. */
  void read(BundleContent content, Phase phase, Signatures signatures, BundleProgress progress)
      throws IOException {
    file.position(BundleHeader.SIZE);
    boolean proven = phase == Phase.APPLYING;
    InputStream in = buffered(new Watched(null, phase, progress));
    new BundleReader(file, in, header, key, proven, signatures).read(content);
    progress.reached(phase, 1);
  }

  /** The same, and copies the file as it is read. */
  void readCopying(
      FileChannel copy, BundleContent content, Signatures signatures, BundleProgress progress)
      throws IOException {
    writeAll(copy, ByteBuffer.wrap(beginning));
    file.position(BundleHeader.SIZE);
    try (EarlyForce disk = new EarlyForce(copy)) {
      InputStream in = buffered(new Watched(new Copy(copy, disk), Phase.CHECKING, progress));
      new BundleReader(copy, in, header, key, false, signatures).read(content);
      settle(disk);
    }
  }

  private static void settle(EarlyForce disk) throws IOException {
    try {
      disk.settle();
    } catch (IOException e) {
      throw new CopyFailed(e);
    }
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, BUFFER);
  }

  /** Where a copy goes. */
  private record Copy(FileChannel file, EarlyForce disk) {
    void write(ByteBuffer bytes, long upTo) throws IOException {
      try {
        writeAll(file, bytes);
        disk.reached(upTo);
      } catch (IOException e) {
        throw new CopyFailed(e);
      }
    }
  }

  private static void writeAll(FileChannel to, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Tells how far it is, ends when nobody wants it, and copies what it gives. */
  private final class Watched extends InputStream {
    private final InputStream in = Channels.newInputStream(file);
    private final Copy copy;
    private final Phase phase;
    private final BundleProgress progress;
    private long done = BundleHeader.SIZE;

    Watched(Copy copy, Phase phase, BundleProgress progress) {
      this.copy = copy;
      this.phase = phase;
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (phase != Phase.APPLYING && progress.isCancelled()) {
        throw new CancellationException();
      }
      int some = in.read(to, offset, length);
      if (some > 0) {
        done += some;
        if (copy != null) {
          copy.write(ByteBuffer.wrap(to, offset, some), done);
        }
        progress.reached(phase, Math.min(1, (double) done / header.length()));
      }
      return some;
    }
  }

  /** The profile's disk failed, not the file that is read. */
  static final class CopyFailed extends IOException {
    private static final long serialVersionUID = 1L;

    CopyFailed(IOException cause) {
      super(cause);
    }
  }
}
