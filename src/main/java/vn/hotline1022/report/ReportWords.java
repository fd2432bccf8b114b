package vn.hotline1022.report;

import java.util.Locale;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Measure;

/** The words of a report in one language. */
public interface ReportWords {

  /** A text of the report itself. */
  enum Word {
    TITLE,
    FROM,
    DAY,
    CUT_OFF,
    /** {@code the end of {0}}. */
    UNTIL_END_OF,
    CUMULATIVE_FROM,
    RECIPIENT,
    STATE,
    PROVISIONAL,
    FINAL,
    RULES,
    /** Where calls count, what small numbers are, that first-call resolution is settled on {0}. */
    RULES_TEXT,
    PAGE,
    /** Which one of its day. */
    EDITION,
    /** {@code number {0}, in the place of number {1}, whose workbook has the hash {2}}. */
    REPLACES,
    MISSING,
    RESTATED,
    RESTATED_NOTE,
    /** The one before was kept otherwise, or not at all. */
    NOT_COMPARED,
    /** Records wait to be counted. */
    NOT_COUNTED,
    /** {0} of them. */
    NOT_COUNTED_TEXT,
    TABLE,
    ROW,
    COLUMN,
    BEFORE,
    AFTER,
    /** What people say of difficulties. */
    TOLD,
    /** Instead of rows. */
    NONE,
    COVER,
    ITEM,
    CONTENT,
    MEASURES,
    MEASURE,
    THAT_DAY,
    OF,
    CUMULATIVE,
    UNITS,
    UNIT,
    ANSWERED_DAY,
    ACTIVATED_DAY,
    FEEDBACK_DAY,
    ANSWERED_ALL,
    ACTIVATED_ALL,
    FEEDBACK_ALL,
    UNITS_NOTE,
    ACCOUNTS,
    COVERAGE,
    RESIDENTS,
    WHOLE_CITY,
    /** Of which day the accounts are; {0}. */
    ACCOUNTS_NOTE,
    NO_ACCOUNTS_NOTE,
    OLD_ADDRESS,
    OUTSIDE,
    NOT_KNOWN,
    NOT_ASKED,
    HIDDEN,
    PEOPLE,
    CODE,
    NAME,
    ANSWERED,
    HANDLE_TIME,
    AT_ONCE,
    ACTIVATED,
    FEEDBACK,
    READY,
    HANDLING,
    AWAY,
    PEOPLE_NOTE,
    TEAMS,
    TEAM,
    NO_TEAM,
    TEAMS_NOTE,
    REASONS,
    GROUP,
    REASON,
    RESOLVED,
    NO_REASON,
    REASONS_NOTE,
    GUIDES,
    GUIDE,
    RUNS,
    COMPLETED,
    BOTTLENECK,
    STOPPED_THERE,
    RUNS_ALL,
    FEEDBACK_SHEET,
    CATEGORY,
    WRITTEN,
    FILED,
    RESULT,
    REFUSED,
    SATISFIED,
    ACCEPTANCE,
    DIFFICULTIES,
    DIFFICULTY,
    FAULTS,
    FAULT,
    WRITTEN_AT,
    SEVERITY,
    FAULT_STATE,
    SYSTEM,
    APP_VERSION,
    FAULTS_NOTE
  }

  String word(Word word, Object... arguments);

  String measure(Measure measure);

  /** That it is not measured, and why. */
  String notMeasured(Figure.Why why);

  /**
   * How many a fault hits.
   *
   * @param code as it is kept; shown as it is when it is not known
   */
  String severity(String code);

  String state(EscalationState state);

  Locale locale();
}
