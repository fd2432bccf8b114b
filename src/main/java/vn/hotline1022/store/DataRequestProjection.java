package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.DataRequestJson;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.record.DeskRecord;

/** A row for each request of somebody about their data. */
final class DataRequestProjection implements Projection {
  private static final String NEWEST =
      "SELECT id, kind, received_at, who, note, taken_by, closed_at, citizen FROM data_request"
          + " ORDER BY closed_at IS NOT NULL, received_at DESC LIMIT ?";

  @Override
  public String entity() {
    return DataRequestJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<DataRequest> now = DataRequestJson.fold(records);
    if (now.isEmpty()) {
      session.update("DELETE FROM data_request WHERE id = ?", id);
      return;
    }
    DataRequest request = now.get();
    session.update(
        "INSERT OR REPLACE INTO data_request"
            + " (id, kind, received_at, who, note, taken_by, closed_at, citizen)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        request.kind().name(),
        request.receivedAt().toEpochMilli(),
        request.who(),
        request.note(),
        request.takenBy(),
        request.closedAt().map(Instant::toEpochMilli).orElse(null),
        request.citizen().orElse(null));
  }

  @Override
  public void erase(Session session, UUID id) {
    // Everything of a request is folded from its records.
  }

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM data_request");
  }

  static List<DataRequest> newest(Session session, int limit) throws SQLException {
    return session.list(NEWEST, DataRequestProjection::read, limit);
  }

  private static DataRequest read(ResultSet row) throws SQLException {
    long closed = row.getLong(7);
    boolean open = row.wasNull();
    return new DataRequest(
        Ids.of(row.getBytes(1)),
        RequestKind.valueOf(row.getString(2)),
        Instant.ofEpochMilli(row.getLong(3)),
        Optional.ofNullable(row.getBytes(8)).map(Ids::of),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        open ? Optional.empty() : Optional.of(Instant.ofEpochMilli(closed)));
  }
}
