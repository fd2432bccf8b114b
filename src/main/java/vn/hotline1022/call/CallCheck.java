package vn.hotline1022.call;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;

/** What a call may be kept with, and what is missing before it may be saved. */
final class CallCheck {
  /** Longest text of the number's field that a draft keeps. */
  static final int PHONE_TEXT_MAX = 64;

  /** The line broke, perhaps before a word was said. */
  private static final String DROPPED = "DROPPED";

  private final Supplier<CallLists> lists;
  private final PersonalDataGuard guard;

  CallCheck(Supplier<CallLists> lists, PersonalDataGuard guard) {
    this.lists = lists;
    this.guard = guard;
  }

  /** All that is missing, in the order of the screen. */
  Set<Problem> problems(Call call, String phoneText) {
    Set<Problem> problems = EnumSet.noneOf(Problem.class);
    switch (call.state()) {
      case RINGING -> problems.add(Problem.STILL_RINGING);
      case ON_HOLD -> problems.add(Problem.CITIZEN_ON_HOLD);
      case TALKING, AFTER_CALL_WORK, SAVED, MISSED -> {}
    }
    if (call.direction() == Direction.OUTBOUND && call.phone().key().isEmpty()) {
      problems.add(Problem.NUMBER_MISSING);
    }
    if (holdsSecret(phoneText)) {
      problems.add(Problem.SECRET_IN_NUMBER);
    }
    if (call.reasons().isEmpty() && needsReason(call.disposition())) {
      problems.add(Problem.REASON_MISSING);
    }
    if (call.disposition().isEmpty()) {
      problems.add(Problem.DISPOSITION_MISSING);
    }
    if (call.cause().isEmpty() && needsCause(call.disposition())) {
      problems.add(Problem.CAUSE_MISSING);
    }
    if (holdsSecret(call.notes())) {
      problems.add(Problem.SECRET_IN_NOTES);
    }
    return problems;
  }

  /**
   * A call nobody was reached in, that broke off, or that is no case, needs no reason; a code we
   * lost, neither.
   */
  private boolean needsReason(Optional<String> disposition) {
    return disposition.isEmpty()
        || disposition
            .filter(code -> !code.equals(DROPPED))
            .flatMap(code -> lists.get().groupOfDisposition(code))
            .filter(DispositionGroup.HANDLED::equals)
            .isPresent();
  }

  private boolean needsCause(Optional<String> disposition) {
    return disposition.filter(code -> !lists.get().causes(code).isEmpty()).isPresent();
  }

  /** The call as it may be written down: clean text, secrets masked, no secret for a number. */
  Call keepable(Call call, String phoneText) {
    Call masked = call.withNotes(masked(call.notes(), Call.NOTES_MAX));
    return holdsSecret(phoneText) ? masked.withPhone(PhoneNumber.NONE) : masked;
  }

  /** The number's field as it may be written down. */
  String keepableNumber(String phoneText) {
    return masked(phoneText, PHONE_TEXT_MAX);
  }

  private String masked(String typed, int max) {
    String clean = PlainText.clean(typed, max).text();
    return guard.mask(clean);
  }

  private boolean holdsSecret(String typed) {
    return !guard.scan(typed).isEmpty();
  }
}
