package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.privacy.AccessJson;
import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.record.Uuid7;

/**
 * Calls and forms that somebody began and has not kept: who, how many and since when, never what.
 * They keep a computer from being emptied, and whoever began them may not come back to it.
 */
public final class LeftDrafts {

  /** What is written beside a call goes with the call's own draft, where there is one. */
  private static final String ALONE = " call_id NOT IN (SELECT call_id FROM draft)";

  private static final Comparator<OfPerson> BY_AGE =
      Comparator.comparing(OfPerson::since).thenComparing(OfPerson::operator);

  private final DeskStore store;

  public LeftDrafts(DeskStore store) {
    this.store = store;
  }

  /**
   * Drafts of one person.
   *
   * @param operator staff code
   * @param since when the one that waits longest was touched last
   */
  public record OfPerson(String operator, long count, Instant since) {}

  /** Everybody who has some, whoever waits longest first. Blocks. */
  public List<OfPerson> all() {
    return store.database().readers().read(LeftDrafts::all);
  }

  private static List<OfPerson> all(Session session) throws SQLException {
    Map<String, OfPerson> found = new HashMap<>();
    session.each(
        "SELECT operator, kept_at FROM draft UNION ALL SELECT operator, kept_at FROM form_draft",
        row -> {
          add(found, row.getString(1), Instant.ofEpochMilli(row.getLong(2)));
          return true;
        });
    session.each(
        "SELECT operator, call_id FROM side_draft WHERE" + ALONE,
        row -> {
          UUID call = Ids.of(row.getBytes(2));
          add(found, row.getString(1), Instant.ofEpochMilli(Uuid7.millisOf(call)));
          return true;
        });
    return found.values().stream().sorted(BY_AGE).toList();
  }

  private static void add(Map<String, OfPerson> found, String operator, Instant at) {
    found.merge(
        operator,
        new OfPerson(operator, 1, at),
        (one, other) ->
            new OfPerson(
                operator,
                one.count() + other.count(),
                one.since().isBefore(other.since()) ? one.since() : other.since()));
  }

  /** How many there are, whoever began them. */
  static long count(Session session) throws SQLException {
    return all(session).stream().mapToLong(OfPerson::count).sum();
  }

  /**
   * Gives up everything one person began, with the photos taken in for it, and says in the log of
   * accesses who did it and how many: all in one transaction. Blocks.
   *
   * @param seen what was shown to whoever decides: when something came to it since, nothing is done
   * @param note who gives it up, and when
   * @return whether it was done
   */
  public boolean giveUp(OfPerson seen, AccessNote note) {
    return store
        .database()
        .writer()
        .write(
            s -> {
              if (!all(s).contains(seen)) {
                return false;
              }
              end(s, seen.operator());
              store.records().append(s, AccessJson.noted(note));
              return true;
            });
  }

  private static void end(Session session, String operator) throws SQLException {
    List<UUID> subjects =
        session.list(
            "SELECT subject FROM form_draft WHERE operator = ?",
            row -> Ids.of(row.getBytes(1)),
            operator);
    for (UUID subject : subjects) {
      PhotoRows.forgetOfDrafts(session, subject);
    }
    session.update("DELETE FROM form_draft WHERE operator = ?", operator);
    session.update(
        "DELETE FROM side_draft WHERE operator = ? AND ("
            + ALONE
            + " OR call_id IN (SELECT"
            + " call_id FROM draft WHERE operator = ?))",
        operator,
        operator);
    session.update("DELETE FROM draft WHERE operator = ?", operator);
  }
}
