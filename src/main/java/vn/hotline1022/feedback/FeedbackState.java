package vn.hotline1022.feedback;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where an item is in its life: queued → sent → received → assigned → in progress → answered or
 * refused → rated. A receiver may leave out what lies between sent and the answer. Whoever entered
 * something by mistake enters it anew, so a code, an answer, a refusal and a rating may follow
 * their like. What is counted to another is rated by its own citizen and stays counted. What was
 * taken back may be taken up again while nothing of it was sent, see {@link
 * Feedback#can(FeedbackStep.Kind)}. Whether it is late is never a state: it follows from the time.
 */
public enum FeedbackState {
  /** Written, waits to be filed; again after it was reopened. */
  QUEUED,
  SENT,
  RECEIVED,
  ASSIGNED,
  IN_PROGRESS,
  ANSWERED,
  REFUSED,
  RATED,
  /** Counted to another item. */
  JOINED,
  /** The citizen took it back. */
  WITHDRAWN;

  /** The states that may follow this one; itself too, where a step may come again. */
  public Set<FeedbackState> next() {
    return switch (this) {
      case QUEUED -> EnumSet.of(SENT, JOINED, WITHDRAWN);
      case SENT ->
          EnumSet.of(SENT, RECEIVED, ASSIGNED, IN_PROGRESS, ANSWERED, REFUSED, JOINED, WITHDRAWN);
      case RECEIVED -> EnumSet.of(ASSIGNED, IN_PROGRESS, ANSWERED, REFUSED, JOINED, WITHDRAWN);
      case ASSIGNED, IN_PROGRESS -> EnumSet.of(ASSIGNED, IN_PROGRESS, ANSWERED, REFUSED, WITHDRAWN);
      case ANSWERED, REFUSED -> EnumSet.of(ANSWERED, REFUSED, RATED, QUEUED, WITHDRAWN);
      case RATED -> EnumSet.of(RATED, QUEUED, WITHDRAWN);
      case JOINED -> EnumSet.of(QUEUED, WITHDRAWN);
      case WITHDRAWN -> EnumSet.of(QUEUED);
    };
  }

  /** Whether it is at the receiver, who has to do something. */
  public boolean atReceiver() {
    return switch (this) {
      case SENT, RECEIVED, ASSIGNED, IN_PROGRESS -> true;
      case QUEUED, ANSWERED, REFUSED, RATED, JOINED, WITHDRAWN -> false;
    };
  }

  /** Whether something can come of it by itself: others may be counted to it. */
  public boolean standsForItself() {
    return switch (this) {
      case QUEUED, SENT, RECEIVED, ASSIGNED, IN_PROGRESS, ANSWERED, REFUSED, RATED -> true;
      case JOINED, WITHDRAWN -> false;
    };
  }

  /** Whether there is a result that can be told. */
  public boolean hasResult() {
    return switch (this) {
      case ANSWERED, REFUSED, RATED -> true;
      case QUEUED, SENT, RECEIVED, ASSIGNED, IN_PROGRESS, JOINED, WITHDRAWN -> false;
    };
  }

  /** What this becomes by such a step, itself where nothing moves; empty when it is not allowed. */
  public Optional<FeedbackState> after(FeedbackStep.Kind kind) {
    return switch (kind) {
      case FILED -> moved(SENT);
      case RECEIVED -> moved(RECEIVED);
      case ASSIGNED -> moved(ASSIGNED);
      case IN_PROGRESS -> moved(IN_PROGRESS);
      case ANSWERED -> moved(ANSWERED);
      case REFUSED -> moved(REFUSED);
      case RATED -> this == JOINED ? Optional.of(JOINED) : moved(RATED);
      case REOPENED -> moved(QUEUED);
      case WITHDRAWN -> moved(WITHDRAWN);
      case JOINED -> moved(JOINED);
      case TOLD -> stays(hasResult() || this == JOINED);
      case SUPPLEMENTED, CORRECTED, LINKED, CONSENTED -> stays(this != WITHDRAWN);
      case ASKED -> stays(atReceiver());
      case PASSED_ON -> stays(this != QUEUED);
    };
  }

  private Optional<FeedbackState> moved(FeedbackState wanted) {
    return next().contains(wanted) ? Optional.of(wanted) : Optional.empty();
  }

  private Optional<FeedbackState> stays(boolean allowed) {
    return allowed ? Optional.of(this) : Optional.empty();
  }
}
