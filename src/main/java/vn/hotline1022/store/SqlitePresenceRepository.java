package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceAlive;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.call.PresenceRepository;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordDraft;

/** Presence in the encrypted database, as records and as rows folded from them. */
public final class SqlitePresenceRepository implements PresenceRepository {
  /** What {@link #span} reads of an interval {@code p}. */
  static final String SPAN =
      "SELECT p.id, p.person, p.state, p.reason, p.since,"
          + " (SELECT max(n.lasted) FROM presence n WHERE n.before = p.id),"
          // When its desk last said something: asked only of what goes on, and not here.
          + " CASE WHEN p.state = 'OFF' OR EXISTS (SELECT 1 FROM presence n WHERE n.before = p.id)"
          + " OR EXISTS (SELECT 1 FROM presence_open o WHERE o.id = p.id) THEN NULL"
          + " ELSE (SELECT l.hlc FROM record l WHERE l.origin = (SELECT r.origin FROM record r"
          + " WHERE r.entity_id = p.id AND r.entity = 'presence' LIMIT 1)"
          + " ORDER BY l.device_seq DESC LIMIT 1) END";

  private static final String SPANS = SPAN + " FROM presence p WHERE p.person = ? AND p.since ";
  private static final String KEEP_ALIVE =
      "INSERT OR REPLACE INTO presence_open (id, person, at, lasted) VALUES (?, ?, ?, ?)";

  private final Database database;
  private final RecordStore records;
  private final PresenceJson json;

  SqlitePresenceRepository(Database database, RecordStore records, PresenceJson json) {
    this.database = database;
    this.records = records;
    this.json = json;
  }

  @Override
  public void change(PresenceChange change) {
    RecordDraft record = json.changed(change);
    database
        .writer()
        .write(
            s -> {
              records.append(s, record);
              if (change.before().isPresent()) {
                s.update("DELETE FROM presence_open WHERE id = ?", change.before().get().id());
              }
              if (change.state() != Presence.OFF) {
                s.update(KEEP_ALIVE, change.id(), change.person(), change.at().toEpochMilli(), 0L);
              }
              return null;
            });
  }

  /** Only an interval that is still open: a late sign of life does not open one again. */
  @Override
  public void alive(PresenceAlive alive) {
    database
        .writer()
        .writePassing(
            s ->
                s.update(
                    "UPDATE presence_open SET at = ?, lasted = ? WHERE id = ?",
                    alive.at().toEpochMilli(),
                    alive.lasted().toMillis(),
                    alive.id()));
  }

  @Override
  public List<PresenceAlive> open() {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    "SELECT id, person, at, lasted FROM presence_open ORDER BY at, id",
                    row ->
                        new PresenceAlive(
                            Ids.of(row.getBytes(1)),
                            row.getString(2),
                            Instant.ofEpochMilli(row.getLong(3)),
                            Duration.ofMillis(row.getLong(4)))));
  }

  @Override
  public List<PresenceSpan> spans(String person, Instant from, Instant to) {
    long begin = from.toEpochMilli();
    return database
        .readers()
        .read(
            s -> {
              List<PresenceSpan> spans = new ArrayList<>();
              s.first(
                      SPANS + "< ? ORDER BY p.since DESC, p.id DESC LIMIT 1",
                      SqlitePresenceRepository::span,
                      person,
                      begin)
                  .filter(span -> span.reaches(from))
                  .ifPresent(spans::add);
              spans.addAll(
                  s.list(
                      SPANS + ">= ? AND p.since < ? ORDER BY p.since, p.id",
                      SqlitePresenceRepository::span,
                      person,
                      begin,
                      to.toEpochMilli()));
              return spans;
            });
  }

  static PresenceSpan span(ResultSet row) throws SQLException {
    long lasted = row.getLong(6);
    boolean goesOn = row.wasNull();
    long heard = row.getLong(7);
    boolean here = row.wasNull();
    return new PresenceSpan(
        Ids.of(row.getBytes(1)),
        row.getString(2),
        Presence.valueOf(row.getString(3)),
        row.getString(4),
        Instant.ofEpochMilli(row.getLong(5)),
        goesOn ? Optional.empty() : Optional.of(Duration.ofMillis(lasted)),
        here ? Optional.empty() : Optional.of(Instant.ofEpochMilli(HybridClock.millisOf(heard))));
  }
}
