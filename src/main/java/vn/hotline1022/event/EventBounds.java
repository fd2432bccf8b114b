package vn.hotline1022.event;

import java.time.Duration;
import vn.hotline1022.text.PlainText;

/** What is kept of events is small; checked when it is written and when it is read. */
final class EventBounds {
  /** Who stays on after an event closes is done by then. */
  static final Duration GRACE = Duration.ofHours(6);

  static final int CODE_MAX = 60;
  static final int PEOPLE_MAX = 60;
  static final int TEAMS_MAX = 20;
  static final int REASON_MAX = 200;
  static final int COUNT_MAX = 1_000;

  private EventBounds() {}

  static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("an event out of bounds");
    }
  }

  /** Whether a text is one line. */
  static boolean isLine(String text) {
    return PlainText.isLine(text);
  }

  /** Whether a text can be the code of something: short, without blanks. */
  static boolean isCode(String text) {
    return !text.isEmpty()
        && text.length() <= CODE_MAX
        && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }
}
