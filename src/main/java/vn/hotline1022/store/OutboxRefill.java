package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.UUID;

/**
 * Takes in what waits to be filed. Only what this computer wrote, or another would send it too; and
 * what an earlier life of the data here may have posted comes in doubt, since a restored backup
 * does not know it.
 */
record OutboxRefill(UUID device, UUID incarnation) {
  private static final String INSERT =
      "INSERT INTO outgoing (id, revision, incarnation, errand, stage, round, tries, not_before,"
          + " posted_at, digest, service, token, receiver_id, reason, words, photos, photos_sent,"
          + " seen, asked_at, answers)"
          + " SELECT f.id, f.revision, ?, 'REPORT',"
          + " CASE WHEN o.incarnation = ? THEN 'WAITING' ELSE 'SENDING' END, 1, 0, 0,"
          + " CASE WHEN o.incarnation = ? THEN 0 ELSE f.written_at END,"
          + " '', '', '', '', '', '', f.photos, 0, '', 0, '{}'"
          + " FROM feedback f JOIN record r ON r.entity_id = f.id AND r.entity = 'feedback'"
          + " AND r.type = 'feedback.written' JOIN origin o ON o.number = r.origin"
          + " WHERE f.waits = 'FILING' AND o.device = ?"
          + " AND NOT EXISTS (SELECT 1 FROM outgoing w WHERE w.id = f.id)"
          + " GROUP BY f.id ORDER BY f.written_at, f.id";

  /** What another life posted of it, and whether, is not known here. */
  private static final String EARLIER_LIFE =
      "UPDATE outgoing SET stage = 'SENDING', digest = '', not_before = 0, incarnation = ?,"
          + " posted_at = (SELECT written_at FROM feedback f WHERE f.id = outgoing.id)"
          + " WHERE incarnation <> ? AND stage = 'WAITING'";

  /** What is in doubt is looked up anyway. Everything else comes in doubt when it is to go. */
  private static final String LOOKED_UP =
      "UPDATE outgoing SET not_before = 0, incarnation = ? WHERE incarnation <> ?"
          + " AND (stage = 'SENDING' OR (stage = 'ATTENTION' AND reason = 'UNSURE'))";

  /** Put right since it was refused. */
  private static final String MENDED =
      "UPDATE outgoing SET stage = 'WAITING', tries = 0, not_before = 0, reason = '', words = '',"
          + " revision = (SELECT revision FROM feedback f WHERE f.id = outgoing.id) WHERE (stage ="
          + " 'REFUSED' OR (stage = 'ATTENTION' AND reason IN ('NO_PLACE', 'NO_SERVICE',"
          + " 'SERVICE_GONE', 'UNANSWERED', 'RESTRICTED'))) AND EXISTS (SELECT 1 FROM feedback f"
          + " WHERE f.id = outgoing.id AND f.revision > outgoing.revision AND f.waits IN ('FILING',"
          + " 'PASSING_ON'))";

  private static final String FILED_AGAIN =
      "UPDATE outgoing SET errand = 'REPORT', stage = 'WAITING', round = round + 1, tries = 0,"
          + " not_before = 0, posted_at = 0, digest = '', token = '', receiver_id = '',"
          + " reason = '', words = '', photos_sent = 0, seen = ''"
          + " WHERE (stage = 'SENT' OR (errand = 'CORRECTION' AND stage <> 'SENDING'))"
          + " AND id IN (SELECT f.id FROM feedback f WHERE f.waits = 'FILING')";

  /** Taken back, filed by hand or counted to another item. */
  private static final String NOT_TO_GO =
      "DELETE FROM outgoing WHERE errand = 'REPORT' AND receiver_id = '' AND (stage IN ('WAITING',"
          + " 'REFUSED', 'BY_HAND')"
          + " OR (stage = 'ATTENTION' AND reason NOT IN ('UNSURE', 'TAKEN_MEANWHILE')))"
          + " AND NOT EXISTS (SELECT 1 FROM feedback f"
          + " WHERE f.id = outgoing.id AND f.waits = 'FILING')";

  void run(Session session) throws SQLException {
    session.update(EARLIER_LIFE, incarnation, incarnation);
    session.update(NOT_TO_GO);
    session.update(FILED_AGAIN);
    session.update(MENDED);
    session.update(EARLIER_LIFE, incarnation, incarnation);
    session.update(LOOKED_UP, incarnation, incarnation);
    session.update(INSERT, incarnation, incarnation, incarnation, device);
  }
}
