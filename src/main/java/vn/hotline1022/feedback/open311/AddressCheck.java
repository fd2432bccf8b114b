package vn.hotline1022.feedback.open311;

import java.util.Locale;

/** Whether a receiver's calls may begin at an address as typed. */
public enum AddressCheck {
  EMPTY,
  /** It may still become one. */
  BEGUN,
  /** Not encrypted, and not on this machine. */
  NOT_HTTPS,
  /** None at all, or with a name, a question or a mark in it. */
  UNUSABLE,
  GOOD;

  private static final String ENCRYPTED = "https://";
  private static final String OPEN = "http://";

  /** What is to say about it. */
  public static AddressCheck of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (Base.of(typed).isPresent()) {
      return GOOD;
    }
    if (ENCRYPTED.startsWith(text) || OPEN.startsWith(text)) {
      return BEGUN;
    }
    boolean encrypted = Base.of(typed.strip().replaceFirst("(?i)^http:", "https:")).isPresent();
    return encrypted ? NOT_HTTPS : UNUSABLE;
  }

  /** Whether both lead to the same server by the same way: a key given for one is for the other. */
  public static boolean sameServer(String one, String other) {
    return Base.of(one)
        .flatMap(base -> Base.of(other).map(Base::uri).filter(base::sameServer))
        .isPresent();
  }
}
