package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.i64;
import static vn.hotline1022.photo.ByteReader.u32;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * Looks through an MP4 of any length with bounded memory, and tells what of it must be replaced so
 * that nothing but pictures and sound is left. Its length and every offset stay.
 */
final class Mp4File {
  private static final int MOST_INDEX = 16 << 20;
  private static final int MOST_BOXES = 1_000;

  /** Bytes of the box that names them. */
  private static final int MOST_KINDS = 256;

  /** Kinds of files that phones, chat programs and browsers make and players know. */
  private static final Set<String> BRANDS =
      Set.of(
          "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV",
          "mmp4", "f4v ");

  private final SeekableByteChannel channel;
  private final long length;
  private final List<Patch> patches = new ArrayList<>();
  private final List<long[]> media = new ArrayList<>();
  private byte[] moov;
  private long moovAt;

  private Mp4File(SeekableByteChannel channel, long length) {
    this.channel = channel;
    this.length = length;
  }

  /**
   * What is known of a video, and what of it is replaced.
   *
   * @param patches in order, none over another
   */
  record Cleaned(int width, int height, List<Patch> patches) {}

  static Cleaned read(SeekableByteChannel channel, long length) throws IOException {
    return new Mp4File(channel, length).run();
  }

  /** Whether one of the kinds it says it is can be played as MP4. */
  static boolean isPlayable(byte[] head) {
    int end = (int) Math.min(head.length, u32(head, 0));
    for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
      if (BRANDS.contains(Mp4Box.letters(head, at))) {
        return true;
      }
    }
    return false;
  }

  private Cleaned run() throws IOException {
    walk();
    if (moov == null || media.isEmpty()) {
      throw new Refused(PhotoProblem.CUT_OFF);
    }
    Mp4Cleaning cleaning = new Mp4Cleaning(moov);
    cleaning.run();
    patches.add(Patch.bytes(moovAt, moov));
    clearBetween(cleaning.kept());
    patches.sort(Comparator.comparingLong(Patch::from));
    int[] size = cleaning.size();
    return new Cleaned(size[0], size[1], List.copyOf(patches));
  }

  private void walk() throws IOException {
    long at = 0;
    for (int boxes = 0; at < length; boxes++) {
      if (boxes > MOST_BOXES || length - at < 8) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      at = box(at);
    }
  }

  /** Looks at one and tells where the next begins. */
  private long box(long at) throws IOException {
    byte[] head = bytes(at, (int) Math.min(16, length - at));
    long size = u32(head, 0);
    int header = 8;
    if (size == 1 && head.length == 16) {
      size = i64(head, 8);
      header = 16;
    } else if (size == 0) {
      size = length - at;
    }
    if (size < header) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    if (size > length - at) {
      throw new Refused(PhotoProblem.CUT_OFF);
    }
    box(Mp4Box.letters(head, 4), at, at + header, at + size);
    return at + size;
  }

  private void box(String type, long at, long body, long end) throws IOException {
    switch (type) {
      case "ftyp" -> {
        if (at != 0 || end - at > MOST_KINDS) {
          throw new Refused(PhotoProblem.BROKEN);
        }
      }
      case "mdat" -> media.add(new long[] {body, end});
      case "moov" -> {
        if (moov != null || end - at > MOST_INDEX || body - at != 8) {
          throw new Refused(PhotoProblem.BROKEN);
        }
        moov = bytes(at, (int) (end - at));
        moovAt = at;
        // One that reaches to the end of the file does not say how long it is.
        ByteBuffer.wrap(moov).putInt((int) (end - at));
      }
      case "moof", "mfra", "sidx" -> throw new Refused(PhotoProblem.OTHER_VIDEO);
      default -> {
        patches.add(Patch.bytes(at + 4, new byte[] {'f', 'r', 'e', 'e'}));
        if (end > body) {
          patches.add(Patch.zeros(body, end));
        }
      }
    }
  }

  /** What lies between pictures and sound: samples of other tracks, or what nobody refers to. */
  private void clearBetween(long[] kept) throws Refused {
    int next = 0;
    media.sort(Comparator.comparingLong(range -> range[0]));
    for (long[] range : media) {
      long at = range[0];
      while (next < kept.length && kept[next] < range[1]) {
        if (kept[next] < range[0] || kept[next + 1] > range[1]) {
          throw new Refused(PhotoProblem.CUT_OFF);
        }
        if (kept[next] > at) {
          patches.add(Patch.zeros(at, kept[next]));
        }
        at = kept[next + 1];
        next += 2;
      }
      if (at < range[1]) {
        patches.add(Patch.zeros(at, range[1]));
      }
    }
    if (next < kept.length) {
      throw new Refused(PhotoProblem.CUT_OFF);
    }
  }

  private byte[] bytes(long at, int count) throws IOException {
    ByteBuffer into = ByteBuffer.allocate(count);
    channel.position(at);
    while (into.hasRemaining()) {
      if (channel.read(into) < 0) {
        throw new Refused(PhotoProblem.CHANGED);
      }
    }
    return into.array();
  }
}
