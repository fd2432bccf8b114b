package vn.hotline1022.ui.theme;

import java.util.Arrays;
import java.util.Comparator;
import vn.hotline1022.staff.Preferences;

/** What the desk looks like now, as far as a stylesheet decides it. */
public record Appearance(Mode mode, TextSize textSize) {

  /** The two themes. */
  public enum Mode {
    LIGHT,
    DARK
  }

  /** The sizes of text that are offered, against the common one. */
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

    /** The offered size nearest to this. */
    public static TextSize nearest(int percent) {
      return Arrays.stream(values())
          .min(Comparator.comparingInt(size -> Math.abs(size.percent - percent)))
          .orElseThrow();
    }
  }

  /**
   * What these preferences ask for.
   *
   * @param systemIsDark what the system shows, for those who follow it
   */
  public static Appearance of(Preferences preferences, boolean systemIsDark) {
    Mode mode =
        switch (preferences.theme()) {
          case LIGHT -> Mode.LIGHT;
          case DARK -> Mode.DARK;
          case SYSTEM -> systemIsDark ? Mode.DARK : Mode.LIGHT;
        };
    return new Appearance(mode, TextSize.nearest(preferences.textSizePercent()));
  }
}
