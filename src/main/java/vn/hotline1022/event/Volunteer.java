package vn.hotline1022.event;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who helps at an event.
 *
 * @param code staff code; empty for who has no file at the desk that planned it
 * @param name as it was written then; after an erasure empty where there is a code
 */
public record Volunteer(String code, String name) {

  /** Most characters of a name. */
  public static final int NAME_MAX = 80;

  private static final int CODE_MAX = 20;

  public Volunteer {
    boolean holds =
        !(code.isBlank() && name.isBlank())
            && code.length() <= CODE_MAX
            && name.length() <= NAME_MAX
            && EventBounds.isLine(code)
            && EventBounds.isLine(name);
    EventBounds.require(holds);
  }

  /** Tells people apart: by their code, or by their name when they have none. */
  public String key() {
    return code.isEmpty() ? "~" + name.toLowerCase(Locale.ROOT) : code;
  }

  /** What stays after an erasure: the code, if there is one. */
  Optional<Volunteer> withoutName() {
    return code.isEmpty() ? Optional.empty() : Optional.of(new Volunteer(code, ""));
  }
}
