package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeJson;
import vn.hotline1022.record.DeskRecord;

/** What stands of each day of each exchange: which half hours, by their sums, by record. */
final class ExchangeProjection implements Projection {

  @Override
  public String entity() {
    return ExchangeJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    session.update("DELETE FROM exchange_day WHERE id = ?", id);
    Optional<ExchangeDay> standing = ExchangeJson.fold(records);
    if (standing.isPresent()) {
      ExchangeDay day = standing.get();
      session.update(
          "INSERT INTO exchange_day (id, day, exchange, within, halves, answered,"
              + " answered_in_time, abandoned, abandoned_in_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
              + " ?)",
          id,
          day.day().toEpochDay(),
          day.exchange(),
          day.within().toMillis(),
          day.halves().size(),
          day.sum().answered(),
          day.sum().answeredInTime(),
          day.sum().abandoned(),
          day.sum().abandonedInTime());
    }
  }

  /** Nothing of a citizen is in it. */
  @Override
  public void erase(Session session, UUID id) {}

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM exchange_day");
  }
}
