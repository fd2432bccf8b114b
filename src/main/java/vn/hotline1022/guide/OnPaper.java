package vn.hotline1022.guide;

import java.util.Optional;

/**
 * How a step stands on paper; {@code paper} in the file.
 *
 * @param printed false for a step that only matters while somebody is on the telephone
 * @param words what is printed instead of what is said
 */
public record OnPaper(boolean printed, Optional<GuideText> words) {

  /** As it is said, without what only belongs to a call. */
  public static final OnPaper AS_SAID = new OnPaper(true, Optional.empty());

  /** Not at all. */
  public static final OnPaper NOT = new OnPaper(false, Optional.empty());
}
