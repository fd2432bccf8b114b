package vn.hotline1022.practice;

import java.util.List;
import vn.hotline1022.call.Call;
import vn.hotline1022.feedback.Consent;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.text.PhoneNumber;

/** A call that was practised, with all that was kept of it. */
public record PractisedCall(
    Call call, List<GuideTrail> trails, List<Feedback> feedback, List<FollowUp> promises) {

  /** A wish, and whether it came true. */
  public record Result(Wish wish, boolean met) {}

  public PractisedCall {
    trails = List.copyOf(trails);
    feedback = List.copyOf(feedback);
    promises = List.copyOf(promises);
  }

  /**
   * What was done well, in the order of the card.
   *
   * @param number the caller's, as typed numbers are read
   */
  public List<Result> against(PracticeCaller caller, PhoneNumber number) {
    return caller.wishes().stream().map(wish -> new Result(wish, meets(wish, number))).toList();
  }

  private boolean meets(Wish wish, PhoneNumber number) {
    return switch (wish.kind()) {
      case NUMBER -> call.phone().key().equals(number.key());
      case CALLER -> call.parties().caller().isPresent();
      case HELPED -> call.parties().helped().isPresent();
      case REASON -> call.reasons().stream().anyMatch(wish.any()::contains);
      case GUIDE -> trails.stream().anyMatch(trail -> ended(trail, wish));
      case FEEDBACK ->
          feedback.stream().anyMatch(item -> wish.any().contains(item.matter().kind().name()));
      case CONSENT -> feedback.stream().anyMatch(item -> item.consent().to(Consent.Purpose.FILE));
      case PROMISE -> !promises.isEmpty();
      case OUTCOME -> call.disposition().filter(wish.any()::contains).isPresent();
      case NOTES -> !call.notes().isBlank();
    };
  }

  private static boolean ended(GuideTrail trail, Wish wish) {
    return trail.outcome().isPresent()
        && trail.met().keySet().stream().anyMatch(wish.any()::contains);
  }
}
