package vn.hotline1022.sync.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What every Java has, without its checked exceptions. */
final class Crypto {

  private Crypto() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
