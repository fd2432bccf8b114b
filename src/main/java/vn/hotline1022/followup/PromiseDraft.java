package vn.hotline1022.followup;

import java.util.UUID;

/**
 * A promise while it is typed, in the call it is made in. Dates and times stand as typed; free text
 * is masked before it comes here.
 *
 * @param id of the promise to be
 * @param code told to the citizen already; empty until there is one
 */
public record PromiseDraft(
    UUID call,
    UUID id,
    String operator,
    String code,
    String day,
    String time,
    String why,
    String phone) {

  /** Nothing typed yet. */
  public static PromiseDraft empty(UUID call, UUID id, String operator) {
    return new PromiseDraft(call, id, operator, "", "", "", "", "");
  }

  public PromiseDraft withCode(String chosen) {
    return new PromiseDraft(call, id, operator, chosen, day, time, why, phone);
  }

  public PromiseDraft with(String newDay, String newTime, String newWhy, String newPhone) {
    return new PromiseDraft(call, id, operator, code, newDay, newTime, newWhy, newPhone);
  }

  /** Whether nothing was typed. */
  public boolean blank() {
    return (day + time + why + phone).isBlank();
  }
}
