package vn.hotline1022.staff;

/**
 * How the desk looks and behaves on this computer; nothing personal. Values out of bounds are
 * brought to the nearest allowed one.
 *
 * @param language {@code vi} or {@code en}
 * @param textSizePercent 100 to 150
 * @param idleMinutes minutes until the desk locks by itself, 1 to 60
 */
public record Preferences(String language, Theme theme, int textSizePercent, int idleMinutes) {

  /** Light or dark, or whatever the system has. */
  public enum Theme {
    LIGHT,
    DARK,
    SYSTEM
  }

  /** As the desk comes. */
  public static final Preferences DEFAULT = new Preferences("vi", Theme.LIGHT, 100, 5);

  public static final int SMALLEST_TEXT = 100;
  public static final int LARGEST_TEXT = 150;
  public static final int SHORTEST_IDLE = 1;
  public static final int LONGEST_IDLE = 60;

  public Preferences {
    language = "en".equals(language) ? "en" : "vi";
    textSizePercent = Math.clamp(textSizePercent, SMALLEST_TEXT, LARGEST_TEXT);
    idleMinutes = Math.clamp(idleMinutes, SHORTEST_IDLE, LONGEST_IDLE);
  }

  public Preferences withLanguage(String other) {
    return new Preferences(other, theme, textSizePercent, idleMinutes);
  }

  public Preferences withTheme(Theme other) {
    return new Preferences(language, other, textSizePercent, idleMinutes);
  }

  public Preferences withTextSizePercent(int percent) {
    return new Preferences(language, theme, percent, idleMinutes);
  }

  public Preferences withIdleMinutes(int minutes) {
    return new Preferences(language, theme, textSizePercent, minutes);
  }
}
