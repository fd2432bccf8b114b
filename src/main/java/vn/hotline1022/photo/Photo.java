package vn.hotline1022.photo;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A photo or video that is kept, without its content; that is asked of {@link PhotoStore} by the
 * id.
 *
 * @param width as it is seen, upright
 * @param bytes of the clean content
 * @param hash SHA-256 of the clean content in hexadecimal: the same picture sent twice has the same
 *     one. It tells of a citizen's picture, so in a record it belongs to the personal part.
 */
public record Photo(UUID id, Kind kind, int width, int height, long bytes, String hash) {

  /** What the clean content is. */
  public enum Kind {
    /** Every picture, whatever it came as. */
    JPEG("jpg"),
    /** A video. */
    MP4("mp4");

    private final String extension;

    Kind(String extension) {
      this.extension = extension;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
      return extension;
    }
  }

  /** The most either side may have, a picture's or a video's. */
  public static final int MOST_SIDE = 16_384;

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public Photo {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    if (width < 1 || height < 1 || width > MOST_SIDE || height > MOST_SIDE) {
      throw new IllegalArgumentException("no such size");
    }
    if (bytes < 1 || bytes > PhotoLimits.MOST_VIDEO_BYTES) {
      throw new IllegalArgumentException("no such length");
    }
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("no hash");
    }
  }
}
