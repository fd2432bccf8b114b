package vn.hotline1022.store;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.report.Readiness;

/**
 * Forms that were begun and not kept, by when what they are about was made, which its id tells.
 * Calls are none of them: one that goes on is counted as such.
 */
final class SqliteBegun implements Readiness.Begun {

  /** What of them figures are made of. */
  private static final Set<Form> COUNTED =
      EnumSet.of(
          Form.AMENDMENT,
          Form.PEOPLE,
          Form.GUIDE,
          Form.VISIT,
          Form.FEEDBACK,
          Form.FEEDBACK_STEP,
          Form.FEEDBACK_FILING,
          Form.FEEDBACK_RESULT,
          Form.ATTENDANCE);

  /** What is written beside a call goes with the call's own draft, where there is one. */
  private static final String BESIDE =
      "SELECT operator, call_id FROM side_draft WHERE call_id NOT IN (SELECT call_id FROM draft)";

  /** Neither do forms of a call that goes on wait for anything else. */
  private static final String FORMS =
      "SELECT operator, subject, form FROM form_draft"
          + " WHERE subject NOT IN (SELECT call_id FROM draft)";

  private final Database database;

  SqliteBegun(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, Long> between(Instant from, Instant to) {
    Map<String, Long> all = new TreeMap<>();
    database
        .readers()
        .read(
            s -> {
              s.each(
                  FORMS,
                  row ->
                      !COUNTED.contains(Form.valueOf(row.getString(3)))
                          || add(all, row.getString(1), Ids.of(row.getBytes(2)), from, to));
              s.each(BESIDE, row -> add(all, row.getString(1), Ids.of(row.getBytes(2)), from, to));
              return null;
            });
    return all;
  }

  private static boolean add(
      Map<String, Long> all, String operator, UUID about, Instant from, Instant to) {
    Instant made = Instant.ofEpochMilli(Uuid7.millisOf(about));
    if (!made.isBefore(from) && made.isBefore(to)) {
      all.merge(operator, 1L, Long::sum);
    }
    return true;
  }
}
