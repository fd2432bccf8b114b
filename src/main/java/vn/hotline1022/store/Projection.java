package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord;

/**
 * Tables made from the records of one kind of entity. Everything in them can be made again from the
 * records.
 */
interface Projection {

  /** The kind of entity, as in the records. */
  String entity();

  /**
   * Folds one entity again, in the transaction that changed its records.
   *
   * @param records all of the entity's, at least one, in no order
   */
  void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException;

  /**
   * The same for an entity that nothing is known of yet, in two steps: what needs no tables comes
   * first, on any thread.
   */
  default Ahead ahead(UUID id, List<DeskRecord> records) {
    return session -> refold(session, id, records);
  }

  /** The second step, in the transaction that brought the records. */
  @FunctionalInterface
  interface Ahead {
    void put(Session session) throws SQLException;
  }

  /** Removes what is kept beside the records and identifies a citizen, such as a draft. */
  void erase(Session session, UUID id) throws SQLException;

  /** Empties the tables before everything is folded again. */
  void clear(Session session) throws SQLException;
}
