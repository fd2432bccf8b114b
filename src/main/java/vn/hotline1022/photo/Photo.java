package vn.hotline1022.photo;

import java.util.UUID;

/**
 * A picture or video as it is kept.
 *
 * @param id UUIDv7
 * @param bytes of what is kept
 * @param hash of what is kept: the same one is known by it wherever it comes again
 */
public record Photo(UUID id, Kind kind, int width, int height, long bytes, String hash) {

  /** What it is. */
  public enum Kind {
    JPEG,
    MP4
  }
}
