package vn.hotline1022.guide;

/**
 * How the caller is called and how we call ourselves: {@code {them}} and {@code {us}} of the texts.
 *
 * @param them in small letters, for example "bác"
 * @param us in small letters, for example "cháu"
 */
public record Address(String them, String us) {

  /** As long as the operator has not chosen: words that fit everybody, as all over the desk. */
  public static final Address UNKNOWN = new Address("ông/bà", "tổng đài");

  /** The name in texts of what we call them. */
  public static final String THEM = "them";

  /** The name in texts of what we call ourselves. */
  public static final String US = "us";
}
