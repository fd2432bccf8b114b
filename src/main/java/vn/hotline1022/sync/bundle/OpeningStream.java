package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKey;
import vn.hotline1022.fault.Fault.BundleProblem;

/**
 * Opens sealed pieces one after the other, a few ahead of whoever reads, on a thread of its own:
 * while one is proven and kept, the next are read from the disk and opened. Gives nothing that was
 * not proven. To be closed: then nobody reads the file any more.
 */
final class OpeningStream extends InputStream {
  /** Pieces that wait to be read: half a megabyte. */
  private static final int AHEAD = 8;

  private static final long LOOKS_UP_AFTER_MILLIS = 20;

  private final InputStream in;
  private final Pieces pieces;
  private final long count;
  private final BlockingQueue<Opened> ahead = new ArrayBlockingQueue<>(AHEAD);
  // Of what was read the room is used again.
  private final Queue<byte[]> spent = new ConcurrentLinkedQueue<>();
  private final Thread opener;
  private volatile boolean unwanted;
  // Of the thread that opens.
  private final byte[] sealed = new byte[Pieces.SEALED];
  private long left;
  // Of the thread that reads.
  private ByteBuffer plain = ByteBuffer.allocate(0);
  private long number;
  private long given;

  /** What the opening thread hands over. */
  private sealed interface Opened {
    record Piece(ByteBuffer plain) implements Opened {}

    record Unsound(IOException why) implements Opened {}

    record Ended(RuntimeException why) implements Opened {}

    record Broken(Error why) implements Opened {}
  }

  /**
   * @param in stands behind the header; read on another thread
   * @param length how many sealed bytes there are
   */
  OpeningStream(InputStream in, SecretKey key, long length) throws BundleFlaw {
    this.in = in;
    this.pieces = new Pieces(key);
    this.count = Pieces.count(length);
    this.left = length;
    this.opener = Thread.ofPlatform().daemon().name("bundle-pieces").unstarted(this::openAll);
  }

  /** How many bytes of content were read. */
  long given() {
    return given;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!plain.hasRemaining()) {
      if (number == count) {
        return -1;
      }
      next();
    }
    int some = Math.min(length, plain.remaining());
    plain.get(to, offset, some);
    given += some;
    return some;
  }

  private void next() throws IOException {
    if (number == 0) {
      opener.start();
    }
    switch (take()) {
      case Opened.Piece piece -> {
        if (number > 0) {
          spent.add(plain.array());
        }
        plain = piece.plain();
        number++;
      }
      case Opened.Unsound unsound -> throw unsound.why();
      case Opened.Ended ended -> throw ended.why();
      case Opened.Broken broken -> throw broken.why();
    }
  }

  private Opened take() throws IOException {
    try {
      return ahead.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void openAll() {
    try {
      for (long piece = 0; piece < count && !unwanted; piece++) {
        give(open(piece));
      }
    } catch (IOException e) {
      give(new Opened.Unsound(e));
    } catch (RuntimeException e) {
      give(new Opened.Ended(e));
    } catch (Error e) {
      give(new Opened.Broken(e));
    }
  }

  private Opened open(long piece) throws IOException {
    int length = (int) Math.min(Pieces.SEALED, left);
    if (in.readNBytes(sealed, 0, length) < length) {
      throw new BundleFlaw(BundleProblem.HALF);
    }
    left -= length;
    byte[] room = spent.poll();
    byte[] opened = room == null ? new byte[Pieces.PLAIN] : room;
    int filled = pieces.open(piece, piece == count - 1, sealed, length, opened, 0);
    return new Opened.Piece(ByteBuffer.wrap(opened, 0, filled));
  }

  /** Not by an interrupt: that would close the file under whoever else reads it. */
  private void give(Opened opened) {
    try {
      while (!unwanted && !ahead.offer(opened, LOOKS_UP_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
        // Whoever reads is slower; or has gone, which is looked for before each new try.
      }
    } catch (InterruptedException e) {
      unwanted = true;
    }
  }

  @Override
  public void close() {
    unwanted = true;
    ahead.clear();
    boolean interrupted = false;
    while (opener.isAlive()) {
      try {
        opener.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
