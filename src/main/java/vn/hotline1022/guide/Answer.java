package vn.hotline1022.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a caller may answer at a step. */
public sealed interface Answer {

  /** What it says, or for what is typed, what is asked for. */
  GuideText text();

  /** Where it leads. */
  Exit exit();

  /**
   * One key press.
   *
   * @param digit 1 to 9; 1 is what happens usually
   * @param hint a few words about where it leads
   * @param when it is offered
   * @param set variables that get a value by it
   */
  record Choice(
      int digit,
      GuideText text,
      Optional<GuideText> hint,
      Condition when,
      Map<String, String> set,
      Exit exit)
      implements Answer {
    public Choice {
      set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
  }

  /**
   * A few words typed by the operator.
   *
   * @param variable a {@link Variable.Typed} that keeps them
   * @param example shown in the empty field
   */
  record Entry(String variable, GuideText text, Optional<String> example, Exit exit)
      implements Answer {}
}
