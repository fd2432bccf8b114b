package vn.hotline1022.photo;

import java.io.IOException;
import java.io.InputStream;

/**
 * A clean photo or video that is ready to be kept.
 *
 * @param name of the file it came as, for the words about it
 * @param bytes how long the content is
 * @param hash SHA-256 of the content in hexadecimal; who keeps it compares, since a video is read
 *     again from the file it came from
 */
public record Prepared(
    String name, Photo.Kind kind, int width, int height, long bytes, String hash, Content content) {

  /** Gives the clean bytes, as often as asked. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
