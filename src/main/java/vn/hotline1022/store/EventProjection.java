package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventFold;
import vn.hotline1022.event.EventJson;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.record.DeskRecord;

/** A row for each event, with what is ticked of its checklist. */
final class EventProjection implements Projection {
  static final String COLUMNS =
      "id, kind, name, address, unit, organisers, teams, day, from_at, to_at, volunteers, ready,"
          + " off, written_at, author";

  @Override
  public String entity() {
    return EventJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<Event> now = EventFold.fold(records);
    if (now.isEmpty()) {
      session.update("DELETE FROM event WHERE id = ?", id);
      return;
    }
    Event event = now.get();
    session.update(
        "INSERT OR REPLACE INTO event ("
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        event.id(),
        event.kind().name(),
        event.name(),
        event.address(),
        event.unit().orElse(null),
        event.organisers(),
        String.join("\n", event.teams()),
        event.day().toEpochDay(),
        event.from().toNanoOfDay(),
        event.to().toNanoOfDay(),
        event.volunteers().stream().map(EventProjection::line).collect(Collectors.joining("\n")),
        String.join(" ", event.ready()),
        event.off() ? 1 : 0,
        event.writtenAt().toEpochMilli(),
        event.writtenBy());
  }

  private static String line(Volunteer one) {
    return one.code() + "\t" + one.name();
  }

  static Event read(ResultSet row) throws SQLException {
    return new Event(
        Ids.of(row.getBytes(1)),
        EventKind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        Optional.ofNullable(row.getString(5)),
        row.getString(6),
        row.getString(7).lines().toList(),
        LocalDate.ofEpochDay(row.getLong(8)),
        LocalTime.ofNanoOfDay(row.getLong(9)),
        LocalTime.ofNanoOfDay(row.getLong(10)),
        row.getString(11).lines().map(EventProjection::volunteer).toList(),
        row.getString(12).isEmpty() ? Set.of() : Set.of(row.getString(12).split(" ")),
        row.getInt(13) == 1,
        Instant.ofEpochMilli(row.getLong(14)),
        row.getString(15));
  }

  private static Volunteer volunteer(String line) {
    int tab = line.indexOf('\t');
    return new Volunteer(line.substring(0, tab), line.substring(tab + 1));
  }

  @Override
  public void erase(Session session, UUID id) {
    // Its row is folded again without its words.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM event");
  }
}
