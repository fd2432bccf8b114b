package vn.hotline1022.citizen;

import java.util.Optional;
import vn.hotline1022.text.Addressed;

/** How a citizen is called and how we call ourselves; Vietnamese in every language of the desk. */
public enum Addressing {
  ONG("ông", "cháu"),
  BA("bà", "cháu"),
  BAC("bác", "cháu"),
  CO("cô", "cháu"),
  CHU("chú", "cháu"),
  ANH("anh", "em"),
  CHI("chị", "em");

  private final String them;
  private final String us;

  Addressing(String them, String us) {
    this.them = them;
    this.us = us;
  }

  /**
   * A sentence as it is read to somebody: {@code {them}} and {@code {us}} of {@link Addressed}
   * filled in, with words that fit everybody as long as nothing is chosen.
   */
  public static String speak(Optional<Addressing> chosen, String sentence) {
    return Addressed.fill(
        sentence,
        chosen.map(Addressing::them).orElse("ông/bà"),
        chosen.map(Addressing::us).orElse("tổng đài"));
  }

  /** What we call them, in small letters. */
  public String them() {
    return them;
  }

  /** What we call ourselves, in small letters. */
  public String us() {
    return us;
  }
}
