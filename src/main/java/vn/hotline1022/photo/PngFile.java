package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.i32;
import static vn.hotline1022.photo.ByteReader.says;
import static vn.hotline1022.photo.ByteReader.u32;
import static vn.hotline1022.photo.ByteReader.u8;

import java.util.zip.CRC32;
import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * Walks through a PNG, chunk by chunk, without unpacking: how large it is, which way up, and a copy
 * with nothing but its colours and pixels.
 */
final class PngFile {
  static final String SIGNATURE = "\u0089PNG\r\n\032\n";
  private static final int HEADER = 13;

  /** Beside the length: name and sum. */
  private static final int AROUND = 12;

  /** What all pixels take when they are unpacked. */
  private static final long MOST_UNPACKED = 132L << 20;

  private final byte[] bytes;
  private final Pieces clean = new Pieces();
  private int width;
  private int height;
  private int sampleBytes;
  private boolean pixels;
  private Orientation orientation = Orientation.UPRIGHT;

  private PngFile(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isOne(byte[] bytes) {
    return says(bytes, 0, SIGNATURE);
  }

  static PictureFile read(byte[] bytes) throws Refused {
    return new PngFile(bytes).walk();
  }

  private PictureFile walk() throws Refused {
    int at = SIGNATURE.length();
    clean.add(bytes, 0, at);
    boolean ended = false;
    while (!ended) {
      at += chunk(at);
      ended = says(bytes, at - 8, "IEND");
    }
    if (!pixels) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    return new PictureFile(
        PictureFile.Format.PNG, width, height, sampleBytes, orientation, clean.joined());
  }

  /** Looks at one and tells how long it is. */
  private int chunk(int at) throws Refused {
    if (at + AROUND > bytes.length || u32(bytes, at) > bytes.length - at - AROUND) {
      throw new Refused(width > 0 ? PhotoProblem.CUT_OFF : PhotoProblem.BROKEN);
    }
    int length = i32(bytes, at);
    boolean first = width == 0;
    if (first != says(bytes, at + 4, "IHDR")) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    if (first) {
      header(at + 8, length);
    }
    boolean needed =
        first
            || says(bytes, at + 4, "PLTE")
            || says(bytes, at + 4, "tRNS")
            || says(bytes, at + 4, "IDAT")
            || (says(bytes, at + 4, "IEND") && length == 0);
    if (needed) {
      requireSum(at, length);
      clean.add(bytes, at, at + length + AROUND);
      pixels |= says(bytes, at + 4, "IDAT");
    } else if (says(bytes, at + 4, "IEND")) {
      throw new Refused(PhotoProblem.BROKEN);
    } else if (says(bytes, at + 4, "eXIf")) {
      orientation = Orientation.ofTiff(bytes, at + 8, at + 8 + length);
    }
    return length + AROUND;
  }

  private void header(int at, int length) throws Refused {
    if (length != HEADER || i32(bytes, at) <= 0 || i32(bytes, at + 4) <= 0) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    width = i32(bytes, at);
    height = i32(bytes, at + 4);
    PictureFile.Format.PNG.requireSize(width, height);
    int depth = u8(bytes, at + 8);
    int samples =
        switch (u8(bytes, at + 9)) {
          case 0, 3 -> 1;
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> throw new Refused(PhotoProblem.BROKEN);
        };
    sampleBytes = samples * (depth > 8 ? 2 : 1);
    if ((long) width * height * sampleBytes > MOST_UNPACKED) {
      throw new Refused(PhotoProblem.TOO_MANY_PIXELS);
    }
  }

  private void requireSum(int at, int length) throws Refused {
    CRC32 sum = new CRC32();
    sum.update(bytes, at + 4, length + 4);
    if (sum.getValue() != u32(bytes, at + 8 + length)) {
      throw new Refused(PhotoProblem.BROKEN);
    }
  }
}
