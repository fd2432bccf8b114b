package vn.hotline1022.ui.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.hotline1022.call.Call;
import vn.hotline1022.event.Helped;
import vn.hotline1022.event.Known;
import vn.hotline1022.event.Walk;
import vn.hotline1022.guide.GuideEnd;
import vn.hotline1022.guide.Speech;
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

  private Speech speech(Walk walk) {
    return new Speech(
        walk.run().guide(), walk.run().values(), person.known().address(), Language.VI.locale());
  }

  private Speech speech(Walk walk, GuideEnd end) {
    return new Speech(
        end.guide(), walk.run().values(), person.known().address(), Language.VI.locale());
  }
}
