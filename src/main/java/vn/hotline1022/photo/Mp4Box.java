package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.i64;
import static vn.hotline1022.photo.ByteReader.u32;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * A box of an MP4 whose bytes are in memory.
 *
 * @param type its four letters
 * @param start where it begins
 * @param body where its content begins
 * @param end behind its last byte
 */
record Mp4Box(String type, int start, int body, int end) {

  /** How many one box may hold. */
  private static final int MOST = 4_096;

  /** The boxes that lie one behind the other; they fill the room to the last byte. */
  static List<Mp4Box> in(byte[] bytes, int from, int to) throws Refused {
    List<Mp4Box> boxes = new ArrayList<>();
    int at = from;
    while (at < to) {
      // QuickTime ends some of them with four zeros.
      if (to - at == 4 && u32(bytes, at) == 0) {
        break;
      }
      Mp4Box box = read(bytes, at, to);
      boxes.add(box);
      at = box.end;
      if (boxes.size() > MOST) {
        throw new Refused(PhotoProblem.BROKEN);
      }
    }
    return boxes;
  }

  private static Mp4Box read(byte[] bytes, int at, int to) throws Refused {
    if (to - at < 8) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    long size = u32(bytes, at);
    int header = 8;
    if (size == 1 && to - at >= 16) {
      size = i64(bytes, at + 8);
      header = 16;
    }
    if (size < header || size > to - at) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    return new Mp4Box(letters(bytes, at + 4), at, at + header, at + (int) size);
  }

  static String letters(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }

  /** The boxes inside. */
  List<Mp4Box> children(byte[] bytes) throws Refused {
    return in(bytes, body, end);
  }

  /** The only one inside with these letters. */
  Optional<Mp4Box> child(byte[] bytes, String letters) throws Refused {
    List<Mp4Box> found = children(bytes).stream().filter(box -> box.type.equals(letters)).toList();
    if (found.size() > 1) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    return found.stream().findFirst();
  }

  /** The one at the end of a way of boxes, which must be there. */
  Mp4Box need(byte[] bytes, String... way) throws Refused {
    Mp4Box at = this;
    for (String letters : way) {
      at = at.child(bytes, letters).orElseThrow(() -> new Refused(PhotoProblem.BROKEN));
    }
    return at;
  }

  /** A place in it where so many bytes must be left. */
  int at(int offset, int length) throws Refused {
    if (offset < 0 || length < 0 || (long) body + offset + length > end) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    return body + offset;
  }

  /** Keeps its room, with nothing in it: a box that players step over. */
  void clear(byte[] bytes) {
    System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, bytes, start + 4, 4);
    Arrays.fill(bytes, body, end, (byte) 0);
  }
}
