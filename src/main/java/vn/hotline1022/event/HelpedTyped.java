package vn.hotline1022.event;

/**
 * What is being typed about a person besides what is known of them; clean and masked.
 *
 * @param answer of the step in front
 * @param day when they are to be called, as typed
 * @param time when they are to be called, as typed
 * @param fault what the technicians have to mend; empty when nothing
 */
public record HelpedTyped(String answer, String day, String time, String fault) {

  /** Nothing yet. */
  public static final HelpedTyped NOTHING = new HelpedTyped("", "", "", "");

  public HelpedTyped withAnswer(String now) {
    return new HelpedTyped(now, day, time, fault);
  }

  public HelpedTyped withDue(String newDay, String newTime) {
    return new HelpedTyped(answer, newDay, newTime, fault);
  }

  public HelpedTyped withFault(String now) {
    return new HelpedTyped(answer, day, time, now);
  }
}
