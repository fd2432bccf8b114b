package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.outbox.Receiver;

/**
 * What the receiver took while it was taken back here, and is wanted again: it is filed there
 * already, and is not to go a second time.
 */
record WantedAgain(RecordStore records) {
  private static final String ROWS =
      "SELECT o.id, o.receiver_id FROM outgoing o JOIN feedback f ON f.id = o.id"
          + " WHERE o.stage = 'ATTENTION' AND o.reason = 'TAKEN_MEANWHILE'"
          + " AND o.errand = 'REPORT' AND o.receiver = '' AND f.waits = 'FILING'";

  private static final String SENT =
      "UPDATE outgoing SET stage = 'SENT', tries = 0, not_before = 0, reason = '', words = ''"
          + " WHERE id = ?";

  /** A row and the id that its item has there. */
  private record Row(UUID item, String receiverId) {}

  void run(Session session, String receiver) throws SQLException {
    for (Row row : session.list(ROWS, it -> new Row(Ids.of(it.getBytes(1)), it.getString(2)))) {
      Optional<Feedback> item =
          FeedbackFold.fold(RecordTable.ofEntity(session, FeedbackJson.ENTITY, row.item()))
              .filter(WantedAgain::isNowhere);
      if (item.isPresent()) {
        session.update(SENT, row.item());
        records.append(
            session, FeedbackJson.step(row.item(), filed(item.get(), receiver, row.receiverId())));
      }
    }
  }

  /** One that was filed by hand and reopened goes on a way of its own. */
  private static boolean isNowhere(Feedback item) {
    return item.state() == FeedbackState.QUEUED && item.filed().isEmpty();
  }

  private static FeedbackStep filed(Feedback item, String receiver, String code) {
    return new FeedbackStep.Filed(item.steps().getLast().at(), Receiver.ACTOR, receiver, code);
  }
}
