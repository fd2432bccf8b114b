package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.knowledge.ShippedArticles;

/** Every guide in {@code assets/guides}: sound, and walked through in thousands of ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedGuidesTest {
  private static final Path SAID_TOO_EARLY =
      Path.of("src/test/resources/vn/hotline1022/guide/broken/said-too-early.yaml");
  private static final Address BAC = new Address("bác", "cháu");
  private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.of("en"));

  /** Nobody answers more often; with every answer a random one, a path ends long before. */
  private static final int MOVES_MAX = 900;

  private final List<GuideFile> files = ShippedGuides.read();
  private final MemoryGuides guides =
      new MemoryGuides(files.stream().flatMap(file -> file.guide().stream()).toList());

  Stream<String> ids() {
    return guides.all().stream().map(Guide::id);
  }

  @Test
  void allFilesOfTheFolderAreOnTheClassPath() {
    assertThat(files)
        .extracting(GuideFile::name)
        .containsExactlyElementsOf(
            GuideFiles.shipped().stream().map(file -> file.getFileName().toString()).toList());
  }

  @Test
  void theCheckerFindsNothingWrong() {
    GuideChecker checker =
        new GuideChecker(CallListsCsv.standard(), Optional.of(ShippedArticles.ids()));
    assertThat(checker.check(files)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyAnswerOfEveryGuideIsOnSomePath(String id) {
    Guide guide = guides.latest(id).orElseThrow();
    Set<String> missed = new HashSet<>();
    GuideWeb.questions(guide)
        .forEach(
            step -> step.choices().forEach(choice -> missed.add(step.id() + " " + choice.digit())));
    GuideWeb web = new GuideWeb(Map.of(id, guide));
    GuideWeb all = web(guides.all());
    StateWalk walk =
        new StateWalk(
            all,
            all.relevant(guide),
            (where, spot, values) -> {
              if (where.id().equals(id) && spot instanceof StateWalk.At(Step.Question step)) {
                step.choices().stream()
                    .filter(choice -> choice.when().holds(values))
                    .forEach(choice -> missed.remove(step.id() + " " + choice.digit()));
              }
            });
    new KnownBefore(all, guide).all().forEach(known -> walk.from(guide, known));
    assertThat(missed).isEmpty();
    assertThat(web.ids()).containsExactly(id);
  }

  private static GuideWeb web(List<Guide> guides) {
    Map<String, Guide> byId = new HashMap<>();
    guides.forEach(guide -> byId.put(guide.id(), guide));
    return new GuideWeb(byId);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void randomPathsEndSayEverythingAndAreReplayedToTheSameStep(String id) {
    Random random = new Random(id.hashCode());
    Guide guide = guides.latest(id).orElseThrow();
    List<Map<String, String>> before = new KnownBefore(web(guides.all()), guide).all();
    for (int i = 0; i < Rounds.of(2_000); i++) {
      Map<String, String> known = known(i, before, random);
      walk(GuideRun.start(guides, guide, known, 0), address(random), random);
    }
  }

  /** What a call knows already: nothing, the phone, what an earlier guide of it found out. */
  private Map<String, String> known(int round, List<Map<String, String>> before, Random random) {
    Map<String, String> known = new HashMap<>();
    switch (round % 4) {
      case 0 -> {}
      case 1 -> known.put(PhoneSystem.VARIABLE, random.nextBoolean() ? "android" : "iphone");
      case 2 -> {
        known.put(PhoneSystem.VARIABLE, random.nextBoolean() ? "android" : "iphone");
        known.putAll(before.get(random.nextInt(before.size())));
        known.put("model", "Samsung A14");
        known.put("message", "Ứng dụng đã dừng");
      }
      default -> {
        Guide earlier = guides.all().get(random.nextInt(guides.all().size()));
        GuideRun run = GuideRun.start(guides, earlier, Map.of(), 0);
        while (run.end().isEmpty()) {
          run = moved(run, random, random.nextInt(20_000));
        }
        known.putAll(run.values());
      }
    }
    return known;
  }

  /** Each form of address in its turn, and none as long as none is chosen. */
  private static Address address(Random random) {
    List<Address> forms = new ArrayList<>(List.of(Address.UNKNOWN));
    for (Addressing form : Addressing.values()) {
      forms.add(new Address(form.them(), form.us()));
    }
    return forms.get(random.nextInt(forms.size()));
  }

  private void walk(GuideRun begun, Address address, Random random) {
    GuideRun run = begun;
    long now = 0;
    while (run.end().isEmpty()) {
      say(run, address);
      now += 1 + random.nextInt(20_000);
      GuideRun next = moved(run, random, now);
      assertThat(next).as("%s at %s", run.guide().id(), place(run)).isNotSameAs(run);
      run = next;
      assertThat(run.moves().size()).as(begun.first().id()).isLessThan(MOVES_MAX);
      if (random.nextInt(8) == 0) {
        replay(run);
      }
    }
    GuideEnd end = run.end().orElseThrow();
    for (Locale locale : LANGUAGES) {
      Speech speech = new Speech(end.guide(), run.values(), address, locale);
      whole(speech, end.end().title());
      whole(speech, end.end().notes());
      end.end().say().ifPresent(text -> whole(speech, text));
    }
    replay(run);
  }

  @Test
  void aVariableThatIsSaidBeforeItIsKnownWouldBeNoticed() {
    Guide guide = GuideFiles.guide(SAID_TOO_EARLY);
    GuideRun run = GuideRun.start(new MemoryGuides(List.of(guide)), guide, Map.of(), 0);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> walk(run, BAC, new Random(1)))
        .withMessageContaining("is not known");
  }

  /** An answer, at times a step back, another answer of before, another guide. */
  private GuideRun moved(GuideRun run, Random random, long now) {
    int moves = run.moves().size();
    GuideRun other =
        switch (random.nextInt(60)) {
          case 0, 1 -> run.back(now);
          case 2 ->
              moves == 0
                  ? run
                  : run.change(random.nextInt(moves), new Move.Chose(1 + random.nextInt(3)), now);
          case 3 -> run.detour(guides.all().get(random.nextInt(guides.all().size())).id(), now);
          case 4 -> run.comeBack(now);
          case 5 -> run.pause(now).resume(now + 5);
          default -> run;
        };
    if (!other.equals(run)) {
      return other;
    }
    List<Answer.Choice> offered = run.offered();
    boolean write =
        run.question().flatMap(Step.Question::entry).isPresent()
            && (offered.isEmpty() || random.nextBoolean());
    return write
        ? run.write("Samsung A14", now)
        : run.choose(offered.get(random.nextInt(offered.size())).digit(), now);
  }

  private static void say(GuideRun run, Address address) {
    Step.Question step = run.question().orElseThrow();
    assertThat(step.see().isEmpty() || run.screen().isPresent()).as(place(run)).isTrue();
    for (Locale locale : LANGUAGES) {
      Speech speech = new Speech(run.guide(), run.values(), address, locale);
      List<GuideText> texts = new ArrayList<>(List.of(step.title(), step.say()));
      step.task().ifPresent(texts::add);
      step.entry().map(Answer.Entry::text).ifPresent(texts::add);
      step.timers().forEach(timer -> texts.add(timer.text()));
      run.offered().forEach(choice -> texts.add(choice.text()));
      run.offered().forEach(choice -> choice.hint().ifPresent(texts::add));
      run.screen().flatMap(PhoneScreen::caption).ifPresent(texts::add);
      texts.forEach(text -> whole(speech, text));
    }
  }

  /** Every variable in it is known and stands in what is spoken, with no hole around it. */
  private static void whole(Speech speech, GuideText text) {
    Template template = text.in(speech.locale());
    String spoken = speech.plain(text);
    for (Template.Slot slot : template.slots()) {
      String word = word(slot.name(), speech);
      assertThat(word).as("%s is not known in: %s", slot.name(), template.source()).isNotBlank();
      assertThat(spoken).containsIgnoringCase(word);
    }
    assertThat(spoken)
        .isNotBlank()
        .doesNotContain("{", "}", "**")
        .doesNotContainPattern("\\s\\s|\\s[.,;?!]|^\\s|\\s$");
  }

  /** What stands for it, looked up by another way than the one that speaks. */
  private static String word(String name, Speech speech) {
    return switch (name) {
      case Address.THEM -> speech.address().them();
      case Address.US -> speech.address().us();
      default -> {
        String value = speech.values().getOrDefault(name, "");
        yield speech.guide().variables().get(name) instanceof Variable.OneOf known
            ? Optional.ofNullable(known.values().get(value))
                .map(words -> words.in(speech.locale()).source())
                .orElse("")
            : value;
      }
    };
  }

  private void replay(GuideRun run) {
    GuideRun again = GuideRunJson.read(GuideRunJson.of(run), guides).orElseThrow();
    assertThat(place(again)).isEqualTo(place(run));
    assertThat(again.values()).isEqualTo(run.values());
    assertThat(again.end()).isEqualTo(run.end());
    assertThat(again.trail()).hasSameSizeAs(run.moves());
  }

  private static String place(GuideRun run) {
    return run.guide().id() + "/" + run.question().map(Step.Question::id).orElse("-");
  }
}
