package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKey;

/**
 * Seals what is written to it, piece by piece, on a thread of its own: while one is sealed and
 * written, the next are filled. Whole only once closed; what will never be whole is abandoned.
 */
final class SealingStream extends OutputStream {
  /** Pieces that wait to be sealed: half a megabyte. */
  private static final int AHEAD = 8;

  private final OutputStream out;
  private final ExecutorService sealer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("bundle-pieces").factory());
  // Each gives its room back when its content is written.
  private final Deque<Future<byte[]>> underWay = new ArrayDeque<>();
  private byte[] plain = new byte[Pieces.PLAIN];
  private int filled;
  private long number;
  private long written;
  private boolean closed;
  // Of the thread that seals.
  private final Pieces pieces;
  private final byte[] sealed = new byte[Pieces.SEALED];

  /**
   * @param out written to on another thread until this is closed; stays open
   */
  SealingStream(OutputStream out, SecretKey key) {
    this.out = out;
    this.pieces = new Pieces(key);
  }

  /** How many bytes go out for what was written so far, but for a piece that is not full. */
  long written() {
    return written;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    int at = offset;
    while (at < offset + length) {
      if (filled == Pieces.PLAIN) {
        handOver(false);
        plain = underWay.size() < AHEAD ? new byte[Pieces.PLAIN] : first();
      }
      int count = Math.min(Pieces.PLAIN - filled, offset + length - at);
      System.arraycopy(from, at, plain, filled, count);
      filled += count;
      at += count;
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try (sealer) {
        handOver(true);
        while (!underWay.isEmpty()) {
          Arrays.fill(first(), (byte) 0);
        }
        out.flush();
      }
    }
  }

  /** Nobody writes any more on return. */
  void abandon() {
    closed = true;
    sealer.close();
  }

  private void handOver(boolean last) {
    byte[] full = plain;
    int length = filled;
    long piece = number;
    underWay.add(sealer.submit(() -> seal(piece, last, full, length)));
    number++;
    written += Pieces.sealed(length);
    filled = 0;
  }

  private byte[] seal(long piece, boolean last, byte[] full, int length) throws IOException {
    out.write(sealed, 0, pieces.seal(piece, last, full, 0, length, sealed));
    return full;
  }

  private byte[] first() throws IOException {
    try {
      return underWay.removeFirst().get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
