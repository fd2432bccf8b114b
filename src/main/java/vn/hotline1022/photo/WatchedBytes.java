package vn.hotline1022.photo;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes for a decoder, which cannot go on without asking: here its work is cut off. */
final class WatchedBytes extends ImageInputStreamImpl {

  /** Between two looks; a decoder makes at most a thousand times as much of it. */
  private static final int BETWEEN_LOOKS = 16 * 1024;

  private final byte[] bytes;
  private final Work work;
  private int untilLook = BETWEEN_LOOKS;

  WatchedBytes(byte[] bytes, Work work) {
    this.bytes = bytes;
    this.work = work;
  }

  @Override
  public int read() throws IOException {
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return -1;
    }
    look(1);
    int at = (int) streamPos;
    streamPos++;
    return bytes[at] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    bitOffset = 0;
    if (streamPos >= bytes.length) {
      return length == 0 ? 0 : -1;
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    look(count);
    System.arraycopy(bytes, (int) streamPos, to, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  private void look(int count) throws IOException {
    untilLook -= Math.max(count, 1);
    if (untilLook < 0) {
      untilLook = BETWEEN_LOOKS;
      work.goOn();
    }
  }
}
