package vn.hotline1022.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.draft.FormDraftJson;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.guide.Move;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.ShippedGuides;
import vn.hotline1022.record.Records;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.text.PhoneNumber;

class BoothTest {
  private static final HelpedTyped TYPED =
      new HelpedTyped("Sam", "24/11", "14h30", "Hệ thống đang bận");
  private static final String ME = "TNV-04";
  private static final Instant MORNING = Instant.parse("2026-11-22T01:30:00Z");
  private static final List<String> GUIDES =
      List.of("install-android", "register-phone", "storage-full", "vneid-login", "no-otp");

  private final Random random = new Random(1022);
  private final SetClock clock = new SetClock(MORNING);
  private final Guides guides = ShippedGuides.guides();
  private final UUID event = Records.id(random);
  private Booth booth = booth();

  private Booth booth() {
    return new Booth(ME, clock, () -> Records.id(random));
  }

  @Test
  void theNextPersonIsInFrontAndEverybodysClockRunsUntilTheyArePaused() {
    UUID first = next();
    clock.pass(Duration.ofSeconds(40));
    UUID second = next();
    assertThat(booth.front().map(Helped::id)).contains(second);
    clock.pass(Duration.ofSeconds(20));
    booth.pause(first);
    clock.pass(Duration.ofSeconds(30));
    booth.goOn(first);
    clock.pass(Duration.ofSeconds(5));

    assertThat(helped(first)).isEqualTo(Duration.ofSeconds(65));
    assertThat(paused(first)).isEqualTo(Duration.ofSeconds(30));
    assertThat(helped(second)).isEqualTo(Duration.ofSeconds(55));
    assertThat(booth.people()).extracting(Helped::number).containsExactly(1, 2);
  }

  @Test
  void whoeverIsSwitchedToIsInFrontRoundAndRound() {
    List<UUID> all = List.of(next(), next(), next());
    booth.turn(1);
    assertThat(front()).isEqualTo(all.get(0));
    booth.turn(1);
    assertThat(front()).isEqualTo(all.get(1));
    booth.turn(-1);
    booth.turn(-1);
    assertThat(front()).isEqualTo(all.get(2));
    booth.bringForward(all.get(1));
    booth.bringForward(Records.id(random));
    assertThat(front()).isEqualTo(all.get(1));
  }

  @Test
  void theBoothHasRoomForSoManyAndNoMore() {
    for (int i = 0; i < Booth.PEOPLE_MAX; i++) {
      next();
    }
    assertThat(booth.canTake()).isFalse();
    assertThat(booth.next(event)).isEmpty();
    assertThat(booth.people()).hasSize(Booth.PEOPLE_MAX);
  }

  @Test
  void whenSomebodyIsKeptTheOneWhoCameAfterThemComesToTheFront() {
    List<UUID> all = List.of(next(), next(), next());
    booth.bringForward(all.get(1));
    booth.saved(all.get(1));
    assertThat(front()).isEqualTo(all.get(2));
    booth.saved(all.get(2));
    assertThat(front()).isEqualTo(all.get(0));
    booth.saved(all.get(0));
    assertThat(booth.front()).isEmpty();
    booth.turn(1);
    booth.pause(all.get(0));
    assertThat(booth.people()).isEmpty();
    assertThat(booth.next(event).map(Helped::number)).contains(4);
  }

  @Test
  void aPauseRestsTheClocksOfTheGuideAndAnAnswerEndsIt() {
    UUID id = begun("register-phone");
    clock.pass(Duration.ofSeconds(30));
    booth.pause(id);
    clock.pass(Duration.ofSeconds(100));
    assertThat(run(id).atStep(booth.now(id))).isEqualTo(Duration.ofSeconds(30));
    answer(id);
    clock.pass(Duration.ofSeconds(7));
    assertThat(helped(id)).isEqualTo(Duration.ofSeconds(37));
    assertThat(paused(id)).isEqualTo(Duration.ofSeconds(100));
    assertThat(run(id).elapsed(booth.now(id))).isEqualTo(Duration.ofSeconds(37));
  }

  @Test
  void whileTheLaptopSleepsNobodyIsHelped() {
    UUID id = next();
    booth.tick();
    clock.pass(Duration.ofSeconds(30));
    assertThat(booth.tick()).isFalse();
    clock.pass(Duration.ofMinutes(50));
    assertThat(booth.tick()).isTrue();
    clock.pass(Duration.ofSeconds(10));
    booth.tick();
    assertThat(helped(id)).isEqualTo(Duration.ofSeconds(40));
    assertThat(paused(id)).isEqualTo(Duration.ofMinutes(50));
  }

  @Test
  void aWallClockThatIsSetChangesNoLength() {
    UUID id = next();
    clock.pass(Duration.ofSeconds(50));
    clock.set(MORNING.minus(Duration.ofHours(3)));
    clock.pass(Duration.ofSeconds(10));
    assertThat(helped(id)).isEqualTo(Duration.ofMinutes(1));
    Ending ending = booth.end(id, VisitOutcome.HELPED, Optional.empty(), "").orElseThrow();
    assertThat(ending.visit().helped()).isEqualTo(Duration.ofMinutes(1));
    assertThat(ending.visit().startedAt()).isEqualTo(MORNING);
  }

  @Test
  void overAKillTheClockGoesOnOverALongAbsenceItRestedAndAWrongClockAddsNothing() {
    assertThat(afterGap(Duration.ofSeconds(90)))
        .isEqualTo(new Lengths(Duration.ofSeconds(150), Duration.ZERO));
    assertThat(afterGap(Duration.ofMinutes(40)))
        .isEqualTo(new Lengths(Duration.ofSeconds(60), Duration.ofMinutes(40)));
    assertThat(afterGap(Duration.ofHours(13)))
        .isEqualTo(new Lengths(Duration.ofSeconds(60), Duration.ZERO));
    assertThat(afterGap(Duration.ofHours(-3)))
        .isEqualTo(new Lengths(Duration.ofSeconds(60), Duration.ZERO));
  }

  private record Lengths(Duration helped, Duration paused) {}

  private Lengths afterGap(Duration gap) {
    booth = booth();
    UUID id = next();
    clock.pass(Duration.ofSeconds(60));
    FormDraft kept = kept(id);
    clock.set(clock.now().plus(gap));
    booth = booth();
    booth.restore(List.of(HelpedFields.read(kept, guides).orElseThrow()));
    return new Lengths(helped(id), paused(id));
  }

  @Test
  void aDraftHoldsEverythingAndABrokenOneIsLeftAside() {
    UUID id = begun("register-phone");
    answer(id);
    booth.know(
        id,
        known ->
            known
                .withName("Bác Lê Thị Tâm")
                .withPhone("0912 345 678", new PhoneNumber("0912345678", PhoneNumber.Kind.MOBILE))
                .withDevice("Oppo A57")
                .withSystem(Optional.of(PhoneSystem.ANDROID))
                .withAddressing(Optional.of(Addressing.BAC))
                .withQueue(Optional.of(new QueueNumber("A", 14)))
                .withTriage(Triage.NONE.with(Triage.Question.INTERNET, false))
                .withNotes("Đi cùng con gái"));
    booth.pause(id);
    FormDraft kept = kept(id);
    HelpedDraft read = HelpedFields.read(kept, guides).orElseThrow();
    Helped now = booth.find(id).orElseThrow();
    assertThat(read.helped().known()).isEqualTo(now.known());
    assertThat(read.helped().call()).isEqualTo(now.call());
    assertThat(read.typed()).isEqualTo(TYPED);
    assertThat(read.inFront()).isTrue();
    assertThat(read.helped().walk().orElseThrow().run().moves()).isEqualTo(run(id).moves());

    for (String field : kept.fields().keySet()) {
      Map<String, String> broken = new HashMap<>(kept.fields());
      broken.put(field, "\uD800 hỏng");
      HelpedFields.read(with(kept, broken), guides)
          .ifPresent(found -> assertThat(found.helped().id()).isEqualTo(id));
      broken.remove(field);
      HelpedFields.read(with(kept, broken), guides)
          .ifPresent(found -> assertThat(found.helped().id()).isEqualTo(id));
    }
    assertThat(HelpedFields.read(with(kept, Map.of()), guides)).isEmpty();
  }

  @Test
  void whatIsKeptAtTheEndIsACallAVisitAndTheGuides() {
    UUID id = begun("register-phone");
    clock.pass(Duration.ofSeconds(20));
    answer(id);
    clock.pass(Duration.ofMinutes(3));
    booth.know(id, known -> known.withQueue(Optional.of(new QueueNumber("B", 7))));
    Ending ending =
        booth
            .end(id, VisitOutcome.STOPPED, Optional.of(StopCause.LEFT.name()), "Bác Tâm")
            .orElseThrow();

    assertThat(ending.call().direction()).isEqualTo(Direction.WALK_IN);
    assertThat(ending.call().state()).isEqualTo(CallState.SAVED);
    assertThat(ending.call().talk()).isEqualTo(ending.visit().helped());
    assertThat(ending.call().notes()).isEqualTo("Bác Tâm");
    assertThat(ending.call().disposition()).contains("STOPPED");
    assertThat(ending.visit().cause()).contains("LEFT");
    assertThat(ending.visit().queueNumber()).contains(new QueueNumber("B", 7));
    assertThat(ending.trails()).hasSize(1);
    Move.Place left = ending.trails().getFirst().stops().getLast().place();
    assertThat(ending.visit().stuck()).contains(new Stuck(left.guide(), left.step()));
    assertThat(booth.find(id)).isPresent();
    assertThat(VisitJson.saved(ending.visit()).entityId()).isEqualTo(id);
  }

  @Test
  void everyOutcomeIsADispositionOfTheListsAndEveryReasonIsOne() {
    var lists = CallListsCsv.standard();
    for (VisitOutcome outcome : VisitOutcome.values()) {
      UUID id = next();
      Ending ending = booth.end(id, outcome, Optional.of("NO_SMARTPHONE"), "").orElseThrow();
      assertThat(lists.groupOfDisposition(ending.call().disposition().orElseThrow())).isPresent();
      assertThat(ending.call().reasons())
          .isNotEmpty()
          .allMatch(reason -> lists.groupOf(reason).isPresent());
      booth.saved(id);
    }
  }

  @Test
  void ofWhoeverWasErasedNothingIsHeld() {
    UUID first = next();
    UUID second = next();
    booth.erased(Set.of(second));
    assertThat(booth.people()).extracting(Helped::id).containsExactly(first);
    assertThat(front()).isEqualTo(first);
  }

  @Test
  void peopleSwitchedPausedKilledAndFoundAgainAtRandomKeepEveryStepAndEverySecond() {
    Map<UUID, Long> helped = new HashMap<>();
    Map<UUID, Long> paused = new HashMap<>();
    Map<UUID, Integer> moves = new HashMap<>();
    List<UUID> resting = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      if (booth.people().size() < 3) {
        UUID id = begun(GUIDES.get(random.nextInt(GUIDES.size())));
        helped.put(id, 0L);
        paused.put(id, 0L);
        moves.put(id, 0);
      }
      UUID id = front();
      switch (random.nextInt(8)) {
        case 0, 1 -> booth.turn(random.nextBoolean() ? 1 : -1);
        case 2 -> {
          booth.pause(id);
          resting.add(id);
        }
        case 3 -> {
          booth.goOn(id);
          resting.removeIf(id::equals);
        }
        case 4 -> killed();
        case 5 -> ended(id, helped, paused, moves, resting);
        default -> {
          if (answer(id)) {
            moves.merge(id, 1, Integer::sum);
            if (run(id).end().isEmpty()) {
              resting.removeIf(id::equals);
            }
          }
        }
      }
      long millis = random.nextInt(9_000);
      clock.pass(Duration.ofMillis(millis));
      booth.tick();
      for (Helped now : booth.people()) {
        (resting.contains(now.id()) ? paused : helped).merge(now.id(), millis, Long::sum);
      }
    }
    assertThat(helped).isNotEmpty();
  }

  private void ended(
      UUID id,
      Map<UUID, Long> helped,
      Map<UUID, Long> paused,
      Map<UUID, Integer> moves,
      List<UUID> resting) {
    Ending ending = booth.end(id, VisitOutcome.HELPED, Optional.empty(), "").orElseThrow();
    assertThat(ending.visit().helped().toMillis()).isEqualTo(helped.get(id));
    assertThat(ending.visit().paused().toMillis()).isEqualTo(paused.get(id));
    int answered =
        ending.trails().stream()
            .flatMap(trail -> trail.stops().stream())
            .mapToInt(stop -> stop.answer().isPresent() ? 1 : 0)
            .sum();
    assertThat(answered).isEqualTo(moves.get(id));
    booth.saved(id);
    resting.removeIf(id::equals);
  }

  /** The program is gone and comes again at once. */
  private void killed() {
    List<FormDraft> kept = booth.people().stream().map(now -> kept(now.id())).toList();
    UUID front = front();
    List<Integer> numbers = booth.people().stream().map(Helped::number).toList();
    booth = booth();
    booth.restore(
        kept.reversed().stream()
            .map(draft -> HelpedFields.read(draft, guides).orElseThrow())
            .toList());
    assertThat(front()).isEqualTo(front);
    assertThat(booth.people()).extracting(Helped::number).isEqualTo(numbers);
  }

  private FormDraft kept(UUID id) {
    HelpedDraft draft = booth.draft(id, TYPED).orElseThrow();
    // By way of the row it is kept in.
    Map<String, String> fields = FormDraftJson.fields(FormDraftJson.of(HelpedFields.of(draft)));
    return new FormDraft(Form.VISIT, id, ME, draft.keptAt(), fields);
  }

  private static FormDraft with(FormDraft draft, Map<String, String> fields) {
    return new FormDraft(Form.VISIT, draft.subject(), ME, draft.keptAt(), fields);
  }

  private UUID next() {
    return booth.next(event).orElseThrow().id();
  }

  private UUID begun(String guide) {
    UUID id = next();
    Guide found = guides.latest(guide).orElseThrow();
    booth.begin(
        id,
        Records.id(random),
        GuideRun.start(guides, found, booth.find(id).orElseThrow().values(), booth.now(id)));
    return id;
  }

  private boolean answer(UUID id) {
    Optional<GuideRun> run = booth.find(id).flatMap(Helped::walk).map(Walk::run);
    if (run.isEmpty() || run.get().offered().isEmpty()) {
      return false;
    }
    int digit = run.get().offered().get(random.nextInt(run.get().offered().size())).digit();
    booth.moved(id, run.get().choose(digit, booth.now(id)));
    return true;
  }

  private GuideRun run(UUID id) {
    return booth.find(id).flatMap(Helped::walk).orElseThrow().run();
  }

  private UUID front() {
    return booth.front().orElseThrow().id();
  }

  private Duration helped(UUID id) {
    return booth.find(id).orElseThrow().helped(booth.now(id));
  }

  private Duration paused(UUID id) {
    return booth.find(id).orElseThrow().paused(booth.now(id));
  }
}
