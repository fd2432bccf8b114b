package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
   * The same for entities that nothing is known of yet, in two steps: what needs no tables comes
   * first, on any thread.
   *
   * @param records of each of them, all there are
   */
  default Ahead ahead(Map<UUID, List<DeskRecord>> records) {
    return (session, which) -> {
      for (UUID id : which) {
        refold(session, id, records.get(id));
      }
    };
  }

  /** The second step, in the transaction that brought the records. */
  @FunctionalInterface
  interface Ahead {
    /**
     * Makes the tables of some of them.
     *
     * @param which nothing was known of these, and all of their records came
     */
    void put(Session session, List<UUID> which) throws SQLException;
  }

  /** Removes what is kept beside the records and identifies a citizen, such as a draft. */
  void erase(Session session, UUID id) throws SQLException;

  /** Empties the tables before everything is folded again. */
  void clear(Session session) throws SQLException;
}
