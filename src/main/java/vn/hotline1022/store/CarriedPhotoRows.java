package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.sync.bundle.CarriedPhoto;

/** Which photos may go to other desks, and which desk has which. */
final class CarriedPhotoRows {

  /** Photos of feedback that was written down: its records tell of them. */
  private static final String TOLD =
      " FROM photo p WHERE EXISTS"
          + " (SELECT 1 FROM feedback_photo f WHERE f.hash = p.hash AND f.id = p.owner)";

  private static final String NOT_HELD =
      " AND NOT EXISTS (SELECT 1 FROM handed_photo h WHERE h.photo = p.id AND h.desk = ?)";

  /** It could not be read here when it was to be handed over. */
  private static final String UNREADABLE =
      "EXISTS (SELECT 1 FROM handed_photo u WHERE u.photo = p.id AND u.given = 2)";

  private static final String READABLE = " AND NOT " + UNREADABLE;

  /** Given to no desk that is known, nor come from one that is believed to have it still. */
  private static final String HERE_ALONE =
      " AND NOT EXISTS (SELECT 1 FROM handed_photo h JOIN reach ON reach.desk = h.desk WHERE"
          + " h.photo = p.id AND (h.given = 1 OR reach.upto > (SELECT coalesce(max(r.number), 0)"
          + " FROM handed_range r WHERE r.desk = h.desk AND r.given = 0)))";

  /** An erasure of the owner, here already. */
  private static final String ERASED =
      "SELECT EXISTS (SELECT 1 FROM record WHERE entity_id = ?"
          + " AND (personal IS NULL OR type = 'erasure'))";

  private static final String SELECT =
      "SELECT p.owner, p.id, p.kind, p.width, p.height, p.bytes, p.hash";

  private CarriedPhotoRows() {}

  static List<CarriedPhoto> all(Session session) throws SQLException {
    return list(session, "");
  }

  static List<CarriedPhoto> notHeldBy(Session session, UUID desk) throws SQLException {
    return list(session, NOT_HELD, desk);
  }

  private static List<CarriedPhoto> list(Session session, String which, Object... parameters)
      throws SQLException {
    return session.list(
        SELECT + TOLD + which + " ORDER BY p.owner, p.place",
        row -> new CarriedPhoto(Ids.of(row.getBytes(1)), PhotoRows.photo(row, 2)),
        parameters);
  }

  static long countNotHeldBy(Session session, UUID desk) throws SQLException {
    return session.number(0, "SELECT count(*)" + TOLD + NOT_HELD + READABLE, desk);
  }

  /** How many may be here alone. */
  static long countHereAlone(Session session, Origin own) throws SQLException {
    return session.number(
        0,
        RangeRows.REACH + "SELECT count(*)" + TOLD + HERE_ALONE + READABLE,
        RangeRows.unsigned(session, own),
        Long.MAX_VALUE,
        own.device());
  }

  /** Forgets what a desk has; one that came before its feedback still waits for it. */
  static void forget(Session session, UUID desk) throws SQLException {
    session.update(
        "DELETE FROM handed_photo WHERE desk = ? AND (given = 1 OR photo IN (SELECT p.id"
            + TOLD
            + "))",
        desk);
  }

  /** How many could not be read when they were to be handed over. */
  static long countUnreadable(Session session) throws SQLException {
    return session.number(0, "SELECT count(*)" + TOLD + " AND " + UNREADABLE);
  }

  /** One could not be read: kept beside what others have, under this desk's own name. */
  static void unreadable(Session session, UUID own, UUID photo) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO handed_photo (desk, photo, given) VALUES (?, ?, 2)", own, photo);
  }

  /** One can be read, after all. */
  static void readable(Session session, UUID own, UUID photo) throws SQLException {
    session.update("DELETE FROM handed_photo WHERE desk = ? AND photo = ?", own, photo);
  }

  static void given(Session session, UUID desk, UUID photo) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO handed_photo (desk, photo, given) VALUES (?, ?, 1)", desk, photo);
  }

  /** A desk has it, since it came from there. */
  static void came(Session session, UUID desk, UUID photo) throws SQLException {
    session.update(
        "INSERT OR IGNORE INTO handed_photo (desk, photo, given) VALUES (?, ?, 0)", desk, photo);
  }

  /**
   * Whether it is here already, or what it belongs to was erased, so that it must not come back.
   */
  static boolean isRefused(Session session, UUID owner, UUID photo) throws SQLException {
    return isHere(session, photo) || isErased(session, owner);
  }

  private static boolean isHere(Session session, UUID photo) throws SQLException {
    return session.number(0, "SELECT 1 FROM photo WHERE id = ?", photo) == 1;
  }

  private static boolean isErased(Session session, UUID owner) throws SQLException {
    return session.number(0, ERASED, owner) == 1;
  }
}
