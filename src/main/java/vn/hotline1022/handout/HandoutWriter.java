package vn.hotline1022.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.guide.Address;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideText;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.Speech;
import vn.hotline1022.guide.Step;
import vn.hotline1022.guide.Target;
import vn.hotline1022.guide.Template;
import vn.hotline1022.guide.Variable;
import vn.hotline1022.handout.HandoutWords.Word;

/** Writes what stands on the paper of a guide. */
final class HandoutWriter {
  /** Most sentences of a remedy. */
  private static final int SHORT = 3;

  private final HandoutOrder order;
  private final Guide guide;
  private final Guides guides;
  private final HandoutWords words;
  private final UsualWay way;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param guides for the titles of those it leads to
   */
  HandoutWriter(HandoutOrder order, Guides guides, HandoutWords words) {
    this.order = order;
    this.guide = order.guide();
    this.guides = guides;
    this.words = words;
    this.way = new UsualWay(guide, order.system());
  }

  Handout write() {
    List<UsualWay.Passed> printed =
        way.steps().stream().filter(passed -> passed.step().paper().printed()).toList();
    for (UsualWay.Passed passed : printed) {
      numbers.put(passed.step().id(), numbers.size() + 1);
    }
    Optional<String> done =
        way.end()
            .filter(end -> end.kind() == End.Kind.SUCCESS)
            .map(end -> end.say().map(this::parting).orElse(words.word(Word.DONE)));
    return new Handout(
        speech(Map.of()).plain(guide.title()),
        guide.about().map(about -> speech(Map.of()).plain(about)),
        printed.stream().map(this::step).toList(),
        done,
        next());
  }

  private List<String> next() {
    Stream<String> after = way.end().stream().flatMap(end -> end.next().stream());
    return Stream.concat(way.onward().stream(), after)
        .flatMap(id -> title(id).stream())
        .distinct()
        .toList();
  }

  private Handout.Step step(UsualWay.Passed passed) {
    Step.Question step = passed.step();
    Speech speech = speech(passed.values());
    List<Template.Span> text = spans(step, passed.values());
    boolean asks = text.stream().anyMatch(span -> span.text().contains("?"));
    Optional<String> seen =
        passed.usual().filter(Answer.Choice.class::isInstance).map(a -> speech.plain(a.text()));
    List<Handout.Otherwise> otherwise = otherwise(passed);
    if (asks) {
      seen.ifPresent(answer -> otherwise.addFirst(new Handout.Otherwise(answer, onward(passed))));
    }
    return new Handout.Step(
        numbers.get(step.id()),
        speech.plain(step.title()),
        text,
        seen.filter(_ -> !asks),
        step.screen(passed.values()),
        step.screen(passed.values()).flatMap(s -> s.caption()).map(speech::plain),
        passed.called().flatMap(this::title),
        otherwise);
  }

  private List<Template.Span> spans(Step.Question step, Map<String, String> values) {
    GuideText text = step.paper().words().orElseGet(() -> written(step.say()));
    return speech(values).spans(text);
  }

  private GuideText written(GuideText said) {
    return new GuideText(
        PaperWords.of(said.vi(), Locale.of("vi")), PaperWords.of(said.en(), Locale.ENGLISH));
  }

  /** The last words, without what would be asked on the telephone. */
  private String parting(GuideText said) {
    String told = told(speech(Map.of()).plain(written(said)), Integer.MAX_VALUE);
    return told.isEmpty() ? words.word(Word.DONE) : told;
  }

  /** The sentences that ask nothing. */
  private static String told(String text, int most) {
    return Stream.of(text.split("(?<=[.?!…])\\s+"))
        .filter(sentence -> !sentence.endsWith("?"))
        .limit(most)
        .collect(Collectors.joining(" "));
  }

  /** What was typed is not known on paper: it is called by its name. */
  private Speech speech(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    for (Variable variable : guide.variables().values()) {
      if (variable instanceof Variable.Typed typed) {
        all.putIfAbsent(typed.id(), typed.name().in(order.locale()).source());
      }
    }
    Address address = new Address(words.word(Word.THEM), words.word(Word.US));
    return new Speech(guide, all, address, order.locale());
  }

  private List<Handout.Otherwise> otherwise(UsualWay.Passed passed) {
    List<Handout.Otherwise> all = new ArrayList<>();
    for (Answer.Choice choice : passed.step().choices()) {
      boolean usual = passed.usual().filter(choice::equals).isPresent();
      if (!usual && choice.when().holds(passed.values())) {
        Map<String, String> then = new HashMap<>(passed.values());
        then.putAll(choice.set());
        String when = speech(passed.values()).plain(choice.text());
        all.add(
            new Handout.Otherwise(when, remedy(passed.step(), choice.exit().target(then), then)));
      }
    }
    return all;
  }

  /** Where the usual answer to a question leads. */
  private String onward(UsualWay.Passed passed) {
    int next = numbers.get(passed.step().id()) + 1;
    return passed
        .called()
        .map(this::sheet)
        .orElseGet(
            () -> next > numbers.size() ? words.word(Word.DONE) : words.word(Word.GO_ON, next));
  }

  private String remedy(Step.Question from, Target target, Map<String, String> values) {
    return switch (target) {
      case Target.Step(String id) -> toStep(from, id, values);
      case Target.Call(String id, _) -> sheet(id);
      case Target.Switch(String id) -> sheet(id);
      case Target.Finish(String id) ->
          Optional.ofNullable(guide.ends().get(id)).map(this::ending).orElse(words.word(Word.CALL));
    };
  }

  /** What whoever is told to go elsewhere is told; where we have something to do, they call. */
  private String ending(End end) {
    if (end.kind() == End.Kind.SUCCESS) {
      return words.word(Word.DONE);
    }
    return end.say()
        .filter(say -> say.vi().slots().stream().noneMatch(slot -> slot.name().equals(Address.US)))
        .map(say -> told(speech(Map.of()).plain(written(say)), SHORT))
        .filter(told -> !told.isEmpty())
        .orElseGet(() -> words.word(Word.CALL));
  }

  private String toStep(Step.Question from, String id, Map<String, String> values) {
    Integer number = numbers.get(id);
    if (number != null) {
      boolean again = number <= numbers.getOrDefault(from.id(), 0);
      return words.word(again ? Word.AGAIN : Word.GO_ON, number);
    }
    return switch (guide.steps().get(id)) {
      case null -> words.word(Word.CALL);
      case Step.Junction junction -> remedy(from, junction.exit().target(values), values);
      case Step.Question step -> shortly(step, values);
    };
  }

  /** What to do there in a few sentences; a step that is a talk needs somebody to talk to. */
  private String shortly(Step.Question step, Map<String, String> values) {
    boolean talk = step.see().isEmpty() && step.paper().words().isEmpty();
    if (!step.paper().printed() || talk || step.entry().isPresent()) {
      return words.word(Word.CALL);
    }
    StringBuilder text = new StringBuilder();
    spans(step, values).forEach(span -> text.append(span.text()));
    String told = told(text.toString(), SHORT);
    return told.isEmpty() ? words.word(Word.CALL) : told;
  }

  private String sheet(String id) {
    return title(id)
        .map(title -> words.word(Word.SEE, title))
        .orElseGet(() -> words.word(Word.CALL));
  }

  private Optional<String> title(String id) {
    return guides.latest(id).map(other -> speech(Map.of()).plain(other.title()));
  }
}
