package vn.hotline1022.report;

/** The words of a {@link WardSheet} in one language, beside those of every report. */
public interface WardSheetWords {

  /** A text of the sheet itself. */
  enum Word {
    /** {@code the sheet of {0}}. */
    TITLE,
    /** Who hands it out. */
    FROM,
    PERIOD,
    /** {@code from {0} to the end of {1}}. */
    DAYS,
    /** {@code from {0} to {1}}. */
    MOMENTS,
    CUT_OFF,
    RESIDENTS,
    /** {@code {0} people}, and who says so. */
    RESIDENTS_OF,
    RESIDENTS_UNKNOWN,
    FORMER,
    RULES,
    /** Where things count, and that numbers under {0} are hidden. */
    RULES_TEXT,
    PHONE,
    CITY,
    HELP,
    HELPED,
    BY_PHONE,
    AT_EVENTS,
    SETTLED,
    ACTIVATED,
    PER_THOUSAND,
    /** That nobody keeps the residential group. */
    NO_GROUPS,
    FEEDBACK,
    WRITTEN,
    ANSWERED,
    REFUSED,
    OPEN,
    OVERDUE,
    CATEGORIES,
    CATEGORY,
    CITY_WRITTEN,
    CITY_OVERDUE,
    DIFFICULTIES,
    FAULTS,
    /** Instead of rows. */
    NOTHING
  }

  String word(Word word, Object... arguments);

  /** Those of every report. */
  ReportWords report();
}
