package vn.hotline1022.guide;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a phone runs. */
public enum PhoneSystem {
  ANDROID,
  IPHONE;

  /** The variable that tells it, when a guide does not say. */
  public static final String VARIABLE = "phone";

  /** As written in a guide. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is known of the caller's phone. */
  public static Optional<PhoneSystem> of(Map<String, String> values) {
    return named(values.getOrDefault(VARIABLE, ""));
  }

  /** The system of this word; empty when it is another. */
  static Optional<PhoneSystem> named(String word) {
    return Stream.of(values()).filter(system -> system.word().equals(word)).findFirst();
  }
}
