package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import javax.crypto.SecretKey;
import vn.hotline1022.fault.Fault.BundleProblem;

/** A stretch of what was sealed in pieces, read from anywhere with the memory of one piece. */
public final class ContentChannel implements SeekableByteChannel {
  private final FileChannel file;
  private final long pieceOne;
  private final Pieces pieces;
  private final long sealedLength;
  private final long begin;
  private final long size;
  private final byte[] sealed = new byte[Pieces.SEALED];
  private final byte[] plain = new byte[Pieces.SEALED];
  private long number = -1;
  private int filled;
  private long position;
  private boolean open = true;

  /**
   * Opens a stretch.
   *
   * @param file stays open
   * @param pieceOne where in it the pieces begin
   * @param sealedLength how many bytes they take
   * @param begin where in the content the stretch begins
   */
  public ContentChannel(
      FileChannel file, long pieceOne, long sealedLength, SecretKey key, long begin, long size) {
    this.file = file;
    this.pieceOne = pieceOne;
    this.pieces = new Pieces(key);
    this.sealedLength = sealedLength;
    this.begin = begin;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (position >= size) {
      return -1;
    }
    int total = 0;
    while (to.hasRemaining() && position < size) {
      long at = begin + position;
      load(at / Pieces.PLAIN);
      int offset = (int) (at % Pieces.PLAIN);
      int some = (int) Math.min(Math.min(to.remaining(), filled - offset), size - position);
      if (some <= 0) {
        throw new BundleFlaw(BundleProblem.HALF);
      }
      to.put(plain, offset, some);
      position += some;
      total += some;
    }
    return total;
  }

  private void load(long wanted) throws IOException {
    if (wanted == number) {
      return;
    }
    long from = wanted * Pieces.SEALED;
    int length = (int) Math.min(Pieces.SEALED, sealedLength - from);
    ByteBuffer into = ByteBuffer.wrap(sealed, 0, Math.max(0, length));
    while (into.hasRemaining()) {
      if (file.read(into, pieceOne + from + into.position()) < 0) {
        throw new BundleFlaw(BundleProblem.HALF);
      }
    }
    boolean last = wanted == Pieces.count(sealedLength) - 1;
    filled = pieces.open(wanted, last, sealed, length, plain, 0);
    number = wanted;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long to) {
    position = to;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
