package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.Optional;
import vn.hotline1022.feedback.Consent.Purpose;

/**
 * For what an item waits, without regard to the time it is now; with {@link Cutoffs} it tells
 * whether somebody has to do something.
 *
 * @param since when what it waits for began
 * @param until nobody need look before; {@link Instant#EPOCH} when that is now
 */
public record Waits(For what, Instant since, Instant until) {

  /** What it waits for. */
  public enum For {
    NOTHING,
    FILING,
    PASSING_ON,
    TELLING,
    /** For the result of the item it is counted to, and then for telling it. */
    OTHERS_RESULT,
    ACCEPTANCE,
    HANDLING_URGENT,
    HANDLING_NORMAL,
    HANDLING_COMPLEX
  }

  /** What this item waits for. */
  public static Waits of(Feedback item) {
    if (item.isErased()) {
      return nothing(item);
    }
    if (item.toPassOn()) {
      return now(For.PASSING_ON, item.writtenAt());
    }
    return switch (item.state()) {
      case QUEUED -> now(For.FILING, item.writtenAt());
      case SENT ->
          new Waits(For.ACCEPTANCE, item.filedAt().orElse(item.writtenAt()), item.askedUntil());
      case RECEIVED, ASSIGNED, IN_PROGRESS ->
          new Waits(
              handling(item.level()),
              item.acceptedAt().orElse(item.writtenAt()),
              item.askedUntil());
      case ANSWERED, REFUSED -> telling(item, For.TELLING);
      case JOINED -> telling(item, For.OTHERS_RESULT);
      case RATED, WITHDRAWN -> nothing(item);
    };
  }

  private static For handling(Level level) {
    return switch (level) {
      case URGENT -> For.HANDLING_URGENT;
      case NORMAL -> For.HANDLING_NORMAL;
      case COMPLEX -> For.HANDLING_COMPLEX;
    };
  }

  /** Whoever did not want to be called, or was reached, is not called. */
  private static Waits telling(Feedback item, For what) {
    Optional<FeedbackStep.Told> told = item.told();
    boolean may = item.consent().to(Purpose.REPORT_BACK) && item.reporter().callable();
    boolean reached = told.filter(FeedbackStep.Told::reached).isPresent();
    if (!may || reached) {
      return nothing(item);
    }
    Instant again = told.flatMap(FeedbackStep.Told::again).orElse(Instant.EPOCH);
    return new Waits(what, item.writtenAt(), again);
  }

  private static Waits nothing(Feedback item) {
    return now(For.NOTHING, item.writtenAt());
  }

  private static Waits now(For what, Instant since) {
    return new Waits(what, since, Instant.EPOCH);
  }

  /** Whether whoever has to do something for the item is late. */
  public boolean overdue(Cutoffs at) {
    return switch (what) {
      case ACCEPTANCE -> !since.isAfter(at.filed());
      case HANDLING_URGENT -> late(at, Level.URGENT);
      case HANDLING_NORMAL -> late(at, Level.NORMAL);
      case HANDLING_COMPLEX -> late(at, Level.COMPLEX);
      case NOTHING, FILING, PASSING_ON, TELLING, OTHERS_RESULT -> false;
    };
  }

  private boolean late(Cutoffs at, Level level) {
    return !since.isAfter(at.accepted().getOrDefault(level, Instant.MIN));
  }

  /**
   * What is to be done now; empty when there is nothing, or somebody else has to do it.
   *
   * @param othersResult whether the item it is counted to has a result
   */
  public Optional<Task> task(Cutoffs at, boolean othersResult) {
    return switch (what) {
      case NOTHING -> Optional.empty();
      case FILING -> Optional.of(Task.FILE);
      case PASSING_ON -> Optional.of(Task.PASS_ON);
      case TELLING -> only(until.isBefore(at.endOfDay()), Task.TELL_RESULT);
      case OTHERS_RESULT -> only(othersResult && until.isBefore(at.endOfDay()), Task.TELL_RESULT);
      case ACCEPTANCE, HANDLING_URGENT, HANDLING_NORMAL, HANDLING_COMPLEX ->
          only(overdue(at) && !until.isAfter(at.now()), Task.ASK_AGAIN_OVERDUE);
    };
  }

  private static Optional<Task> only(boolean holds, Task task) {
    return holds ? Optional.of(task) : Optional.empty();
  }
}
