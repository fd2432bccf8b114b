package vn.hotline1022.feedback.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.GatewaySettings;

/**
 * What goes to the receiver, of this desk alone. Methods block; what writes returns when it is
 * durable.
 */
public interface OutboxRepository extends ReceiverSettings {

  /**
   * A change of one row, and what is said about its item in the same transaction.
   *
   * @param gone whether the row goes
   * @param otherwise the row when its item changed meanwhile and cannot take the steps any more
   */
  record Change(
      Outgoing row, boolean gone, List<FeedbackStep> steps, Optional<Outgoing> otherwise) {
    public Change {
      steps = List.copyOf(steps);
    }

    static Change saying(Outgoing row, List<FeedbackStep> steps) {
      return new Change(row, false, steps, Optional.empty());
    }

    /** The receiver has it; taken back in this very moment, a person has to look. */
    static Change filed(Outgoing row, FeedbackStep.Filed step, Outgoing takenMeanwhile) {
      return new Change(row, false, List.of(step), Optional.of(takenMeanwhile));
    }

    static Change of(Outgoing row, FeedbackStep... steps) {
      return saying(row, List.of(steps));
    }

    static Change drop(Outgoing row) {
      return new Change(row, true, List.of(), Optional.empty());
    }
  }

  void hold(Hold hold);

  /**
   * The same for whoever works with these settings: as soon as others are entered, or they are
   * forgotten, it gives nothing more to do, takes no hold and sets out with nothing. What became of
   * what is under way is still written.
   */
  OutboxRepository of(GatewaySettings given);

  /**
   * Takes in what waits to be filed and was written at this desk, what was put right after it was
   * refused, and what is filed again. What this desk may have posted in an earlier life of its data
   * comes in doubt.
   */
  void refill();

  /** Those that the receiver has and whose item changed since, to be compared. */
  List<Outgoing> changed(int limit);

  /**
   * Those to be posted now, oldest first.
   *
   * @param photos those with photos, or those without
   */
  List<Outgoing> waiting(Instant now, boolean photos, int limit);

  /** Those in doubt that can be looked up now. */
  List<Outgoing> doubtful(Instant now, int limit);

  /** Those sent whose id is not known yet, asked for before this moment. */
  List<Outgoing> withoutId(Instant askedBefore, int limit);

  /** Those at the receiver, asked for before this moment; longest ago first. */
  List<Outgoing> open(Instant askedBefore, int limit);

  /** Whether an item is known to have this id at this receiver. */
  boolean isTaken(String receiverId);

  /** Whether another item than this one is known to have this id at the receiver. */
  boolean isOfAnother(String receiverId, UUID item);

  void write(List<Change> changes);

  /**
   * Writes changes, and of what comes next those whose row still waits, in one transaction.
   *
   * @return the items of those that waited
   */
  Set<UUID> write(List<Change> changes, List<Change> next);

  /** Numbers that rise with every change of an item; without those that are not here. */
  Map<UUID, Long> revisions(List<UUID> items);

  /** Rises with every write of anybody to anything, before it returns. Costs nothing. */
  long writes();

  /**
   * Those that still stand as with these revisions, and whose citizen did not ask that it be kept
   * only.
   */
  Set<UUID> unchanged(Map<UUID, Long> revisions);

  Optional<Outgoing> find(UUID item);

  /** Newest first. */
  List<Outgoing> all(int limit);

  OutboxCounts counts();

  /** When something can be done next. */
  Optional<Instant> nextAt();

  /**
   * Sends it now: what was refused, needs attention or was to be filed by hand too, but never what
   * is in doubt or already there.
   */
  void retry(UUID item);

  /** Has everything go now that only waits for its turn. */
  void retryAll();

  /** Of these, what is not at the receiver yet, or needs attention. */
  Map<UUID, Outgoing> underWay(List<UUID> items);

  /**
   * Of these, what another receiver than the present one has, or perhaps has, with the name of that
   * one; empty when it had none.
   */
  Map<UUID, String> elsewhere(List<UUID> items);

  /** What was refused or needs attention, newest first. */
  List<UUID> needing(int limit);

  /** Whether it was written at this desk, which alone sends it. */
  boolean isOwn(UUID item);

  /**
   * Somebody files it by hand: nothing of it is sent any more.
   *
   * @return false when it is too late: it is on its way, or there already
   */
  boolean byHand(UUID item);

  /**
   * Somebody looked, and the receiver has what nobody was sure of. Written with what it says about
   * the item, as if the receiver had answered.
   *
   * @param filed how it is filed there; a correction has the code of its report, and what went to
   *     an earlier receiver has that one's name
   */
  Found isThere(UUID item, FeedbackStep.Filed filed);

  /** What came of {@link #isThere}. */
  enum Found {
    KEPT,
    /** Another item has this code there. */
    CODE_TAKEN,
    /** Nobody is unsure about it any more. */
    NOT_NOW
  }

  /**
   * Somebody told the receiver: that it is not to have what was taken back or filed by hand
   * meanwhile; or, of a correction that did not go, what was put right, which is written with it.
   */
  void settled(UUID item, FeedbackStep.PassedOn told);
}
