package vn.hotline1022.photo;

import java.time.Duration;

/** How much of anything is taken; what lies above is refused before it is decoded. */
public final class PhotoLimits {

  /** The longer side of a picture that is kept; smaller ones keep their size. */
  public static final int SIDE = 1920;

  /** So many belong to one item at most. */
  public static final int MOST_PER_OWNER = 5;

  /** The largest picture file; photos of 100 megapixels stay below. */
  public static final long MOST_PICTURE_BYTES = 30L << 20;

  /** The largest video. */
  public static final long MOST_VIDEO_BYTES = 100L << 20;

  /** The longest video. */
  public static final Duration LONGEST_VIDEO = Duration.ofMinutes(10);

  /** So long a picture may take; then it is refused. */
  public static final Duration LONGEST_WORK = Duration.ofSeconds(2);

  private PhotoLimits() {}
}
