package vn.hotline1022.citizen;

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

  /** What we call them, in small letters. */
  public String them() {
    return them;
  }

  /** What we call ourselves, in small letters. */
  public String us() {
    return us;
  }
}
