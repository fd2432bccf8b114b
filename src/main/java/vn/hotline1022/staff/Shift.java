package vn.hotline1022.staff;

import java.util.Locale;
import vn.hotline1022.lists.Hours;

/**
 * A shift of the day.
 *
 * @param code given once, never changed
 * @param hours in Hanoi's time; may pass midnight
 */
public record Shift(String code, String vi, String en, Hours hours) {

  /** The name in this language: Vietnamese, or else English. */
  public String name(Locale locale) {
    return "vi".equals(locale.getLanguage()) ? vi : en;
  }
}
