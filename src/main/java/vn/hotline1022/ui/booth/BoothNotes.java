package vn.hotline1022.ui.booth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hotline1022.call.Call;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Known;
import vn.hotline1022.event.Walk;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.Severity;
import vn.hotline1022.guide.GuideEnd;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Language;

/** What is written down of a person: who they are, their phone, how each guide ended. */
record BoothNotes(BoothTools tools, Helped person) {

  /** Notes of the call, clean and masked. */
  String text() {
    List<String> lines = new ArrayList<>();
    Known known = person.known();
    String who =
        Stream.of(new BoothNames(Language.VI).of(known), known.device())
            .filter(part -> !part.isBlank())
            .reduce((one, other) -> one + ". " + other)
            .orElse("");
    lines.add(who);
    lines.add(known.notes());
    person.walks().stream().filter(Walk::touched).map(this::line).forEach(lines::add);
    String all = lines.stream().filter(line -> !line.isBlank()).reduce(this::joined).orElse("");
    return tools.calls().guard().mask(PlainText.clean(all, Call.NOTES_MAX).text());
  }

  private String joined(String one, String other) {
    return one + "\n" + other;
  }

  private String line(Walk walk) {
    Speech speech = speech(walk);
    String title = speech.plain(walk.run().first().title());
    return walk.run()
        .end()
        .map(end -> title + ": " + speech(walk, end).plain(end.end().notes()))
        .orElseGet(
            () ->
                walk.run()
                    .question()
                    .map(step -> title + ": " + speech.plain(step.title()))
                    .orElse(title));
  }

  /** What the call that was promised is for. */
  String promise() {
    return person.walks().reversed().stream()
        .filter(Walk::touched)
        .map(this::line)
        .findFirst()
        .orElse(new BoothNames(Language.VI).of(person.known()));
  }

  /**
   * What the technicians have to mend, handed over with the visit; the same when it is written once
   * more after a crash.
   */
  Optional<Escalation> fault(String message) {
    if (message.isBlank()) {
      return Optional.empty();
    }
    Instant now = tools.calls().time().now();
    Known known = person.known();
    Map<EscalationField, String> fields = new EnumMap<>(EscalationField.class);
    fields.put(EscalationField.SEVERITY, Severity.ONE.name());
    fields.put(EscalationField.FIRST_SEEN, Formats.dateTime(now));
    fields.put(EscalationField.MESSAGE, message);
    fields.put(EscalationField.DEVICE, known.device());
    fields.put(EscalationField.OS, known.system().map(PhoneSystem::word).orElse(""));
    fields.put(EscalationField.ACCOUNT_PHONE, tools.calls().numbers().display(known.number()));
    person.walks().reversed().stream()
        .filter(Walk::touched)
        .findFirst()
        .ifPresent(
            walk ->
                fields.put(
                    EscalationField.STEP,
                    PlainText.tidy(line(walk), EscalationField.STEP.max()).text()));
    UUID call = person.id();
    UUID id = new UUID(call.getMostSignificantBits(), call.getLeastSignificantBits() ^ 2L);
    return Optional.of(
        Escalation.written(
            id, Optional.of(call), tools.operator(), now, "", known.number(), fields));
  }

  private Speech speech(Walk walk) {
    return new Speech(
        walk.run().guide(), walk.run().values(), person.known().address(), Language.VI.locale());
  }

  private Speech speech(Walk walk, GuideEnd end) {
    return new Speech(
        end.guide(), walk.run().values(), person.known().address(), Language.VI.locale());
  }
}
