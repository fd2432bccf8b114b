package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Bundles that were found sound and are being taken in, and their photos. */
final class IncomingRows {

  private IncomingRows() {}

  /**
   * A bundle.
   *
   * @param file its copy
   * @param desk who wrote it
   * @param staged whether its photos lie in their places
   */
  record Bundle(String file, UUID desk, boolean staged) {}

  /** A photo whose file lies in its place. */
  record Arrived(UUID owner, PhotoRows.Row row) {}

  /** From here on it is taken in to its end. */
  static int sound(Session session, String file, UUID desk) throws SQLException {
    return session.update(
        "INSERT OR REPLACE INTO incoming_bundle (file, desk, staged) VALUES (?, ?, 1)", file, desk);
  }

  static List<Bundle> all(Session session) throws SQLException {
    return session.list(
        "SELECT file, desk, staged FROM incoming_bundle",
        row -> new Bundle(row.getString(1), Ids.of(row.getBytes(2)), row.getBoolean(3)));
  }

  static int done(Session session, String file) throws SQLException {
    return session.update("DELETE FROM incoming_bundle WHERE file = ?", file);
  }

  static void insert(Session session, String bundle, Arrived arrived) throws SQLException {
    PhotoRows.Row row = arrived.row();
    session.update(
        "INSERT INTO incoming_photo (bundle, owner, id, kind, width, height, bytes, hash, file,"
            + " key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        bundle,
        arrived.owner(),
        row.photo().id(),
        row.photo().kind().name(),
        row.photo().width(),
        row.photo().height(),
        row.photo().bytes(),
        row.photo().hash(),
        row.file(),
        row.key());
  }

  /** The first ones of a bundle, in the order they came. */
  static List<Arrived> photos(Session session, String bundle, int most) throws SQLException {
    return session.list(
        "SELECT owner, "
            + PhotoRows.COLUMNS
            + " FROM incoming_photo WHERE bundle = ? ORDER BY number LIMIT ?",
        row -> new Arrived(Ids.of(row.getBytes(1)), PhotoRows.read(row, 2)),
        bundle,
        most);
  }

  static void forget(Session session, Arrived arrived) throws SQLException {
    session.update("DELETE FROM incoming_photo WHERE file = ?", arrived.row().file());
  }

  /** The names of the files of photos whose bundle is not taken in. */
  static List<String> strayFiles(Session session) throws SQLException {
    return session.list(
        "SELECT file FROM incoming_photo WHERE bundle NOT IN (SELECT file FROM incoming_bundle)",
        row -> row.getString(1));
  }

  static int forgetStrays(Session session) throws SQLException {
    return session.update(
        "DELETE FROM incoming_photo WHERE bundle NOT IN (SELECT file FROM incoming_bundle)");
  }
}
