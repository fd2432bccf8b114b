package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.lists.Days;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListEntryJson;
import vn.hotline1022.lists.ListFold;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.record.DeskRecord;

/** A row for each entry of a list that was ever edited. */
final class ListProjection implements Projection {
  static final String COLUMNS = "kind, grp, code, vi, en, rank, retired, from_time, to_time";

  @Override
  public String entity() {
    return ListEntryJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<ListEntry> now = ListFold.fold(records);
    if (now.isEmpty()) {
      session.update("DELETE FROM list_entry WHERE id = ?", id);
      return;
    }
    ListEntry entry = now.get();
    session.update(
        "INSERT OR REPLACE INTO list_entry (id, "
            + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        entry.kind().name(),
        entry.group(),
        entry.code(),
        entry.vi(),
        entry.en(),
        entry.rank(),
        entry.retired() ? 1 : 0,
        from(entry).orElse(null),
        to(entry).orElse(null));
  }

  /** A time of day, or a day. */
  private static Optional<String> from(ListEntry entry) {
    return entry
        .hours()
        .map(hours -> Hours.text(hours.from()))
        .or(() -> entry.days().map(days -> days.from().toString()));
  }

  private static Optional<String> to(ListEntry entry) {
    return entry
        .hours()
        .map(hours -> Hours.text(hours.to()))
        .or(() -> entry.days().map(days -> days.to().toString()));
  }

  static ListEntry read(ResultSet row) throws SQLException {
    ListKind kind = ListKind.valueOf(row.getString(1));
    String from = row.getString(8);
    String to = row.getString(9);
    return new ListEntry(
        kind,
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        row.getInt(7) == 1,
        kind.isTimed() && from != null
            ? Optional.of(new Hours(LocalTime.parse(from), LocalTime.parse(to)))
            : Optional.empty(),
        kind == ListKind.HOLIDAY
            ? Optional.of(new Days(LocalDate.parse(from), LocalDate.parse(to)))
            : Optional.empty());
  }

  @Override
  public void erase(Session session, UUID id) {
    // Nothing about a citizen stands in a list.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM list_entry");
  }
}
