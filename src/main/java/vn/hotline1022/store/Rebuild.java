package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Makes the tables again from the records, after a migration that changed them. Done in pieces; if
 * it is broken off, the next start begins anew.
 */
final class Rebuild {

  /** The setting by which a migration asks for it. */
  static final String ASKED = "projections.rebuild";

  private static final int PIECE = 500;

  private final Database database;
  private final List<Projection> projections;

  Rebuild(Database database, List<Projection> projections) {
    this.database = database;
    this.projections = projections;
  }

  void ifAsked() {
    boolean asked =
        database
            .readers()
            .read(s -> s.number(0, "SELECT 1 FROM local_setting WHERE name = ?", ASKED) == 1);
    if (asked) {
      for (Projection projection : projections) {
        rebuild(projection);
      }
      database.writer().write(s -> s.update("DELETE FROM local_setting WHERE name = ?", ASKED));
    }
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
            "SELECT DISTINCT entity_id FROM record WHERE entity_id > ? AND entity = ?"
                + " ORDER BY entity_id LIMIT ?",
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
