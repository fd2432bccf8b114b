package vn.hotline1022.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a guide finds out and remembers. Variables of the same name in different guides are the
 * same: what one guide found out, the next one knows.
 */
public sealed interface Variable {

  /** In small letters, digits and hyphens. */
  String id();

  /** What it is, for people. */
  GuideText name();

  /**
   * One of a few values.
   *
   * @param values with their words, which have no places to fill in; in the file's order
   */
  record OneOf(String id, GuideText name, Map<String, GuideText> values) implements Variable {
    public OneOf {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** A few words typed by the operator: the phone's model, a message on its screen. */
  record Typed(String id, GuideText name) implements Variable {

    /** Longest text, in UTF-16 units. */
    public static final int LONGEST = 120;
  }
}
