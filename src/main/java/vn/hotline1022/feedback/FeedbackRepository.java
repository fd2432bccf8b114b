package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where feedback is kept. Methods block and may be called from any thread but the FX thread; what
 * writes returns when it is durable. All throw {@link vn.hotline1022.fault.FaultException}; nothing
 * is half-written then.
 */
public interface FeedbackRepository {

  /**
   * Appends {@code feedback.written} with a code that no item known here has, and ends the form's
   * draft of this id, in one transaction.
   *
   * @param item its code is not looked at
   * @param day the day in Hanoi that its code begins with
   * @param actor staff code of the person who does it
   * @return the item with its code
   */
  Feedback write(Feedback item, LocalDate day, String actor);

  /** Appends what was done; it counts only if the item's state allows it. */
  void step(UUID id, FeedbackStep step);

  /** The same for several at once, a batch that was filed for one: all of them or none. */
  void stepAll(List<Taken> steps);

  /** A step and what it is about. */
  record Taken(UUID id, FeedbackStep step) {}

  Optional<Feedback> find(UUID id);

  /** Those of them that are here, in the order asked for. */
  List<Feedback> find(List<UUID> ids);

  /** The item of this code of ours, however it was typed; the newest when desks gave it twice. */
  Optional<Feedback> byCode(String code);

  /** The item that was ever filed with this code of the receiver, however it was typed. */
  Optional<Feedback> byReceiverCode(String code);

  /** What was written in this call, oldest first. */
  List<FeedbackLine> ofCall(UUID call, Cutoffs at);

  /** What this person reported, newest first. */
  List<FeedbackLine> ofCitizen(UUID citizen, Cutoffs at);

  /** Newest first. */
  List<FeedbackLine> list(FeedbackQuery query);

  FeedbackCounts counts(Cutoffs at);

  /** The items that are counted to this one, oldest first. */
  List<UUID> joinedTo(UUID id);

  /** The items, but for one, that have a picture or video of one of these hashes. */
  Set<UUID> withPhoto(Set<String> hashes, UUID but);

  /**
   * What changed after a revision, in its order; asked again and again until nothing comes, it
   * gives all items.
   *
   * @param after zero for all
   */
  List<DuplicateCandidate> candidates(long after, int limit);
}
