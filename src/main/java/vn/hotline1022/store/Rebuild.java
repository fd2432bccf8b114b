package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.call.CallJson;

/**
 * Makes the tables again from the records, after a migration that changed them: all of them, or
 * those of one kind of entity alone. Done in pieces; if it is broken off, the next start begins
 * anew.
 */
final class Rebuild {

  /** The setting by which a migration asks for all of it. */
  static final String ASKED = "projections.rebuild";

  private static final String OF_CALLS =
      "SELECT DISTINCT entity_id FROM record WHERE entity_id > ? AND entity = ?"
          + " ORDER BY entity_id LIMIT ?";

  // Among a million calls this finds the others at once.
  private static final String OF_OTHERS =
      "SELECT DISTINCT entity_id FROM record INDEXED BY record_other WHERE entity <> 'call'"
          + " AND entity_id > ? AND entity = ? ORDER BY entity_id LIMIT ?";

  private static final int PIECE = 500;

  private final Database database;
  private final List<Projection> projections;

  Rebuild(Database database, List<Projection> projections) {
    this.database = database;
    this.projections = projections;
  }

  void ifAsked() {
    boolean all = isAsked(ASKED);
    for (Projection projection : projections) {
      String alone = only(projection.entity());
      if (all || isAsked(alone)) {
        rebuild(projection);
        done(alone);
      }
    }
    if (all) {
      done(ASKED);
    }
  }

  /** The setting by which a migration asks for the tables of one kind of entity. */
  static String only(String entity) {
    return ASKED + "." + entity;
  }

  private boolean isAsked(String setting) {
    return database
        .readers()
        .read(s -> s.number(0, "SELECT 1 FROM local_setting WHERE name = ?", setting) == 1);
  }

  private void done(String setting) {
    database.writer().write(s -> s.update("DELETE FROM local_setting WHERE name = ?", setting));
  }

  private void rebuild(Projection projection) {
    database
        .writer()
        .write(
            s -> {
              projection.clear(s);
              return null;
            });
    // Shorter than every id that begins so, and SQLite has no empty bytes through this driver.
    byte[] last = {0};
    while (last != null) {
      byte[] from = last;
      last = database.writer().write(s -> piece(s, projection, from));
    }
  }

  /** Folds the next entities and returns the last one's id, or null when there are no more. */
  private static byte[] piece(Session session, Projection projection, byte[] after)
      throws SQLException {
    List<byte[]> ids =
        session.list(
            projection.entity().equals(CallJson.ENTITY) ? OF_CALLS : OF_OTHERS,
            row -> row.getBytes(1),
            after,
            projection.entity(),
            PIECE);
    for (byte[] bytes : ids) {
      UUID id = Ids.of(bytes);
      projection.refold(session, id, RecordTable.ofEntity(session, projection.entity(), id));
    }
    return ids.isEmpty() ? null : ids.getLast();
  }
}
