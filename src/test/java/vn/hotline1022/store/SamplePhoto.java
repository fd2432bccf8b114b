package vn.hotline1022.store;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.Prepared;

/** Photos as they come from their preparation; what is in them does not matter. */
final class SamplePhoto {
  private SamplePhoto() {}

  static Prepared of(Random random, int bytes) {
    byte[] content = new byte[bytes];
    random.nextBytes(content);
    return new Prepared(
        "ảnh.jpg",
        Photo.Kind.JPEG,
        1440,
        1920,
        bytes,
        hash(content),
        () -> new ByteArrayInputStream(content));
  }

  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
