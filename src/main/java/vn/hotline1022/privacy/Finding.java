package vn.hotline1022.privacy;

/**
 * A secret found in a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last one
 */
public record Finding(Kind kind, int start, int end) {

  /** What the text must not keep. */
  public enum Kind {
    /** A one-time code. */
    OTP,
    /** A password, passcode or PIN. */
    PASSWORD,
    /** The number of an identity card, of 12 digits or of 9. */
    IDENTITY_NUMBER
  }
}
