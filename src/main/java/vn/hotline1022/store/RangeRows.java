package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.sync.bundle.DeskIdentity;
import vn.hotline1022.sync.bundle.SignedRange;

/** Signed ranges as they came, and which desk has which. */
final class RangeRows {
  private static final String COLUMNS =
      "r.number, r.device, r.incarnation, r.from_seq, r.to_seq, r.head, r.signature, r.signer";

  private static final String NOT_HELD =
      " AND NOT EXISTS (SELECT 1 FROM handed_range h WHERE h.desk = ? AND h.number = r.number)";

  /**
   * How far each known desk is believed to have what came from it: up to the last of this desk's
   * own ranges that it was given since, or that nobody has yet and that waits itself. What came
   * later may be here alone: whoever handed it over may have been emptied.
   */
  static final String REACH =
      "WITH reach(desk, signing, upto) AS (SELECT k.device, k.signing, CASE WHEN ? > 0 THEN ? ELSE"
          + " coalesce((SELECT max(o.number) FROM signed_range o WHERE o.device = ? AND"
          + " (NOT EXISTS (SELECT 1 FROM handed_range h WHERE h.number = o.number)"
          + " OR EXISTS (SELECT 1 FROM handed_range h"
          + " WHERE h.number = o.number AND h.desk = k.device AND h.given = 1))), 0) END"
          + " FROM known_desk k WHERE k.revoked_at IS NULL) ";

  /** What no desk that is known was given from here, and none is believed to have. */
  private static final String HERE_ALONE =
      "NOT EXISTS (SELECT 1 FROM handed_range h JOIN reach ON reach.desk = h.desk"
          + " WHERE h.number = r.number AND h.given = 1)"
          + " AND NOT EXISTS (SELECT 1 FROM reach WHERE reach.upto > r.number AND"
          + " (reach.desk = r.device AND reach.signing = r.signer OR EXISTS (SELECT 1"
          + " FROM handed_range h WHERE h.number = r.number AND h.desk = reach.desk)))";

  private RangeRows() {}

  /**
   * A range and its number here.
   *
   * @param signer the Ed25519 key it was signed with
   */
  record Row(long number, SignedRange range, Bytes signer) {}

  /** Signs what this device has said since it last did, in every incarnation. */
  static void signOwn(Session session, DeskIdentity desk) throws SQLException {
    UUID device = desk.shown().device();
    for (Origin origin : RecordTable.origins(session)) {
      if (origin.device().equals(device)) {
        long from = covered(session, origin) + 1;
        long head = RecordTable.contiguous(session, origin, from - 1);
        for (long at = from; at <= head; at += SignedRange.MOST_RECORDS) {
          long to = Math.min(head, at + SignedRange.MOST_RECORDS - 1);
          Bytes hash = RecordTable.at(session, origin, to).map(DeskRecord::hash).orElseThrow();
          insert(session, SignedRange.sign(desk, origin, at, to, hash), desk.shown().signing());
        }
      }
    }
  }

  /** Up to where a chain is signed from its beginning without a gap. */
  private static long covered(Session session, Origin origin) throws SQLException {
    return covered(session, origin, 1, Long.MAX_VALUE);
  }

  /** Up to where the signed ranges reach without a gap from a place on. */
  private static long covered(Session session, Origin origin, long from, long to)
      throws SQLException {
    long[] reached = {from - 1};
    session.each(
        "SELECT from_seq, to_seq FROM signed_range"
            + " WHERE device = ? AND incarnation = ? AND from_seq <= ? ORDER BY from_seq",
        row -> {
          boolean joins = row.getLong(1) <= reached[0] + 1;
          reached[0] = joins ? Math.max(reached[0], row.getLong(2)) : reached[0];
          return joins && reached[0] < to;
        },
        origin.device(),
        origin.incarnation(),
        to);
    return reached[0];
  }

  /**
   * Keeps a range that came, unless others say all of it already.
   *
   * @param sender who has it too
   */
  static void keep(Session session, SignedRange range, Bytes signer, UUID sender)
      throws SQLException {
    if (covered(session, range.origin(), range.from(), range.to()) < range.to()) {
      insert(session, range, signer);
    }
    session.update(
        "INSERT OR IGNORE INTO handed_range (desk, number, given)"
            + " SELECT ?, number, 0 FROM signed_range"
            + " WHERE device = ? AND incarnation = ? AND from_seq >= ? AND to_seq <= ?",
        sender,
        range.origin().device(),
        range.origin().incarnation(),
        range.from(),
        range.to());
  }

  private static void insert(Session session, SignedRange range, Bytes signer) throws SQLException {
    session.update(
        "INSERT INTO signed_range (device, incarnation, from_seq, to_seq, head, signature, signer)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        range.origin().device(),
        range.origin().incarnation(),
        range.from(),
        range.to(),
        range.head().toArray(),
        range.signature().toArray(),
        signer.toArray());
  }

  /** All of them, in the order they came. */
  static List<Row> all(Session session) throws SQLException {
    return session.list(
        "SELECT " + COLUMNS + " FROM signed_range r ORDER BY r.number", RangeRows::read);
  }

  /** What a desk was not handed, has not given, and has not said itself. */
  static List<Row> notHeldBy(Session session, UUID desk) throws SQLException {
    return session.list(
        "SELECT "
            + COLUMNS
            + " FROM signed_range r WHERE r.device <> ?"
            + NOT_HELD
            + " ORDER BY r.number",
        RangeRows::read,
        desk,
        desk);
  }

  static void given(Session session, UUID desk, long number) throws SQLException {
    session.update(
        "INSERT OR REPLACE INTO handed_range (desk, number, given) VALUES (?, ?, 1)", desk, number);
  }

  /** How many records a desk has not got. */
  static long countNotHeldBy(Session session, UUID desk, Origin own) throws SQLException {
    return unsigned(session, own) + count(session, "r.device <> ?" + NOT_HELD, desk, desk);
  }

  /** How many records may be here alone. */
  static long countHereAlone(Session session, Origin own) throws SQLException {
    long unsigned = unsigned(session, own);
    return unsigned
        + session.number(
            0,
            REACH + "SELECT sum(r.to_seq - r.from_seq + 1) FROM signed_range r WHERE " + HERE_ALONE,
            unsigned,
            Long.MAX_VALUE,
            own.device());
  }

  /** Forgets what a desk has: its keys are new, and what it had went with the last ones. */
  static void forget(Session session, UUID desk) throws SQLException {
    session.update("DELETE FROM handed_range WHERE desk = ?", desk);
  }

  private static long count(Session session, String which, Object... parameters)
      throws SQLException {
    return session.number(
        0, "SELECT sum(r.to_seq - r.from_seq + 1) FROM signed_range r WHERE " + which, parameters);
  }

  /** How many records this desk has said since it last signed. */
  static long unsigned(Session session, Origin own) throws SQLException {
    long unsigned = 0;
    for (Origin origin : RecordTable.origins(session)) {
      if (origin.device().equals(own.device())) {
        long covered = covered(session, origin);
        // This chain has no gaps, however long it is; of an earlier one some may come back.
        long head =
            origin.equals(own)
                ? RecordTable.last(session, origin)
                : RecordTable.contiguous(session, origin, covered);
        unsigned += Math.max(0, head - covered);
      }
    }
    return unsigned;
  }

  private static Row read(ResultSet row) throws SQLException {
    Origin origin = new Origin(Ids.of(row.getBytes(2)), Ids.of(row.getBytes(3)));
    return new Row(
        row.getLong(1),
        new SignedRange(
            origin,
            row.getLong(4),
            row.getLong(5),
            Bytes.of(row.getBytes(6)),
            Bytes.of(row.getBytes(7))),
        Bytes.of(row.getBytes(8)));
  }
}
