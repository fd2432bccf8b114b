package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** Seals what is written to it, piece by piece; whole only once closed. */
final class SealingStream extends OutputStream {
  private final OutputStream out;
  private final Pieces pieces;
  private final byte[] plain = new byte[Pieces.PLAIN];
  private final byte[] sealed = new byte[Pieces.SEALED];
  private int filled;
  private long number;
  private long written;
  private boolean closed;

  /**
   * @param out stays open
   */
  SealingStream(OutputStream out, SecretKey key) {
    this.out = out;
    this.pieces = new Pieces(key);
  }

  /** How many bytes went out so far. */
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
        seal(false);
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
      seal(true);
      out.flush();
      Arrays.fill(plain, (byte) 0);
    }
  }

  private void seal(boolean last) throws IOException {
    int count = pieces.seal(number, last, plain, filled, sealed);
    out.write(sealed, 0, count);
    written += count;
    number++;
    filled = 0;
  }
}
