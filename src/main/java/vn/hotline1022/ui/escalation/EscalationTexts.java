package vn.hotline1022.ui.escalation;

import java.util.List;
import java.util.stream.Collectors;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.EscalationState;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.FaultWords;
import vn.hotline1022.followup.Severity;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;

/** Faults in words of one language. */
final class EscalationTexts implements FaultWords {
  private final Texts texts;
  private final CallTools calls;

  EscalationTexts(Texts texts, CallTools calls) {
    this.texts = texts;
    this.calls = calls;
  }

  @Override
  public String field(EscalationField field) {
    return texts.get("escalation.field." + field);
  }

  @Override
  public String state(EscalationState state) {
    return texts.get("escalation.state." + state);
  }

  @Override
  public String word(Word word) {
    return texts.get("escalation.batch." + word);
  }

  /** The badge's style class; the word stands in it, colour only helps. */
  static String badge(EscalationState state) {
    return switch (state) {
      case NEW -> "badge-danger";
      case SENT, IN_PROGRESS -> "badge-info";
      case NEED_MORE -> "badge-warning";
      case FIXED -> "badge-success";
      case REJECTED -> "badge-neutral";
    };
  }

  /** What happened, in one line. */
  String title(Escalation fault) {
    String step = fault.field(EscalationField.STEP);
    String message = fault.field(EscalationField.MESSAGE).replace('\n', ' ');
    String said = step.isBlank() || message.isBlank() ? step + message : step + ": " + message;
    if (said.isBlank() && fault.phone().kind() == PhoneNumber.Kind.RESTRICTED) {
      return texts.get("escalation.restricted");
    }
    return said.isBlank() ? texts.get("escalation.untitled") : said;
  }

  /** A value in words; codes are named, everything else stands as it was typed. */
  @Override
  public String value(Escalation fault, EscalationField field) {
    String value = fault.field(field);
    return switch (field) {
      case SEVERITY -> severity(value);
      case CONSENT ->
          texts.get(fault.mayShareNumber() ? "escalation.consent.yes" : "escalation.consent.no");
      case CARRIER -> calls.lists().carrierName(value, texts.language().locale());
      case NETWORK -> calls.lists().networkName(value, texts.language().locale());
      case FIRST_SEEN,
          STEP,
          MESSAGE,
          DEVICE,
          OS,
          APP_VERSION,
          LOGIN_WAY,
          SIMS,
          REPRODUCIBLE,
          TRIED,
          ACCOUNT_PHONE,
          BEST_TIME,
          OWNER ->
          value;
    };
  }

  private String severity(String code) {
    for (Severity severity : Severity.values()) {
      if (severity.name().equals(code)) {
        return severity(severity);
      }
    }
    return code;
  }

  String severity(Severity severity) {
    return texts.get("escalation.severity." + severity);
  }

  String step(EscalationStep step) {
    String moved = texts.get("escalation.step", state(step.state()), step.operator());
    return step.answer().isEmpty() ? moved : moved + ": " + step.answer();
  }

  /** When, by whom, how bad. */
  String origin(Escalation fault) {
    return texts.get(
        "escalation.origin",
        Formats.dateTime(fault.at()),
        fault.operator(),
        value(fault, EscalationField.SEVERITY));
  }

  /** When and by whom each of these was written down. */
  String origins(List<Escalation> faults) {
    return faults.stream()
        .map(
            fault ->
                texts.get("escalation.shared.one", fault.operator(), Formats.dateTime(fault.at())))
        .collect(Collectors.joining("; "));
  }
}
