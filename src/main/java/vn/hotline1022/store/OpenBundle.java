package vn.hotline1022.store;

import java.io.FilterInputStream;
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
import java.util.function.BooleanSupplier;
import javax.crypto.SecretKey;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.sync.bundle.BundleContent;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.BundleHeader;
import vn.hotline1022.sync.bundle.BundleProgress;
import vn.hotline1022.sync.bundle.BundleProgress.Phase;
import vn.hotline1022.sync.bundle.BundleReader;
import vn.hotline1022.sync.bundle.BundleRecords;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.Signatures;

/** A bundle for this desk, its header proven; its content is read from the beginning each time. */
final class OpenBundle implements AutoCloseable {

  /** So much of a phase is reached when all was read: it is still to be proven, or written. */
  static final double WHEN_READ = 0.99;

  private final FileChannel file;
  private final BundleHeader header;
  private final byte[] beginning;
  private final SecretKey key;
  private final long length;

  private OpenBundle(
      FileChannel file, byte[] beginning, BundleHeader header, SecretKey key, long length) {
    this.file = file;
    this.beginning = beginning;
    this.header = header;
    this.key = key;
    this.length = length;
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
    return open(path, own, writers, true);
  }

  /** A copy of this file in which nothing but the records need be. */
  OpenBundle records(Path copy) throws IOException {
    FileChannel copied = FileChannel.open(copy, StandardOpenOption.READ);
    return new OpenBundle(copied, beginning, header, key, copied.size());
  }

  /** The same of such a copy. */
  static OpenBundle openRecords(Path path, DeskIdentity own, Writers writers) throws IOException {
    return open(path, own, writers, false);
  }

  private static OpenBundle open(Path path, DeskIdentity own, Writers writers, boolean whole)
      throws IOException {
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
      long found = file.size();
      header.requireWhole(
          writers.writer(header.from()).identity(), whole ? found : header.length());
      return new OpenBundle(file, beginning, header, header.key(own), found);
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
    return length;
  }

  /** Reads the whole content, proving it. */
  void read(BundleContent content, Signatures signatures, BundleProgress progress)
      throws IOException {
    reader(new Watched(Phase.CHECKING, progress), signatures).read(content);
    progress.reached(Phase.CHECKING, 1);
  }

  /** Reads what stands before the photos of a file that was proven. */
  void readRecords(BundleRecords records, Signatures signatures, BundleProgress progress)
      throws IOException {
    reader(new Watched(Phase.APPLYING, progress), signatures).readRecords(records);
  }

  /** Reads the whole content, proving it, and copies what is needed to read the records again. */
  void readCopying(
      FileChannel copy, CheckedAhead content, Signatures signatures, BundleProgress progress)
      throws IOException {
    writeAll(copy, ByteBuffer.wrap(beginning));
    try (EarlyForce disk = new EarlyForce(copy)) {
      InputStream all = new Watched(Phase.CHECKING, progress);
      reader(new Copying(all, new Copy(copy, disk), content::isPastRecords), signatures)
          .read(content);
      settle(disk);
    }
    progress.reached(Phase.CHECKING, 1);
  }

  private BundleReader reader(InputStream in, Signatures signatures) throws IOException {
    file.position(BundleHeader.SIZE);
    return new BundleReader(in, header, key, signatures);
  }

  private static void settle(EarlyForce disk) throws IOException {
    try {
      disk.settle();
    } catch (IOException e) {
      throw new CopyFailed(e);
    }
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

  /** The file is not read any more. */
  void letGo() throws IOException {
    file.close();
  }

  @Override
  public void close() throws IOException {
    letGo();
  }

  /** Copies what it gives, until that is enough. */
  private static final class Copying extends FilterInputStream {
    private final Copy copy;
    private final BooleanSupplier enough;
    private long done = BundleHeader.SIZE;

    Copying(InputStream in, Copy copy, BooleanSupplier enough) {
      super(in);
      this.copy = copy;
      this.enough = enough;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int some = in.read(to, offset, length);
      if (some > 0 && !enough.getAsBoolean()) {
        done += some;
        copy.write(ByteBuffer.wrap(to, offset, some), done);
      }
      return some;
    }
  }

  /** Tells how far it is, and ends when nobody wants it. */
  private final class Watched extends InputStream {
    private final InputStream in = Channels.newInputStream(file);
    private final Phase phase;
    private final BundleProgress progress;
    private long done = BundleHeader.SIZE;

    Watched(Phase phase, BundleProgress progress) {
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
        progress.reached(phase, WHEN_READ * done / OpenBundle.this.length);
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
