package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.says;
import static vn.hotline1022.photo.ByteReader.u16;
import static vn.hotline1022.photo.ByteReader.u8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * Walks through a JPEG, marker by marker, without decoding: how large it is, which way up, and a
 * copy with nothing but tables and pixels.
 */
final class JpegFile {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int TABLES_QUANT = 0xDB;
  private static final int TABLES_HUFFMAN = 0xC4;
  private static final int RESTART = 0xDD;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;

  /** Cameras make a dozen; each may walk through every pixel again. */
  private static final int MOST_SCANS = 64;

  /** Blocks of 64 pixels in all scans together. */
  private static final long MOST_BLOCKS = 16_000_000;

  /** What a decoder keeps of a picture that comes in several scans. */
  private static final long MOST_KEPT = 72L << 20;

  /** Says that the colours are as in every photo, which the decoder would have to guess. */
  private static final byte[] JFIF = {
    (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
  };

  private final byte[] bytes;
  private final List<int[]> clean = new ArrayList<>();
  private int at = 2;
  private int width;
  private int height;
  private int components;
  private long blocks;
  private boolean namedByLetters;
  private boolean adobe;
  private boolean wholeScan;
  private int scans;
  private Orientation orientation = Orientation.UPRIGHT;

  private JpegFile(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isOne(byte[] bytes) {
    return bytes.length > 3 && u16(bytes, 0) == (0xFF00 | SOI) && u8(bytes, 2) == 0xFF;
  }

  static PictureFile read(byte[] bytes) throws Refused {
    JpegFile file = new JpegFile(bytes);
    file.walk();
    return file.found(file.finished());
  }

  /** The same of one that is kept as it is: nothing is copied. */
  static PictureFile look(byte[] bytes) throws Refused {
    JpegFile file = new JpegFile(bytes);
    file.walk();
    return file.found(bytes);
  }

  private void walk() throws Refused {
    int marker = next();
    while (marker != EOI) {
      segment(marker);
      marker = next();
    }
    if (scans == 0) {
      throw new Refused(PhotoProblem.BROKEN);
    }
  }

  private PictureFile found(byte[] clean) {
    return new PictureFile(PictureFile.Format.JPEG, width, height, components, orientation, clean);
  }

  /** With its beginning and end; the decoder reads the former first. */
  private byte[] finished() {
    Pieces all = new Pieces();
    all.add(new byte[] {(byte) 0xFF, (byte) SOI});
    if (!adobe && !namedByLetters) {
      all.add(JFIF);
    }
    clean.forEach(range -> all.add(bytes, range[0], range[1]));
    all.add(new byte[] {(byte) 0xFF, (byte) EOI});
    return all.joined();
  }

  /** The next marker; what lies between two segments is skipped, as decoders do. */
  private int next() throws Refused {
    while (at < bytes.length && u8(bytes, at) != 0xFF) {
      at++;
    }
    while (at < bytes.length && u8(bytes, at) == 0xFF) {
      at++;
    }
    if (at >= bytes.length) {
      throw new Refused(scans > 0 || width > 0 ? PhotoProblem.CUT_OFF : PhotoProblem.BROKEN);
    }
    return u8(bytes, at++);
  }

  private void segment(int marker) throws Refused {
    if (marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD7)) {
      return;
    }
    int begin = at;
    if (begin + 2 > bytes.length || begin + u16(bytes, begin) > bytes.length) {
      throw new Refused(PhotoProblem.CUT_OFF);
    }
    int length = u16(bytes, begin);
    if (length < 2) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    at = begin + length;
    switch (marker) {
      case 0xC0, 0xC1, 0xC2 -> frame(marker, begin, length);
      case TABLES_HUFFMAN, TABLES_QUANT, RESTART -> keep(begin - 2, at);
      case SOS -> scan(begin, length);
      case EXIF -> exif(begin, length);
      case ADOBE -> adobe(begin, length);
      default -> refuseOthers(marker);
    }
  }

  /** Text, profiles, small pictures and the like are dropped; ways of coding are not. */
  private static void refuseOthers(int marker) throws Refused {
    boolean coding = marker >= 0xC3 && marker <= 0xCF;
    if (coding || (marker >= SOI && marker <= 0xDF)) {
      throw new Refused(coding ? PhotoProblem.OTHER_PICTURE : PhotoProblem.BROKEN);
    }
  }

  private void frame(int marker, int begin, int length) throws Refused {
    if (width > 0 || length < 8 || length != 8 + 3 * u8(bytes, begin + 7)) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    height = u16(bytes, begin + 3);
    width = u16(bytes, begin + 5);
    components = u8(bytes, begin + 7);
    PictureFile.Format.JPEG.requireSize(width, height);
    if (u8(bytes, begin + 2) != 8) {
      throw new Refused(PhotoProblem.OTHER_PICTURE);
    }
    if (components != 1 && components != 3) {
      throw new Refused(components == 4 ? PhotoProblem.PRINT_COLOURS : PhotoProblem.BROKEN);
    }
    blocks = blocks(begin + 8);
    namedByLetters = u8(bytes, begin + 8) == 'R';
    wholeScan = marker != 0xC2;
    keep(begin - 2, at);
  }

  /** How many blocks of 64 samples all components have. */
  private long blocks(int first) throws Refused {
    int widest = 1;
    int highest = 1;
    for (int i = 0; i < components; i++) {
      int across = u8(bytes, first + 3 * i + 1) >> 4;
      int down = u8(bytes, first + 3 * i + 1) & 15;
      if (across < 1 || across > 4 || down < 1 || down > 4) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      widest = Math.max(widest, across);
      highest = Math.max(highest, down);
    }
    long units = (width / (8L * widest) + 1) * (height / (8L * highest) + 1);
    long each = 0;
    for (int i = 0; i < components; i++) {
      int sampling = u8(bytes, first + 3 * i + 1);
      each += (long) (sampling >> 4) * (sampling & 15);
    }
    return units * each;
  }

  private void scan(int begin, int length) throws Refused {
    if (width == 0 || length < 6) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    scans++;
    boolean severalScans = !wholeScan || u8(bytes, begin + 2) < components || scans > 1;
    if (severalScans && (scans > MOST_SCANS || scans * blocks > MOST_BLOCKS)) {
      throw new Refused(PhotoProblem.TOO_SLOW);
    }
    if (severalScans && blocks * 128 > MOST_KEPT) {
      throw new Refused(PhotoProblem.TOO_MANY_PIXELS);
    }
    at = endOfPixels(at);
    keep(begin - 2, at);
  }

  /** Where the next marker begins that is not part of the pixels. */
  private int endOfPixels(int from) throws Refused {
    ByteBuffer eights = ByteBuffer.wrap(bytes);
    for (int i = from; i + 1 < bytes.length; i++) {
      while (i + Long.BYTES < bytes.length && !hasFullByte(eights.getLong(i))) {
        i += Long.BYTES;
      }
      if (bytes[i] == (byte) 0xFF) {
        int after = u8(bytes, i + 1);
        boolean pixels = after == 0 || after == 0xFF || (after >= 0xD0 && after <= 0xD7);
        if (!pixels) {
          return i;
        }
      }
    }
    throw new Refused(PhotoProblem.CUT_OFF);
  }

  /** Whether one of the eight is 0xFF: a large picture is not looked through byte by byte. */
  private static boolean hasFullByte(long eight) {
    long zeros = ~eight;
    return ((zeros - 0x0101_0101_0101_0101L) & eight & 0x8080_8080_8080_8080L) != 0;
  }

  private void exif(int begin, int length) {
    if (orientation == Orientation.UPRIGHT && says(bytes, begin + 2, "Exif\0\0")) {
      orientation = Orientation.ofTiff(bytes, begin + 8, begin + length);
    }
  }

  private void adobe(int begin, int length) {
    if (length == 14 && says(bytes, begin + 2, "Adobe") && !adobe) {
      adobe = true;
      keep(begin - 2, begin + length);
    }
  }

  private void keep(int from, int to) {
    clean.add(new int[] {from, to});
  }
}
