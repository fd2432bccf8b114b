package vn.hotline1022.photo;

import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * What is known of a picture before it is decoded.
 *
 * @param format how ImageIO calls it
 * @param width as it is stored, before it is turned
 * @param sampleBytes how many bytes a decoded pixel takes
 * @param clean only what is needed to see it: no text, no place, no profile, nothing behind its end
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; megabytes are not copied.
record PictureFile(
    Format format, int width, int height, int sampleBytes, Orientation orientation, byte[] clean) {

  /** The kinds of pictures that are taken, and how many pixels of each. */
  enum Format {
    /** Decoded line by line: 64 megapixels, as phones take them. */
    JPEG(64_000_000),
    /** Screenshots. */
    PNG(33_000_000),
    /** Decoded whole, and with much memory for each pixel. */
    WEBP(4_000_000);

    private final long mostPixels;

    Format(long mostPixels) {
      this.mostPixels = mostPixels;
    }

    /** Refuses what is empty, too wide, too high, or has too many pixels. */
    void requireSize(int width, int height) throws Refused {
      if (width < 1 || height < 1) {
        throw new Refused(PhotoProblem.BROKEN);
      }
      if (width > Photo.MOST_SIDE
          || height > Photo.MOST_SIDE
          || (long) width * height > mostPixels) {
        throw new Refused(PhotoProblem.TOO_MANY_PIXELS);
      }
    }
  }
}
