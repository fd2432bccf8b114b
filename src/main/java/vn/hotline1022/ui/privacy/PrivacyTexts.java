package vn.hotline1022.ui.privacy;

import vn.hotline1022.privacy.AccessNote;
import vn.hotline1022.privacy.DataRequest;
import vn.hotline1022.privacy.KeptItem;
import vn.hotline1022.privacy.RequestKind;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.people.CitizenTexts;

/** People's data in words. */
final class PrivacyTexts {
  private final Texts texts;
  private final CitizenTexts citizens;

  PrivacyTexts(Texts texts, CitizenTexts citizens) {
    this.texts = texts;
    this.citizens = citizens;
  }

  String kind(KeptItem item) {
    return switch (item.target().entity()) {
      case "call" -> texts.get("privacy.item.call");
      case "citizen" -> texts.get("privacy.item.citizen");
      case "followup" -> texts.get("privacy.item.followup");
      case "escalation" -> texts.get("privacy.item.escalation");
      case "feedback" -> texts.get("privacy.item.feedback");
      case "draft" -> texts.get("privacy.item.draft");
      case "notice" -> texts.get("privacy.item.notice");
      case "outage" -> texts.get("privacy.item.outage");
      case "contact" -> texts.get("privacy.item.contact");
      default -> texts.get("privacy.item.other");
    };
  }

  String request(RequestKind kind) {
    return texts.get("privacy.request." + kind);
  }

  /** When it has to be answered and carried out, or when that was done. */
  String dates(DataRequest request, PrivacyModel model) {
    if (request.closedAt().isPresent()) {
      return texts.get("privacy.request.closed", Formats.dateTime(request.closedAt().get()));
    }
    return texts.get(
        "privacy.request.due",
        Formats.date(request.answerBy(model.days())),
        Formats.date(request.doneBy(model.days())));
  }

  /** What was done, and to whom as far as that is still known. */
  String line(LogLine line) {
    AccessNote note = line.note();
    String done = texts.get("privacy.log." + note.kind(), texts.number(note.count()));
    return line.citizen()
        .map(citizens::called)
        .or(() -> line.call().map(call -> Formats.dateTime(call.startedAt())))
        .map(whom -> done + ": " + whom)
        .orElse(done);
  }
}
