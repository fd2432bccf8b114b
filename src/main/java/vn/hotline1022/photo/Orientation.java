package vn.hotline1022.photo;

/**
 * How a camera was held, as EXIF tells it, and the way to make its picture upright. The words say
 * what is done to the pixels.
 */
enum Orientation {
  UPRIGHT,
  MIRROR,
  HALF_TURN,
  FLIP,
  TRANSPOSE,
  QUARTER_RIGHT,
  TRANSVERSE,
  QUARTER_LEFT;

  /** By the number of EXIF; whatever is no such number leaves the picture as it is. */
  static Orientation of(int exif) {
    return exif >= 1 && exif <= values().length ? values()[exif - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean turns() {
    return switch (this) {
      case UPRIGHT, MIRROR, HALF_TURN, FLIP -> false;
      case TRANSPOSE, QUARTER_RIGHT, TRANSVERSE, QUARTER_LEFT -> true;
    };
  }

  /** The picture upright. */
  Bitmap apply(Bitmap picture) {
    if (this == UPRIGHT) {
      return picture;
    }
    int width = picture.width();
    int height = picture.height();
    Bitmap upright = turns() ? Bitmap.of(height, width) : Bitmap.of(width, height);
    byte[] from = picture.bgr();
    byte[] to = upright.bgr();
    for (int y = 0; y < height; y++) {
      int at = place(0, y, width, height) * 3;
      int step = (place(1, y, width, height) - place(0, y, width, height)) * 3;
      int end = (y + 1) * width * 3;
      for (int source = y * width * 3; source < end; source += 3, at += step) {
        to[at] = from[source];
        to[at + 1] = from[source + 1];
        to[at + 2] = from[source + 2];
      }
    }
    return upright;
  }

  /** Where a pixel goes. */
  private int place(int x, int y, int width, int height) {
    return switch (this) {
      case UPRIGHT -> y * width + x;
      case MIRROR -> y * width + width - 1 - x;
      case HALF_TURN -> (height - 1 - y) * width + width - 1 - x;
      case FLIP -> (height - 1 - y) * width + x;
      case TRANSPOSE -> x * height + y;
      case QUARTER_RIGHT -> x * height + height - 1 - y;
      case TRANSVERSE -> (width - 1 - x) * height + height - 1 - y;
      case QUARTER_LEFT -> (width - 1 - x) * height + y;
    };
  }

  /**
   * Reads it out of EXIF, which is a small TIFF; nothing else of it is looked at.
   *
   * @param from where the TIFF begins
   * @param to where it ends
   */
  static Orientation ofTiff(byte[] bytes, int from, int to) {
    boolean little = ByteReader.says(bytes, from, "II*\0");
    if (to - from < 8 || !(little || ByteReader.says(bytes, from, "MM\0*"))) {
      return UPRIGHT;
    }
    long directory = from + number(bytes, from + 4, 4, little);
    if (directory > to - 2) {
      return UPRIGHT;
    }
    int entries = (int) number(bytes, (int) directory, 2, little);
    for (int i = 0; i < entries; i++) {
      int at = (int) directory + 2 + 12 * i;
      if (at > to - 12) {
        return UPRIGHT;
      }
      if (number(bytes, at, 2, little) == 0x0112) {
        return of((int) number(bytes, at + 8, 2, little));
      }
    }
    return UPRIGHT;
  }

  private static long number(byte[] bytes, int at, int length, boolean little) {
    long number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | ByteReader.u8(bytes, little ? at + length - 1 - i : at + i);
    }
    return number;
  }
}
