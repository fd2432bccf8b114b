package vn.hotline1022.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * What is read once, from its beginning to its end, for whoever looks for something in it: that one
 * goes onward, and back only over the few bytes it read last. What is passed over is read all the
 * same.
 */
final class OnwardChannel implements SeekableByteChannel {

  /** So many bytes that were read last may be read again. */
  static final int BACK = 16;

  private final InputStream in;
  private final long size;
  private final byte[] passing = new byte[8 * 1024];
  private byte[] last = new byte[0];
  // How much of the stream was read; the bytes read last end there.
  private long read;
  private long position;

  /**
   * @param in stays open
   */
  OnwardChannel(InputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (position < read) {
      return readAgain(to);
    }
    while (read < position) {
      if (next(passing, (int) Math.min(passing.length, position - read)) < 0) {
        return -1;
      }
    }
    byte[] bytes = new byte[Math.min(to.remaining(), passing.length)];
    int some = next(bytes, bytes.length);
    to.put(bytes, 0, Math.max(0, some));
    position = read;
    return some;
  }

  private int next(byte[] bytes, int most) throws IOException {
    int some = in.read(bytes, 0, most);
    if (some > 0) {
      read += some;
      remember(bytes, some);
    }
    return some;
  }

  /** However little came at a time. */
  private void remember(byte[] bytes, int some) {
    byte[] both = Arrays.copyOf(last, last.length + some);
    System.arraycopy(bytes, 0, both, last.length, some);
    last = Arrays.copyOfRange(both, Math.max(0, both.length - BACK), both.length);
  }

  private int readAgain(ByteBuffer to) throws IOException {
    int back = (int) Math.min(Integer.MAX_VALUE, read - position);
    if (back > last.length) {
      throw new IOException("read onward only");
    }
    int some = Math.min(back, to.remaining());
    to.put(last, last.length - back, some);
    position += some;
    return some;
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
  public boolean isOpen() {
    return true;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public void close() {
    // What it is read from stays open.
  }
}
