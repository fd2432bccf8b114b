package vn.hotline1022.photo;

/**
 * Pixels in memory.
 *
 * @param bgr three bytes for each pixel: blue, green, red
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes are not copied.
record Bitmap(int width, int height, byte[] bgr) {

  static Bitmap of(int width, int height) {
    return new Bitmap(width, height, new byte[width * height * 3]);
  }
}
