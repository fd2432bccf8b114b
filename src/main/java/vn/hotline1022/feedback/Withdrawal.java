package vn.hotline1022.feedback;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hotline1022.feedback.Consent.Purpose;

/** What follows when somebody takes back what they agreed to. */
public final class Withdrawal {

  /** Days within which it is carried out. */
  public static final int DAYS = 15;

  /** What follows; the words have a text for each. */
  public enum Consequence {
    /** It was not sent yet and will not be. */
    NOT_SENT(Saying.WITHDRAW_NOT_SENT),
    /** The receiver is told; what it did stays done. */
    AT_RECEIVER(Saying.WITHDRAW_AT_RECEIVER),
    /** The result stays. */
    DONE(Saying.WITHDRAW_DONE),
    /** The number is not shown and not used any more; nobody can call. */
    NO_CALL(Saying.WITHDRAW_NO_CALL),
    /** The name is not published any more. */
    NO_NAME(Saying.WITHDRAW_NO_NAME),
    /** Within {@link #DAYS} days. */
    DAYS_LEFT(Saying.WITHDRAW_DAYS);

    private final Saying saying;

    Consequence(Saying saying) {
      this.saying = saying;
    }
  }

  private Withdrawal() {}

  /** What follows for an item, in the order it is told; nothing when nothing is taken back. */
  public static List<Consequence> consequences(Feedback item, Set<Purpose> takenBack) {
    Set<Purpose> agreed = EnumSet.noneOf(Purpose.class);
    agreed.addAll(item.consent().purposes());
    agreed.retainAll(takenBack);
    List<Consequence> all = new ArrayList<>();
    boolean wholly = agreed.contains(Purpose.FILE);
    if (wholly) {
      all.add(ofFiling(item));
    }
    // Without the item there is nothing to call about or to publish.
    if (item.consent().to(Purpose.REPORT_BACK)
        && (wholly || agreed.contains(Purpose.REPORT_BACK))) {
      all.add(Consequence.NO_CALL);
    }
    if (item.consent().to(Purpose.PUBLISH_NAME)
        && (wholly || agreed.contains(Purpose.PUBLISH_NAME))) {
      all.add(Consequence.NO_NAME);
    }
    // What nobody else has is done at once.
    if (!all.isEmpty() && (wholly || item.filed().isPresent())) {
      all.add(Consequence.DAYS_LEFT);
    }
    return all;
  }

  /** What waits to be filed again was filed before. */
  private static Consequence ofFiling(Feedback item) {
    return switch (item.state()) {
      case QUEUED, JOINED, WITHDRAWN ->
          item.filed().isPresent() ? Consequence.AT_RECEIVER : Consequence.NOT_SENT;
      case SENT, RECEIVED, ASSIGNED, IN_PROGRESS -> Consequence.AT_RECEIVER;
      case ANSWERED, REFUSED, RATED -> Consequence.DONE;
    };
  }

  /** The same, to be read to them. */
  public static List<String> told(Feedback item, Set<Purpose> takenBack, Speech speech) {
    Speech.Said said = speech.to(item.reporter().addressing());
    consequences(item, takenBack).forEach(consequence -> said.say(consequence.saying));
    return said.lines();
  }
}
