package vn.hotline1022.accounts;

import java.util.List;
import java.util.Map;

/**
 * What a file of accounts would bring, with everything that is wrong or odd about it. Nothing of it
 * is kept before somebody says so, and never a part.
 *
 * @param units by the number of the unit's code
 * @param problems in the order of the rows
 * @param missing how many units of today have no row
 */
public record AccountsPreview(Map<String, Long> units, List<Problem> problems, int missing) {

  /** Longest piece of the file that is shown. */
  public static final int SHOWN_MAX = 60;

  /** What may be wrong or odd about a row. */
  public enum Kind {
    UNKNOWN_UNIT(true),
    /** Several units have this name, or parts of an old one went to several. */
    AMBIGUOUS(true),
    /** Its code is of another unit than its name. */
    DISAGREES(true),
    NO_NUMBER(true),
    NOT_A_NUMBER(true),
    NEGATIVE(true),
    TOO_LARGE(true),
    /** The unit had a row before. */
    TWICE(true),
    /** Fewer than on the last day that is known. */
    DECREASED(false),
    /** The file's own sum is another one. */
    OTHER_SUM(false);

    private final boolean wrong;

    Kind(boolean wrong) {
      this.wrong = wrong;
    }

    /** Whether the file cannot be taken with it; odd otherwise. */
    public boolean isWrong() {
      return wrong;
    }
  }

  /**
   * Something about a row.
   *
   * @param line of the file, from 1
   * @param shown what stands there, shortened
   * @param before how many there were, or what all rows come to; where that says something
   */
  public record Problem(long line, Kind kind, String shown, long before) {}

  public AccountsPreview {
    units = Map.copyOf(units);
    problems = List.copyOf(problems);
  }

  /** Whether it can be taken as it is. */
  public boolean isApplicable() {
    return !units.isEmpty() && wrong() == 0;
  }

  /** How many rows are wrong. */
  public long wrong() {
    return problems.stream().filter(problem -> problem.kind().isWrong()).count();
  }

  /** Of all units in it. */
  public long total() {
    return units.values().stream().mapToLong(Long::longValue).sum();
  }
}
