package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCode;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.outbox.OutboxRepository.Found;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/**
 * What people see and decide about what goes to the receiver. Each decision looks once more how the
 * row stands, in the transaction that changes it: meanwhile it may have gone on.
 */
record OutboxDecisions(RecordStore records, OutboxRefill refill) {
  private static final String ROW =
      "SELECT " + OutgoingRows.COLUMNS + " FROM outgoing o WHERE o.id = ?";

  private static final String NEEDING =
      "SELECT o.id FROM outgoing o WHERE o.stage IN ('REFUSED', 'ATTENTION')"
          + " ORDER BY o.rowid DESC LIMIT ?";

  private static final String OWN =
      "SELECT EXISTS (SELECT 1 FROM record r JOIN origin o ON o.number = r.origin"
          + " WHERE r.entity_id = ? AND r.entity = 'feedback' AND r.type = 'feedback.written'"
          + " AND o.device = ?)";

  /** What was refused with its photos may go without them. */
  private static final String FREE =
      " SET stage = ?, tries = CASE stage WHEN 'REFUSED' THEN tries ELSE 0 END, not_before = 0,"
          + " reason = '', words = '' WHERE id = ? AND (stage IN ('WAITING', 'REFUSED', 'BY_HAND')"
          + " OR (stage = 'ATTENTION' AND reason <> 'TAKEN_MEANWHILE'))";

  private static final String TOLD =
      "UPDATE outgoing SET stage = 'SENT', tries = 0, not_before = 0, reason = '', words = ''"
          + " WHERE id = ? AND errand = 'CORRECTION' AND stage IN ('REFUSED', 'ATTENTION')";

  /** What stands here now is what the receiver was told: only what changes later is sent. */
  private static final String COMPARED =
      "UPDATE outgoing SET revision = (SELECT revision FROM feedback f WHERE f.id = outgoing.id)"
          + " WHERE id = ? AND stage = 'SENT' AND digest <> ''";

  int retry(Session session, UUID item) throws SQLException {
    return session.update("UPDATE outgoing" + FREE, Stage.WAITING.name(), item);
  }

  /** What was just written has its row before anybody begins to send it. */
  boolean byHand(Session session, UUID item) throws SQLException {
    refill.run(session);
    session.update("UPDATE outgoing" + FREE + " AND errand = 'REPORT'", Stage.BY_HAND.name(), item);
    return find(session, item).filter(row -> row.stage() != Stage.BY_HAND).isEmpty();
  }

  void settled(Session session, UUID item, FeedbackStep.PassedOn told) throws SQLException {
    session.update(
        "DELETE FROM outgoing WHERE id = ? AND stage = 'ATTENTION'"
            + " AND reason = 'TAKEN_MEANWHILE'",
        item);
    if (session.update(TOLD, item) > 0) {
      if (kept(session, item).filter(Feedback::toPassOn).isPresent()) {
        records.append(session, FeedbackJson.step(item, told));
      }
      session.update(COMPARED, item);
    }
  }

  Found isThere(Session session, UUID item, FeedbackStep.Filed filed) throws SQLException {
    Optional<Outgoing> row =
        find(session, item).filter(it -> it.reason().equals(Optional.of(Reason.UNSURE)));
    Optional<Feedback> kept = kept(session, item);
    if (row.isEmpty() || kept.isEmpty()) {
      return Found.NOT_NOW;
    }
    boolean report = row.get().errand() == Errand.REPORT;
    if (report && isTaken(session, item, filed.receiverCode())) {
      return Found.CODE_TAKEN;
    }
    Outgoing there = row.get().found(report ? filed.receiverCode() : row.get().receiverId());
    FeedbackStep said =
        report ? where(session, item, filed) : new FeedbackStep.PassedOn(filed.at(), filed.actor());
    boolean wanted =
        report
            ? kept.get().state() == FeedbackState.QUEUED
            : kept.get().toPassOn() && !kept.get().hasPhotosToPassOn();
    OutgoingRows.write(session, report && !wanted ? there.takenMeanwhile() : there);
    if (wanted) {
      records.append(session, FeedbackJson.step(item, said));
    }
    return Found.KEPT;
  }

  /** Of an earlier receiver it is filed there, whichever is the present one. */
  private static FeedbackStep.Filed where(Session session, UUID item, FeedbackStep.Filed filed)
      throws SQLException {
    String name =
        OutboxReceivers.elsewhere(session, List.of(item)).getOrDefault(item, filed.receiver());
    return new FeedbackStep.Filed(filed.at(), filed.actor(), name, filed.receiverCode());
  }

  static boolean isTaken(Session session, UUID item, String code) throws SQLException {
    return session.number(
            0,
            "SELECT EXISTS (SELECT 1 FROM outgoing WHERE receiver_id = ? AND id <> ?"
                + " AND receiver = (SELECT receiver FROM outgoing WHERE id = ?))"
                + " OR EXISTS (SELECT 1 FROM feedback_receiver r WHERE code = ? AND id <> ?"
                + " AND NOT EXISTS (SELECT 1 FROM outgoing o WHERE o.id = r.id"
                + " AND o.receiver <> (SELECT receiver FROM outgoing WHERE id = ?)))",
            code,
            item,
            item,
            FeedbackCode.same(code),
            item,
            item)
        == 1;
  }

  private static Optional<Feedback> kept(Session session, UUID item) throws SQLException {
    return FeedbackFold.fold(RecordTable.ofEntity(session, FeedbackJson.ENTITY, item));
  }

  private static Optional<Outgoing> find(Session session, UUID item) throws SQLException {
    return session.first(ROW, OutgoingRows::read, item);
  }

  Map<UUID, Outgoing> underWay(Session session, List<UUID> items) throws SQLException {
    Map<UUID, Outgoing> found = new HashMap<>();
    for (UUID item : items) {
      find(session, item)
          .filter(row -> row.stage() != Stage.SENT)
          .ifPresent(row -> found.put(item, row));
    }
    return found;
  }

  List<UUID> needing(Session session, int limit) throws SQLException {
    return session.list(NEEDING, row -> Ids.of(row.getBytes(1)), limit);
  }

  boolean isOwn(Session session, UUID item) throws SQLException {
    return session.number(0, OWN, item, refill.device()) == 1;
  }
}
