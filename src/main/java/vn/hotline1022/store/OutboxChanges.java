package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing;

/**
 * Writes what became of rows, and what is said about their items. Between reading an item and
 * writing about it somebody may have changed it: then each step is looked at once more, in the
 * transaction that says it.
 */
record OutboxChanges(RecordStore records) {

  /** What the desk itself says changes nothing that the receiver would have to be told. */
  void write(Session session, Change change) throws SQLException {
    Outgoing row = change.row();
    if (change.gone()) {
      session.update("DELETE FROM outgoing WHERE id = ?", row.item());
      return;
    }
    if (change.steps().isEmpty()) {
      OutgoingRows.write(session, row);
      return;
    }
    boolean compared = FeedbackProjection.revision(session, row.item()) == row.revision();
    List<FeedbackStep> said = compared ? change.steps() : stillTrue(session, change);
    for (FeedbackStep step : said) {
      records.append(session, FeedbackJson.step(row.item(), step));
    }
    Outgoing now = said.isEmpty() ? change.otherwise().orElse(row) : row;
    OutgoingRows.write(
        session, compared ? now.compared(FeedbackProjection.revision(session, row.item())) : now);
  }

  private static List<FeedbackStep> stillTrue(Session session, Change change) throws SQLException {
    Optional<Feedback> kept =
        FeedbackFold.fold(RecordTable.ofEntity(session, FeedbackJson.ENTITY, change.row().item()));
    List<FeedbackStep> said = new ArrayList<>();
    for (FeedbackStep step : change.steps()) {
      Optional<Feedback> before = kept;
      if (before.filter(item -> isTrue(item, step, change)).isPresent()) {
        said.add(step);
        kept = before.map(item -> item.after(step));
      }
    }
    return said;
  }

  private static boolean isTrue(Feedback item, FeedbackStep step, Change change) {
    if (item.isErased() || !item.can(step)) {
      return false;
    }
    if (step instanceof FeedbackStep.Filed) {
      // Taken back, counted to another or filed by hand it needs a person instead.
      return change.otherwise().isPresent()
          ? item.state() == FeedbackState.QUEUED
          : item.receiverCode().isEmpty();
    }
    // What came since was not passed on with it.
    return !(step instanceof FeedbackStep.PassedOn)
        || (item.state().atReceiver() && item.toPassOn() && !item.hasPhotosToPassOn());
  }
}
