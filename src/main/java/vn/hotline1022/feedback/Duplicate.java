package vn.hotline1022.feedback;

import java.util.List;
import java.util.UUID;

/**
 * An item that may be the same, and why.
 *
 * @param other its id
 * @param score 0 to 100; the likelier, the higher
 * @param reasons the weightiest first
 */
public record Duplicate(UUID other, int score, List<Reason> reasons) {

  /** What both have in common; the words have a text for each. */
  public enum Likeness {
    /** {0}: the lane or number both name, as written: {@code ngõ 42}. */
    SAME_LANE,
    /** {0}: words of the place both have. */
    SAME_STREET,
    /** {0}: metres between them. */
    NEAR,
    /** Seen on the same day. */
    SAME_DAY,
    /** {0}: how many days between them. */
    DAYS_APART,
    /** The same sub-category. */
    SAME_CATEGORY,
    /** {0}: words of what is said that both have. */
    SAME_WORDS
  }

  /** One of them. */
  public record Reason(Likeness likeness, String parameter) {}

  public Duplicate {
    reasons = List.copyOf(reasons);
  }
}
