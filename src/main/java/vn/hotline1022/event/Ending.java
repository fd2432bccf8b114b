package vn.hotline1022.event;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.Call;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.text.PhoneNumber;

/**
 * Everything that is kept of a person once they are helped, whole or not at all.
 *
 * @param call saved, its direction {@code WALK_IN}
 * @param trails the guides they were led through
 * @param promise to call them to go on
 * @param fault that was written down with them; its code is given when it is kept
 */
public record Ending(
    Visit visit,
    Call call,
    List<GuideTrail> trails,
    Optional<FollowUp> promise,
    Optional<Escalation> fault) {
  private static final String FILED = "FILED";
  private static final String FIELD_FEEDBACK = "FIELD";
  private static final String ESCALATED = "ESCALATED";
  private static final String FAULT = "ERROR";

  public Ending {
    trails = List.copyOf(trails);
  }

  /** Without anything that they bring. */
  public Ending(Visit visit, Call call, List<GuideTrail> trails) {
    this(visit, call, trails, Optional.empty(), Optional.empty());
  }

  /** The same with what goes on: what the technicians have to mend stays open. */
  public Ending with(Optional<FollowUp> made, Optional<Escalation> written) {
    Ending now = new Ending(visit, call, trails, made, written);
    boolean open =
        switch (visit.outcome()) {
          case HELPED, STOPPED -> written.isPresent();
          case ACTIVATED, CONTINUED, NOT_POSSIBLE, PREPARE_FIRST -> false;
        };
    return open ? now.ended(ESCALATED, FAULT) : now;
  }

  /**
   * The same when feedback was written for them: unless more was done, or something stays open,
   * that is how it ended.
   */
  public Ending filed() {
    boolean only = visit.outcome() == VisitOutcome.HELPED && fault.isEmpty();
    return only ? ended(FILED, FIELD_FEEDBACK) : this;
  }

  /**
   * The call of somebody who is kept already, when feedback is written for them after all; empty
   * where it says more than that what they came for was done, or somebody put that right by hand.
   *
   * @param kept as it stands now
   * @param guided whether guides say what they came for
   */
  public static Optional<Call> filedLater(Visit visit, Call kept, boolean guided) {
    boolean only =
        visit.outcome() == VisitOutcome.HELPED
            && kept.disposition().equals(Optional.of(EndingRules.disposition(visit.outcome())))
            && kept.phone().kind() != PhoneNumber.Kind.ERASED;
    Call filed = kept.withDisposition(Optional.of(FILED));
    boolean guessed = !guided && kept.reasons().equals(EndingRules.guessed(visit.outcome()));
    return Optional.of(guessed ? filed.withReasons(List.of(FIELD_FEEDBACK)) : filed)
        .filter(_ -> only);
  }

  /** What guides were about is better known than what is guessed. */
  private Ending ended(String disposition, String reason) {
    Call now = call.withDisposition(Optional.of(disposition));
    Call whole = trails.isEmpty() ? now.withReasons(List.of(reason)) : now;
    return new Ending(visit, whole, trails, promise, fault);
  }
}
