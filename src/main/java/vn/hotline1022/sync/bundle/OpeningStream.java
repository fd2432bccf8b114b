package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InputStream;
import javax.crypto.SecretKey;
import vn.hotline1022.fault.Fault.BundleProblem;

/** Opens sealed pieces one after the other; gives nothing that was not proven. */
final class OpeningStream extends InputStream {
  private final InputStream in;
  private final Pieces pieces;
  private final long count;
  private final byte[] sealed = new byte[Pieces.SEALED];
  private final byte[] plain = new byte[Pieces.SEALED];
  private int filled;
  private int at;
  private long number;
  private long given;
  private long left;

  /**
   * @param in stands behind the header
   * @param length how many sealed bytes there are
   */
  OpeningStream(InputStream in, SecretKey key, long length) throws BundleFlaw {
    this.in = in;
    this.pieces = new Pieces(key);
    this.count = Pieces.count(length);
    this.left = length;
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
    while (at == filled) {
      if (number == count) {
        return -1;
      }
      open();
    }
    int some = Math.min(length, filled - at);
    System.arraycopy(plain, at, to, offset, some);
    at += some;
    given += some;
    return some;
  }

  private void open() throws IOException {
    int length = (int) Math.min(Pieces.SEALED, left);
    if (in.readNBytes(sealed, 0, length) < length) {
      throw new BundleFlaw(BundleProblem.HALF);
    }
    left -= length;
    filled = pieces.open(number, number == count - 1, sealed, length, plain);
    at = 0;
    number++;
  }
}
