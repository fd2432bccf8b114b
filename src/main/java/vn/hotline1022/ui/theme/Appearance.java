package vn.hotline1022.ui.theme;

import vn.hotline1022.ui.common.Language;

/** What a person chose for this computer's screen. */
public record Appearance(Mode mode, TextSize textSize, Language language) {

  /** Light, 100 %, Vietnamese. */
  public static final Appearance DEFAULT = new Appearance(Mode.LIGHT, TextSize.NORMAL, Language.VI);

  /** The two themes. */
  public enum Mode {
    LIGHT,
    DARK
  }

  /** The size of all text, against the common one. */
  public enum TextSize {
    NORMAL(100),
    LARGER(110),
    LARGE(125),
    LARGEST(150);

    private final int percent;

    TextSize(int percent) {
      this.percent = percent;
    }

    public int percent() {
      return percent;
    }
  }

  public Appearance with(Mode other) {
    return new Appearance(other, textSize, language);
  }

  public Appearance with(TextSize other) {
    return new Appearance(mode, other, language);
  }

  public Appearance with(Language other) {
    return new Appearance(mode, textSize, other);
  }
}
