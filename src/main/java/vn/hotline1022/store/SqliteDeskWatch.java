package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.report.DeskWatch;

/** Reads how far every chain goes; a few rows of each. */
final class SqliteDeskWatch implements DeskWatch {
  /** Behind a sign-out a few records may still follow. */
  private static final int LAST_FEW = 20;

  private final Database database;
  private final RecordStore records;

  SqliteDeskWatch(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public List<Desk> others() {
    UUID own = records.origin().device();
    Map<Origin, Long> heads = records.heads();
    return database.readers().read(session -> all(session, heads)).values().stream()
        .filter(desk -> !desk.device().equals(own))
        .sorted(Comparator.comparing(Desk::name).thenComparing(Desk::device))
        .toList();
  }

  private static Map<UUID, Desk> all(Session session, Map<Origin, Long> heads) throws SQLException {
    Map<UUID, String> known = new LinkedHashMap<>();
    Map<UUID, String> revoked = new LinkedHashMap<>();
    session.each(
        "SELECT device, name, revoked_at IS NULL FROM known_desk",
        row -> {
          (row.getBoolean(3) ? known : revoked).put(Ids.of(row.getBytes(1)), row.getString(2));
          return true;
        });
    Map<UUID, String> met = new LinkedHashMap<>();
    session.each(
        "SELECT device, name FROM met_desk",
        row -> {
          met.put(Ids.of(row.getBytes(1)), row.getString(2));
          return true;
        });
    Map<UUID, Desk> desks = new LinkedHashMap<>();
    known.forEach(
        (device, name) -> desks.put(device, new Desk(device, name, Optional.empty(), true)));
    for (Map.Entry<Origin, Long> head : heads.entrySet()) {
      UUID device = head.getKey().device();
      if (!revoked.containsKey(device)) {
        String name = known.getOrDefault(device, met.getOrDefault(device, ""));
        desks.merge(
            device, read(session, head.getKey(), head.getValue(), name), SqliteDeskWatch::later);
      }
    }
    return desks;
  }

  private static Desk later(Desk one, Desk other) {
    Instant first = one.last().orElse(Instant.MIN);
    return first.isAfter(other.last().orElse(Instant.MIN)) ? one : other;
  }

  private static Desk read(Session session, Origin origin, long head, String name)
      throws SQLException {
    List<DeskRecord> last =
        RecordTable.after(session, origin, Math.max(0, head - LAST_FEW), LAST_FEW).stream()
            .filter(record -> record.header().deviceSeq() <= head)
            .toList();
    if (last.isEmpty()) {
      return new Desk(origin.device(), name, Optional.empty(), true);
    }
    Instant moment = Instant.ofEpochMilli(HybridClock.millisOf(last.getLast().header().hlc()));
    boolean off =
        last.stream()
            .flatMap(record -> PresenceJson.read(record).stream())
            .reduce((_, later) -> later)
            .filter(change -> change.state() == Presence.OFF)
            .isPresent();
    return new Desk(origin.device(), name, Optional.of(moment), off);
  }
}
