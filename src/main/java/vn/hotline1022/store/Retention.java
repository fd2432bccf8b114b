package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.Erasure.Target;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.Uuid7;

/**
 * Erases what identifies citizens in whatever was last touched long enough ago, a little at a time,
 * so that no save waits for it. What is counted stays.
 */
final class Retention {

  /** Who erases, in the records. */
  static final String ACTOR = "retention";

  private static final int PIECE = 50;

  private static final String CALLS =
      "SELECT id FROM call WHERE key < ? AND phone_kind <> 'ERASED'"
          + " AND state IN ('SAVED', 'MISSED') AND (phone <> '' OR notes <> '') ORDER BY key";

  private static final String PEOPLE =
      "SELECT c.id FROM citizen c WHERE NOT EXISTS"
          + " (SELECT 1 FROM call_citizen p WHERE p.citizen = c.id AND p.key >= ?)";

  private static final String OTHERS =
      "SELECT entity_id FROM record INDEXED BY record_other WHERE entity <> 'call' AND entity = ?"
          + " GROUP BY entity_id"
          + " HAVING max(hlc) < ? AND max(personal IS NOT NULL AND personal <> x'7b7d')";

  private static final String STRAYS =
      "SELECT t.id FROM guide_trail t WHERE t.call_id IS NULL AND EXISTS"
          + " (SELECT 1 FROM record r INDEXED BY record_entity WHERE r.entity_id = t.id"
          + " AND r.entity = 'run' AND r.personal IS NOT NULL AND r.personal <> x'7b7d')";

  private static final String LAST =
      "SELECT max(hlc) FROM record WHERE entity_id = ? AND entity = ?";

  private final Database database;
  private final RecordStore records;
  private final Instant cutoff;
  private final long reading;

  Retention(Database database, RecordStore records, Instant cutoff) {
    this.database = database;
    this.records = records;
    this.cutoff = cutoff;
    this.reading = HybridClock.pack(cutoff.toEpochMilli(), 0);
  }

  /** Erases and tells how many that were. */
  long run() {
    long key = CallKeys.from(cutoff);
    List<Target> due =
        new ArrayList<>(targets(CallJson.ENTITY, database.readers().read(s -> ids(s, CALLS, key))));
    due.addAll(targets(CitizenJson.ENTITY, database.readers().read(s -> ids(s, PEOPLE, key))));
    for (String entity : KeptTargets.OTHERS) {
      due.addAll(targets(entity, database.readers().read(s -> ids(s, OTHERS, entity, reading))));
    }
    due.addAll(runs(database.readers().read(s -> ids(s, OTHERS, GuideTrailJson.ENTITY, reading))));
    long erased = strays();
    for (int i = 0; i < due.size(); i += PIECE) {
      List<Target> piece = due.subList(i, Math.min(due.size(), i + PIECE));
      erased += database.writer().write(s -> erase(s, piece));
    }
    return erased + database.writer().write(this::drafts);
  }

  private static List<Target> runs(List<UUID> ids) {
    return targets(GuideTrailJson.ENTITY, ids);
  }

  /** Runs that still name a call which was erased before they came here; however young. */
  private long strays() {
    List<Target> strays = runs(database.readers().read(s -> ids(s, STRAYS)));
    for (Target stray : strays) {
      records.append(Erasure.of(stray, ACTOR, "shift"));
    }
    return strays.size();
  }

  /** Forms that nobody came back to. */
  private long drafts(Session session) throws SQLException {
    int ended = FormDraftRows.endBefore(session, cutoff);
    if (ended > 0) {
      PhotoRows.forgetStrays(session, new UUID(cutoff.toEpochMilli() << 16, 0), true);
      records.forget(session, List.of(ACTOR));
    }
    return ended;
  }

  private static List<UUID> ids(Session session, String sql, Object... parameters)
      throws SQLException {
    return session.list(sql, row -> Ids.of(row.getBytes(1)), parameters);
  }

  private static List<Target> targets(String entity, List<UUID> ids) {
    return ids.stream().map(id -> new Target(entity, id)).toList();
  }

  /** What was touched since is left alone: an amended call, a person described anew. */
  private long erase(Session session, List<Target> piece) throws SQLException {
    long erased = 0;
    for (Target target : piece) {
      boolean young = !Instant.ofEpochMilli(Uuid7.millisOf(target.entityId())).isBefore(cutoff);
      long last = session.number(0, LAST, target.entityId(), target.entity());
      if (!young && last < reading) {
        records.append(session, Erasure.of(target, ACTOR, "shift"));
        erased++;
      }
    }
    return erased;
  }

  /** A number as a setting. */
  static int months(Bytes value) {
    return Integer.parseInt(value.utf8());
  }
}
