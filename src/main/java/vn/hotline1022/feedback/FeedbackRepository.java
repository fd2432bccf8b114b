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
  /** More in a row than anybody counts; desks that counted two to each other end here. */
  int HOPS_MAX = 8;

  /**
   * Appends {@code feedback.written} with a code that no item known here has, and what is said of
   * it at once, and ends the form's draft of this id, in one transaction.
   *
   * @param item its code is not looked at
   * @param day the day in Hanoi that its code begins with
   * @param actor staff code of the person who does it
   * @param steps to which others it is counted or linked
   * @return the item with its code, after these steps
   */
  Feedback write(Feedback item, LocalDate day, String actor, List<FeedbackStep> steps);

  /** The same of an item that stands for itself. */
  default Feedback write(Feedback item, LocalDate day, String actor) {
    return write(item, day, actor, List.of());
  }

  /**
   * Appends what was done; it counts only if the item's state allows it. Photos it names that
   * waited beside the item ({@link vn.hotline1022.photo.PhotoStore#beside}) become the item's own
   * with it.
   */
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

  /**
   * The item this one is counted to; where that one was counted to a third meanwhile, the third,
   * since the result will be its.
   */
  default Optional<Feedback> countedTo(Feedback item) {
    Optional<Feedback> at = item.joinedTo().flatMap(this::find);
    for (int hops = 1; hops < HOPS_MAX; hops++) {
      Optional<Feedback> next = at.flatMap(Feedback::joinedTo).flatMap(this::find);
      if (next.isEmpty()) {
        return at;
      }
      at = next;
    }
    return at;
  }

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
