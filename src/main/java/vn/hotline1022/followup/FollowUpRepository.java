package vn.hotline1022.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where promises are kept. Methods block and may be called from any thread but the FX thread. What
 * {@link #promise} and {@link #step} return from is durable. All throw {@link
 * vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface FollowUpRepository {

  /**
   * How many promises wait.
   *
   * @param overdue of these, those whose time had passed
   */
  record Waiting(int all, int overdue) {}

  /** Most promises in one list. */
  int MOST = 1_000;

  /**
   * Appends {@code promise.made} and ends the draft of its call, in one transaction. Also for a
   * promise that is agreed anew.
   *
   * @param actor staff code of the person who does it
   */
  void promise(FollowUp promise, String actor);

  /** The same for several at once: all of them or none. */
  void promiseAll(List<FollowUp> promises, String actor);

  /** Appends what was done and ends the draft of the outcome, in one transaction. */
  void step(UUID id, FollowUpStep step);

  Optional<FollowUp> find(UUID id);

  /** The promises made in this call, oldest first. */
  List<FollowUp> ofCall(UUID call);

  /** All that wait, what is due first. */
  List<FollowUp> waiting();

  /** How many wait, however many there are. */
  Waiting count(Instant now);

  /** Kept or withdrawn, what was due last first. */
  List<FollowUp> closed(int limit);

  /**
   * What fits all words, each in the reason, the number or the code: waiting ones first, then by
   * when they are or were due.
   *
   * @param words as typed, accents optional
   */
  List<FollowUp> search(String words, int limit);

  /** The codes of all that wait and of all drafts here: a new one had better differ. */
  Set<String> codesInUse();

  /** Keeps what is being typed; replaces the draft of the same call. No record is written. */
  void keepDraft(PromiseDraft draft);

  void dropDraft(UUID call);

  /** What this operator has not finished. */
  List<PromiseDraft> drafts(String operator);

  /** Keeps what is said so far of how calling back went. */
  void keepOutcome(OutcomeDraft draft);

  List<OutcomeDraft> outcomes(String operator);
}
