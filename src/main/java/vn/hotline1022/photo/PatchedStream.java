package vn.hotline1022.photo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** A file read from its beginning with some stretches replaced; what they held is never given. */
final class PatchedStream extends FilterInputStream {
  private final List<Patch> patches;
  private long place;
  private int next;

  /**
   * @param patches in order, none over another
   */
  PatchedStream(InputStream in, List<Patch> patches) {
    super(in);
    this.patches = patches;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = in.read(to, offset, length);
    if (read > 0) {
      replace(to, offset, read);
      place += read;
    }
    return read;
  }

  private void replace(byte[] to, int offset, int read) {
    long end = place + read;
    while (next < patches.size() && patches.get(next).to() <= place) {
      next++;
    }
    for (int i = next; i < patches.size() && patches.get(i).from() < end; i++) {
      Patch patch = patches.get(i);
      int begin = (int) (Math.max(patch.from(), place) - place);
      int finish = (int) (Math.min(patch.to(), end) - place);
      if (patch.with().isEmpty()) {
        Arrays.fill(to, offset + begin, offset + finish, (byte) 0);
      } else {
        int from = (int) (place + begin - patch.from());
        System.arraycopy(patch.with().get(), from, to, offset + begin, finish - begin);
      }
    }
  }

  @Override
  public long skip(long count) throws IOException {
    long left = count;
    byte[] away = new byte[8192];
    while (left > 0) {
      int read = read(away, 0, (int) Math.min(left, away.length));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return count - left;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
