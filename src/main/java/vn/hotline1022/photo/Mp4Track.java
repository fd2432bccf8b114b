package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.i32;
import static vn.hotline1022.photo.ByteReader.i64;
import static vn.hotline1022.photo.ByteReader.u16;
import static vn.hotline1022.photo.ByteReader.u32;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import vn.hotline1022.fault.Fault.PhotoProblem;

/** A track of an MP4: what it is, and where in the file its pieces lie. */
final class Mp4Track {
  private static final Set<String> PICTURES =
      Set.of("avc1", "avc3", "hvc1", "hev1", "mp4v", "vp08", "vp09", "av01");
  private static final Set<String> SOUNDS =
      Set.of("mp4a", "samr", "sawb", "ac-3", "ec-3", "Opus", "alac", "twos", "sowt", "lpcm");

  /** A video of ten minutes has a few thousand. */
  private static final int MOST_CHUNKS = 200_000;

  private final byte[] moov;
  private final Mp4Box track;
  private final Mp4Box table;

  private Mp4Track(byte[] moov, Mp4Box track, Mp4Box table) {
    this.moov = moov;
    this.track = track;
    this.table = table;
  }

  /** A track with pictures or sound in it, of which everything is known; empty for any other. */
  static Optional<Mp4Track> seenOrHeard(byte[] moov, Mp4Box track) throws Refused {
    Mp4Box handler = track.need(moov, "mdia", "hdlr");
    String kind = Mp4Box.letters(moov, handler.at(8, 4));
    Set<String> codes =
        switch (kind) {
          case "vide" -> PICTURES;
          case "soun" -> SOUNDS;
          default -> Set.of();
        };
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    Mp4Track found = new Mp4Track(moov, track, track.need(moov, "mdia", "minf", "stbl"));
    return codes.contains(found.entry().type()) ? Optional.of(found) : Optional.empty();
  }

  boolean isPicture() throws Refused {
    return PICTURES.contains(entry().type());
  }

  /** How its samples are coded; the only way, or it is refused. */
  Mp4Box entry() throws Refused {
    Mp4Box descriptions = table.need(moov, "stsd");
    if (u32(moov, descriptions.at(4, 4)) != 1) {
      throw new Refused(PhotoProblem.OTHER_VIDEO);
    }
    return Mp4Box.in(moov, descriptions.at(8, 8), descriptions.end()).getFirst();
  }

  /** Width and height as they are seen. */
  int[] size() throws Refused {
    Mp4Box entry = entry();
    int at = entry.at(24, 4);
    int width = u16(moov, at);
    int height = u16(moov, at + 2);
    if (width < 1 || height < 1 || width > Photo.MOST_SIDE || height > Photo.MOST_SIDE) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    return turned() ? new int[] {height, width} : new int[] {width, height};
  }

  /** Whether it was filmed upright with a camera that lies: by the matrix of the track. */
  private boolean turned() throws Refused {
    Mp4Box head = track.need(moov, "tkhd");
    int matrix = head.at(moov[head.at(0, 1)] == 1 ? 52 : 40, 36);
    return i32(moov, matrix) == 0 && i32(moov, matrix + 16) == 0;
  }

  /** Begin and end of every chunk, one after the other. */
  long[] chunks() throws Refused {
    Optional<Mp4Box> wide = table.child(moov, "co64");
    Mp4Box offsets = wide.isPresent() ? wide.get() : table.need(moov, "stco");
    int each = wide.isPresent() ? 8 : 4;
    long count = u32(moov, offsets.at(4, 4));
    if (count > MOST_CHUNKS) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    int first = offsets.at(8, (int) count * each);
    LongUnaryOperator begin =
        i -> wide.isPresent() ? i64(moov, first + 8 * (int) i) : u32(moov, first + 4 * (int) i);
    long[] ranges = new long[2 * (int) count];
    Sizes sizes = new Sizes();
    Runs runs = new Runs();
    for (int i = 0; i < count; i++) {
      long from = begin.applyAsLong(i);
      long length = sizes.next(runs.samplesOf(i + 1));
      if (from < 0 || length < 0 || from + length < 0) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      ranges[2 * i] = from;
      ranges[2 * i + 1] = from + length;
    }
    return ranges;
  }

  /** How large the samples are, asked for one after the other. */
  private final class Sizes {
    private final long common;
    private final long count;
    private final int bits;
    private final int first;
    private long taken;

    Sizes() throws Refused {
      Optional<Mp4Box> compact = table.child(moov, "stz2");
      Mp4Box box = compact.isPresent() ? compact.get() : table.need(moov, "stsz");
      bits = compact.isPresent() ? moov[box.at(7, 1)] : 32;
      common = compact.isPresent() ? 0 : u32(moov, box.at(4, 4));
      count = u32(moov, box.at(8, 4));
      if (bits != 32 && bits != 16 && bits != 8) {
        throw new Refused(PhotoProblem.OTHER_VIDEO);
      }
      long bytes = common > 0 ? 0 : count * bits / 8;
      if (bytes > box.end() - box.start()) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      first = box.at(12, (int) bytes);
    }

    /** So many more, together. */
    long next(long samples) throws Refused {
      if (samples > count - taken) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      long from = taken;
      taken += samples;
      if (common > 0) {
        return common * samples;
      }
      long sum = 0;
      for (long i = from; i < taken; i++) {
        sum += size((int) i);
      }
      return sum;
    }

    private long size(int i) {
      return switch (bits) {
        case 8 -> moov[first + i] & 0xFF;
        case 16 -> u16(moov, first + 2 * i);
        default -> u32(moov, first + 4 * i);
      };
    }
  }

  /** How many samples each chunk has: in runs of chunks with the same number. */
  private final class Runs {
    private final int first;
    private final long count;
    private long at;

    Runs() throws Refused {
      Mp4Box box = table.need(moov, "stsc");
      count = u32(moov, box.at(4, 4));
      if (count > MOST_CHUNKS) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      first = box.at(8, (int) count * 12);
    }

    /**
     * @param chunk from 1, one more each time
     */
    long samplesOf(int chunk) throws Refused {
      while (at + 1 < count && u32(moov, first + 12 * (int) (at + 1)) <= chunk) {
        at++;
      }
      if (count == 0 || u32(moov, first + 12 * (int) at) > chunk) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      return u32(moov, first + 12 * (int) at + 4);
    }
  }

  /** Ranges in order, those that touch made one. */
  static long[] joined(long[] ranges) {
    Long[] order = new Long[ranges.length / 2];
    Arrays.setAll(order, i -> (long) i);
    Arrays.sort(order, (a, b) -> Long.compare(ranges[2 * a.intValue()], ranges[2 * b.intValue()]));
    long[] joined = new long[ranges.length];
    int count = 0;
    for (Long i : order) {
      long from = ranges[2 * i.intValue()];
      long to = ranges[2 * i.intValue() + 1];
      if (count > 0 && from <= joined[count - 1]) {
        joined[count - 1] = Math.max(joined[count - 1], to);
      } else {
        joined[count] = from;
        joined[count + 1] = to;
        count += 2;
      }
    }
    return Arrays.copyOf(joined, count);
  }
}
