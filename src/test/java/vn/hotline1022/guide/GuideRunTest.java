package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.guide.Move.Chose;
import vn.hotline1022.guide.Move.Wrote;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.RecordDraft;

class GuideRunTest {
  static final Path SOUND = Path.of("src/test/resources/vn/hotline1022/guide/sound");

  private final Guide register = GuideFiles.guide(SOUND.resolve("register.yaml"));
  private final Guide noOtp = GuideFiles.guide(Path.of("assets/guides/no-otp.yaml"));
  private final Guide install = GuideFiles.guide(Path.of("assets/guides/install-android.yaml"));
  private final MemoryGuides guides = new MemoryGuides(List.of(register, noOtp, install));

  private GuideRun begun() {
    return GuideRun.start(guides, register, Map.of(), 1_000);
  }

  /** At the step where the code is typed. */
  private GuideRun atCode() {
    return begun().choose(1, 2_000).choose(1, 4_000).choose(1, 7_000);
  }

  private static String at(GuideRun run) {
    return run.guide().id() + "/" + run.question().map(Step.Question::id).orElse("-");
  }

  @Test
  void beginsAtItsFirstStepBehindTheJunctions() {
    assertThat(at(begun())).isEqualTo("register/which");
    GuideRun knowing = GuideRun.start(guides, register, Map.of("phone", "iphone"), 0);
    assertThat(at(knowing)).isEqualTo("register/model");
  }

  @Test
  void anAnswerLeadsOnAndIsRememberedAndAKeyThatIsNotOfferedDoesNothing() {
    GuideRun run = begun().choose(1, 2_000);
    assertThat(at(run)).isEqualTo("register/model");
    assertThat(run.values()).containsEntry("phone", "android");
    assertThat(run.choose(7, 2_500)).isSameAs(run);

    GuideRun number = run.write("Samsung A14", 3_000);
    assertThat(number.values()).containsEntry("model", "Samsung A14");
    assertThat(number.offered()).extracting(Answer.Choice::digit).containsExactly(1, 2);
    assertThat(number.choose(3, 3_500)).isSameAs(number);
    assertThat(number.write("thừa", 3_500)).isSameAs(number);
    assertThat(run.write(" ", 3_000)).isSameAs(run);
    assertThat(run.write("x".repeat(Variable.Typed.LONGEST + 1), 3_000)).isSameAs(run);
  }

  @Test
  void anEndEndsItAndStopsTheClock() {
    GuideRun run = atCode().choose(1, 10_000);
    assertThat(run.question()).isEmpty();
    assertThat(run.end().map(GuideEnd::end).map(End::id)).contains("done");
    assertThat(run.elapsed(99_000)).isEqualTo(Duration.ofSeconds(9));
    assertThat(run.choose(1, 11_000)).isSameAs(run);
    assertThat(at(run.back(12_000))).isEqualTo("register/code");
  }

  @Test
  void aCalledGuideThatSucceedsReturnsToWhereItWasCalled() {
    GuideRun called = atCode().choose(2, 8_000);
    assertThat(at(called)).isEqualTo("no-otp/number");
    assertThat(called.waiting()).containsExactly(register);

    GuideRun back = called.choose(2, 9_000).choose(1, 12_000);
    assertThat(at(back)).isEqualTo("register/code");
    assertThat(back.countdowns(12_000).getFirst().left()).isEqualTo(Duration.ofMinutes(2));
    GuideRun then = atCode().choose(3, 8_000).choose(2, 9_000).choose(1, 12_000);
    assertThat(at(then)).isEqualTo("register/last");
  }

  @Test
  void aCalledGuideThatDoesNotSucceedEndsTheRun() {
    GuideRun run = atCode().choose(2, 8_000).choose(3, 9_000);
    assertThat(run.end().map(end -> end.guide().id() + "/" + end.end().id()))
        .contains("no-otp/no-number");
  }

  @Test
  void whatWasFoundOutIsKnownInTheCalledGuideToo() {
    // Number right, SIM in that phone, signal but no code: the kind of phone is not asked again.
    GuideRun run = atCode().choose(2, 8_000).choose(1, 9_000).choose(1, 9_500).choose(1, 9_900);
    assertThat(at(run)).isEqualTo("no-otp/blocked-android");
  }

  @Test
  void anotherGuideMayGoOnInstead() {
    GuideRun run = atCode().choose(4, 8_000);
    assertThat(at(run)).isEqualTo("install-android/calling-phone");
    assertThat(run.waiting()).isEmpty();
    assertThat(run.first()).isEqualTo(register);
  }

  @Test
  void theOperatorGoesOverToAnotherGuideAndComesBackHoweverItEnds() {
    GuideRun over = atCode().detour("no-otp", 8_000);
    assertThat(at(over)).isEqualTo("no-otp/number");
    assertThat(over.onDetour()).isTrue();
    assertThat(at(over.choose(1, 8_500).comeBack(9_000))).isEqualTo("register/code");

    GuideRun ended = over.choose(3, 9_000);
    assertThat(at(ended)).isEqualTo("register/code");
    assertThat(ended.end()).isEmpty();
    assertThat(ended.detours()).extracting(end -> end.end().id()).containsExactly("no-number");
    assertThat(over.detour("khong-co", 9_000)).isSameAs(over);
    GuideRun never = atCode();
    assertThat(never.comeBack(9_000)).isSameAs(never);
    assertThat(never.onDetour()).isFalse();
  }

  @Test
  void backUndoesOneMoveAndItsStepGoesOnCounting() {
    GuideRun run = atCode().back(20_000);
    assertThat(at(run)).isEqualTo("register/number");
    assertThat(run.values()).doesNotContainKey("way");
    // Three seconds before, five since.
    assertThat(run.atStep(25_000)).isEqualTo(Duration.ofSeconds(8));
    GuideRun first = run.back(26_000).back(27_000);
    assertThat(at(first)).isEqualTo("register/which");
    assertThat(first.back(28_000)).isSameAs(first);
  }

  @Test
  void anEarlierAnswerIsChangedAndOnlyWhatFollowsFromItIsDropped() {
    GuideRun run = atCode();
    GuideRun iphone = run.change(0, new Chose(2), 9_000);
    assertThat(at(iphone)).isEqualTo("register/code");
    assertThat(iphone.values()).containsEntry("phone", "iphone").containsEntry("way", "message");
    assertThat(iphone.moves()).hasSize(3);
    assertThat(iphone.atStep(9_000)).isEqualTo(Duration.ofSeconds(2));
    assertThat(iphone.screen().orElseThrow().widgets().getFirst())
        .isEqualTo(new Widget.Title("iPhone"));

    GuideRun typed = run.change(1, new Wrote("Oppo A58"), 9_000);
    assertThat(typed.values()).containsEntry("model", "Oppo A58");
    assertThat(at(typed)).isEqualTo("register/code");

    GuideRun none = run.change(0, new Chose(3), 9_000);
    assertThat(none.end().map(end -> end.end().id())).contains("none");
    assertThat(none.moves()).hasSize(1);
    assertThat(none.elapsed(99_000)).isEqualTo(Duration.ofSeconds(8));
    assertThat(run.change(0, new Chose(9), 9_000)).isSameAs(run);
    assertThat(run.change(5, new Chose(1), 9_000)).isSameAs(run);
    assertThat(run.change(0, new Move.CameBack(), 9_000)).isSameAs(run);
  }

  @Test
  void answersThatAreNoLongerOfferedAreDroppedWithWhatFollows() {
    GuideRun iphone = begun().choose(2, 2_000).choose(1, 3_000).choose(3, 4_000);
    assertThat(at(iphone)).isEqualTo("register/code");
    GuideRun android = iphone.change(0, new Chose(1), 5_000);
    assertThat(at(android)).isEqualTo("register/number");
    assertThat(android.moves()).hasSize(2);
  }

  @Test
  void pausesAreNotCountedButCountdownsGoOn() {
    GuideRun paused = atCode().pause(17_000);
    assertThat(paused.paused()).isTrue();
    assertThat(paused.atStep(60_000)).isEqualTo(Duration.ofSeconds(10));
    GuideRun on = paused.resume(67_000);
    assertThat(on.atStep(70_000)).isEqualTo(Duration.ofSeconds(13));
    assertThat(on.elapsed(70_000)).isEqualTo(Duration.ofSeconds(19));
    assertThat(on.countdowns(67_000).getFirst().left()).isEqualTo(Duration.ofSeconds(60));
    GuideRun.Countdown over = on.countdowns(200_000).getFirst();
    assertThat(over.ranOut()).isTrue();
    assertThat(over.timer().offers()).isEqualTo(2);
    assertThat(paused.choose(1, 70_000).moves().getLast().spent()).isEqualTo(10_000);
  }

  @Test
  void theTrailTellsWhatWasAnsweredAndHowLongItTook() {
    List<Passed> trail = atCode().choose(2, 8_000).choose(1, 9_500).trail();
    assertThat(trail)
        .extracting(passed -> passed.step().id())
        .containsExactly("which", "model", "number", "code", "number");
    assertThat(trail).extracting(Passed::depth).containsExactly(0, 0, 0, 0, 1);
    assertThat(trail)
        .extracting(passed -> passed.move().spent())
        .containsExactly(1_000L, 2_000L, 3_000L, 1_000L, 1_500L);
    assertThat(trail.getFirst().answer().map(Answer::text).map(text -> text.vi().source()))
        .contains("Android");
  }

  @Test
  void whatUsuallyFollowsIsKnownBeforehand() {
    assertThat(begun().ahead())
        .extracting(Step.Question::id)
        .containsExactly("model", "number", "code");
    assertThat(atCode().ahead()).isEmpty();
    GuideRun start = GuideRun.start(guides, install, Map.of(), 0);
    assertThat(start.ahead())
        .extracting(Step.Question::id)
        .startsWith("open-store", "search", "app-page", "press-install", "downloading");
  }

  @Test
  void aRunStaysWithTheTextsItBeganWith() {
    GuideRun run = atCode();
    Path shipped = Path.of("assets/guides/no-otp.yaml");
    int version = GuideFiles.guide(shipped).version();
    String newer =
        GuideFiles.text(shipped).replace("version: " + version, "version: " + (version + 1));
    GuideRun called = run.choose(2, 8_000);
    guides.put(GuideFiles.read(newer, "no-otp.yaml").guide().orElseThrow());
    assertThat(called.choose(2, 9_000).choose(1, 9_500).choose(2, 9_900).guide().version())
        .isEqualTo(version);
    assertThat(run.choose(2, 8_000).guide().version()).isEqualTo(version + 1);
  }

  @Test
  void aRunIsReadBackAtTheSameStepWithTheSameTexts() {
    GuideRun run =
        begun().choose(1, 2_000).write("Máy “cũ” ạ", 3_000).choose(2, 5_000).choose(2, 6_000);
    String text = GuideRunJson.of(run.pause(8_000));
    guides.put(
        GuideFiles.read(
                GuideFiles.text(SOUND.resolve("register.yaml")).replace("version: 7", "version: 8"),
                "register.yaml")
            .guide()
            .orElseThrow());

    GuideRun again = GuideRunJson.read(text, guides).orElseThrow();
    assertThat(at(again)).isEqualTo("no-otp/number");
    assertThat(again.first().version()).isEqualTo(7);
    assertThat(again.paused()).isTrue();
    assertThat(again.values()).isEqualTo(run.values()).containsEntry("model", "Máy “cũ” ạ");
    assertThat(again.elapsed(9_000)).isEqualTo(Duration.ofSeconds(7));
    assertThat(GuideRunJson.of(again)).isEqualTo(text);
    assertThat(GuideRunJson.pins(text)).containsExactly(noOtp.pin(), register.pin());
    assertThat(again.choose(2, 9_000).choose(1, 9_500).guide()).isEqualTo(register);

    guides.forget(register);
    assertThat(GuideRunJson.read(text, guides)).isEmpty();
  }

  @Test
  void textsThatAreNoRunsAreRefused() {
    String text = GuideRunJson.of(atCode());
    for (String broken :
        List.of(
            "",
            "[]",
            "{}",
            text.substring(1),
            text.replace("\"digit\":1", "\"digit\":9"),
            text.replace("\"digit\":1", "\"digit\":99999999999"),
            text.replace("\"step\":\"which\"", "\"step\":\"number\""),
            text.replace("\"pins\":[", "\"pins\":[[\"a\"],"),
            text.replace("\"startedAt\":1000", "\"startedAt\":\"sớm\""))) {
      assertThat(GuideRunJson.read(broken, guides)).as(broken).isEmpty();
    }
  }

  private GuideTrail trail(GuideRun run, long now) {
    return GuideTrail.of(UUID.randomUUID(), UUID.randomUUID(), "DTV-12", Instant.EPOCH, run, now);
  }

  @Test
  void whatIsLeftOfARunIsARecordWithoutAWordThatWasTyped() {
    GuideRun run = begun().choose(2, 2_000).write("máy của bà Nguyễn Thị Lụa", 3_000);
    GuideTrail left = trail(run.choose(1, 4_000).detour("no-otp", 5_000), 6_000);
    RecordDraft draft = GuideTrailJson.ended(left);

    assertThat(draft.entityId()).isEqualTo(left.id());
    assertThat(draft.body().utf8()).doesNotContain("Lụa");
    assertThat(draft.body().utf8()).doesNotContain(left.call().orElseThrow().toString());
    assertThat(readBack(left)).contains(left);
    GuideTrail ended = trail(atCode().choose(1, 9_000), 9_000);
    assertThat(readBack(ended)).contains(ended);
    for (String broken :
        List.of("{}", "[]", "", draft.body().utf8().replace("\"stops\":[[", "\"stops\":[[1,"))) {
      assertThat(GuideTrailJson.read(left.id(), Bytes.utf8(broken), left.call())).isEmpty();
    }
  }

  private static Optional<GuideTrail> readBack(GuideTrail trail) {
    RecordDraft draft = GuideTrailJson.ended(trail);
    return GuideTrailJson.read(
        draft.entityId(), draft.body(), GuideTrailJson.call(draft.personal()));
  }

  @Test
  void figuresCountRunsCompletionTimeAndWhereTheyWereLeft() {
    List<GuideTrail> trails =
        List.of(
            trail(atCode().choose(1, 11_000), 20_000),
            trail(atCode(), 12_000),
            trail(begun().choose(2, 2_000), 8_000),
            trail(begun().choose(3, 3_000), 9_000),
            trail(GuideRun.start(guides, install, Map.of(), 0).choose(1, 1_000), 5_000));

    GuideFigures all = GuideFigures.of("register", trails);
    assertThat(all.runs()).isEqualTo(4);
    assertThat(all.succeeded()).isEqualTo(1);
    assertThat(all.completion().orElseThrow()).isEqualTo(0.25);
    assertThat(all.outcomes()).containsEntry(End.Kind.GIVEN_UP, 1).hasSize(2);
    assertThat(all.median()).contains(Duration.ofSeconds(10));
    assertThat(all.steps().get("which").reached()).isEqualTo(4);
    assertThat(all.steps().get("which").answers()).containsEntry("1", 2).containsEntry("2", 1);
    assertThat(all.steps().get("which").stopped()).isEqualTo(1);
    assertThat(all.steps().get("code").dropOff()).isEqualTo(0.5);
    assertThat(GuideFigures.of("register", trails, Optional.of(PhoneSystem.IPHONE)).runs())
        .isEqualTo(1);
    assertThat(GuideFigures.of("khong-co", trails).completion()).isEmpty();
  }
}
