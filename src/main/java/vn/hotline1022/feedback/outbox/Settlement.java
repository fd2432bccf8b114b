package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.outbox.OutboxRepository.Change;
import vn.hotline1022.feedback.outbox.Outgoing.Errand;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** What follows when the receiver has what was posted. */
record Settlement(Way way) {

  /** Who says what the gateway brings. */
  static final String ACTOR = "gateway";

  /**
   * @param item as it stands now; it may have changed while it was under way
   * @param id empty while only a token is known, or nothing
   */
  Change accepted(Outgoing row, Feedback item, String id, String token, int photos) {
    Outgoing sent = row.sent(id, token, photos);
    return row.errand() == Errand.REPORT ? report(sent, item, id) : correction(sent, item);
  }

  private Change report(Outgoing sent, Feedback item, String id) {
    if (item.state() != FeedbackState.QUEUED) {
      return Change.of(sent.takenMeanwhile());
    }
    Instant now = way.time().now();
    return Change.filed(
        after(sent, item),
        new FeedbackStep.Filed(now, ACTOR, way.settings().receiver(), id),
        sent.takenMeanwhile());
  }

  private Change correction(Outgoing sent, Feedback item) {
    Outgoing next = after(sent, item);
    boolean known = next.stage() == Stage.SENT && item.toPassOn() && !item.hasPhotosToPassOn();
    return known
        ? Change.of(next, new FeedbackStep.PassedOn(way.time().now(), ACTOR))
        : Change.of(next);
  }

  /**
   * Put right while it was under way, it is sent again as a correction. What another life of the
   * data told is not known here: that is taken for what stands here now.
   */
  Outgoing after(Outgoing sent, Feedback item) {
    if (item.isRestricted()) {
      return sent;
    }
    String now = way.writer().digest(item);
    if (sent.told().digest().isEmpty()) {
      return sent.knownAs(now);
    }
    return now.equals(sent.told().digest()) ? sent : sent.again(Errand.CORRECTION);
  }

  /** Its id came later than the answer. */
  Change named(Outgoing row, Feedback item, String id) {
    FeedbackStep.Filed filed =
        new FeedbackStep.Filed(way.time().now(), ACTOR, way.settings().receiver(), id);
    boolean says = item.receiverCode().isEmpty() && item.can(filed);
    return Change.saying(row.withId(id), says ? List.of(filed) : List.of());
  }

  /** Whether it still is to go: neither taken back, nor filed by hand, nor without consent. */
  static boolean isWanted(Outgoing row, Optional<Feedback> found) {
    return found
        .filter(item -> !item.isErased())
        .filter(
            item ->
                row.errand() == Errand.REPORT
                    ? item.state() == FeedbackState.QUEUED
                    : item.state().atReceiver())
        .filter(item -> item.consent().to(Purpose.FILE))
        .isPresent();
  }

  /** What becomes of one that is not to go: a correction leaves the report, which is there. */
  static Change unwanted(Outgoing row) {
    return row.errand() == Errand.REPORT
        ? Change.drop(row)
        : Change.of(row.at(Stage.SENT, Optional.empty(), "", Instant.EPOCH, 0));
  }
}
