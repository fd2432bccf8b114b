package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Known;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Sending;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.feedback.outbox.Outgoing.Told;

/** Rows of what goes to the receiver. */
final class OutgoingRows {
  static final String COLUMNS =
      "o.id, o.revision, o.errand, o.stage, o.round, o.tries, o.not_before, o.posted_at,"
          + " o.digest, o.service, o.token, o.receiver_id, o.reason, o.words, o.photos,"
          + " o.photos_sent, o.seen, o.asked_at";

  private static final String UPDATE =
      "UPDATE outgoing SET revision = ?, errand = ?, stage = ?, round = ?, tries = ?,"
          + " not_before = ?, posted_at = ?, digest = ?, service = ?, token = ?, receiver_id = ?,"
          + " reason = ?, words = ?, photos = ?, photos_sent = ?, seen = ?, asked_at = ?"
          + " WHERE id = ?";

  private OutgoingRows() {}

  static Outgoing read(ResultSet row) throws SQLException {
    String reason = row.getString(13);
    return new Outgoing(
        Ids.of(row.getBytes(1)),
        row.getLong(2),
        Errand.valueOf(row.getString(3)),
        row.getInt(5),
        new Sending(
            Stage.valueOf(row.getString(4)),
            row.getInt(6),
            Instant.ofEpochMilli(row.getLong(7)),
            reason.isEmpty() ? Optional.empty() : Optional.of(Reason.valueOf(reason)),
            row.getString(14)),
        new Told(row.getString(9), row.getString(10), Instant.ofEpochMilli(row.getLong(8))),
        new Known(
            row.getString(11),
            row.getString(12),
            row.getString(17),
            Instant.ofEpochMilli(row.getLong(18))),
        row.getInt(15),
        row.getInt(16));
  }

  static boolean isWaiting(Session session, UUID item) throws SQLException {
    return session.number(0, "SELECT 1 FROM outgoing WHERE id = ? AND stage = 'WAITING'", item)
        == 1;
  }

  /** A row that went with its item stays gone. */
  static void write(Session session, Outgoing row) throws SQLException {
    session.update(
        UPDATE,
        row.revision(),
        row.errand().name(),
        row.stage().name(),
        row.round(),
        row.tries(),
        row.notBefore().toEpochMilli(),
        row.postedAt().toEpochMilli(),
        row.told().digest(),
        row.service(),
        row.known().token(),
        row.receiverId(),
        row.reason().map(Enum::name).orElse(""),
        row.words(),
        row.photos(),
        row.photosSent(),
        row.known().seen(),
        row.known().askedAt().toEpochMilli(),
        row.item());
  }
}
