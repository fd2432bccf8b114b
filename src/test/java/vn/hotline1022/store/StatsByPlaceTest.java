package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Parties;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.event.VisitSamples;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.Level;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.record.SeededRandom;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.UnitFigures;
import vn.hotline1022.stats.VisitCounts;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.unit.UnitTables;

/** What is counted by where people live, on Saturday 21 November 2026, worked out by hand. */
class StatsByPlaceTest {
  private static final Instant NOON = EventSamples.NOW;
  private static final Period DAY = Period.day(EventSamples.TODAY);
  private static final String VIET_HUNG = "2025:00127";
  private static final String HONG_HA = "2025:00097";

  /** Phúc Xá, all of which is in Hồng Hà today. */
  private static final String PHUC_XA = "2024:00001";

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(NOON);
  private final Uuid7 ids = new Uuid7(clock, new SeededRandom(8));
  private DeskStore store;
  private StatsRepository stats;

  @BeforeEach
  void open() throws IOException {
    store = Stores.open(folder, 1, clock);
    stats = store.stats();
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** A call that ended so, at noon and {@code later} minutes. */
  private Call call(String place, String disposition, String cause, int later) {
    clock.pass(Duration.ofMillis(40));
    Visit visit =
        VisitSamples.visit(
            new SeededRandom(1),
            ids.next(),
            EventSamples.id(1),
            "DTV07",
            NOON.plus(Duration.ofMinutes(later)));
    Call made = VisitSamples.call(visit, "");
    return new Call(
        made.id(),
        Direction.INBOUND,
        made.operator(),
        made.startedAt(),
        made.state(),
        made.phone(),
        made.timeline(),
        List.of("ACTIVATE"),
        Optional.of(disposition),
        "",
        new Parties(
            Optional.empty(), Optional.empty(), Optional.of(place).filter(code -> !code.isEmpty())),
        Optional.empty(),
        Optional.of(cause).filter(code -> !code.isEmpty()));
  }

  private Call save(String place, String disposition, String cause, int later) {
    Call call = call(place, disposition, cause, later);
    store.calls().save(call);
    return call;
  }

  private void visit(String place, VisitOutcome outcome, int later) {
    Call call = call(place, "RESOLVED", "", later);
    Visit some =
        VisitSamples.visit(
            new SeededRandom(2), call.id(), EventSamples.id(1), "TNV01", call.startedAt());
    store
        .visits()
        .save(
            new Ending(
                new Visit(
                    some.call(),
                    some.event(),
                    some.operator(),
                    some.startedAt(),
                    some.helped(),
                    some.paused(),
                    some.system(),
                    some.queueNumber(),
                    some.triage(),
                    outcome,
                    Optional.empty(),
                    Optional.empty()),
                call,
                List.of()));
  }

  private void fault(Optional<UUID> call) {
    store
        .escalations()
        .write(
            Escalation.written(
                ids.next(),
                call,
                "DTV07",
                NOON,
                "",
                PhoneNumber.WITHHELD,
                Map.of(EscalationField.STEP, "Không nhận được mã")),
            EventSamples.TODAY);
  }

  @Test
  void endingsVisitsAndFaultsAreCountedWhereWhoeverWasHelpedLives() {
    save(VIET_HUNG, "RESOLVED", "", 0);
    Call stuck = save(VIET_HUNG, "NOT_POSSIBLE", "OLD_DEVICE", 1);
    save(HONG_HA, "NOT_POSSIBLE", "OLD_DEVICE", 2);
    save(VIET_HUNG, "RESOLVED", "", 24 * 60);
    visit(VIET_HUNG, VisitOutcome.ACTIVATED, 5);
    visit(VIET_HUNG, VisitOutcome.STOPPED, 6);
    visit("", VisitOutcome.HELPED, 7);
    fault(Optional.of(stuck.id()));
    fault(Optional.empty());
    stats.catchUp();
    assertThat(stats.visits(DAY))
        .isEqualTo(Map.of(VIET_HUNG, new VisitCounts(2, 1), "", new VisitCounts(1, 1)));
    assertThat(stats.faults(DAY)).isEqualTo(Map.of(VIET_HUNG, 1L, "", 1L));
    assertThat(stats.endingsByPlace(DAY)).containsOnlyKeys("", HONG_HA, VIET_HUNG);
    assertThat(stats.endingsByPlace(DAY).get(VIET_HUNG))
        .containsOnlyKeys("RESOLVED", "NOT_POSSIBLE/OLD_DEVICE")
        .hasEntrySatisfying(
            "RESOLVED", counts -> assertThat(counts.get(CallCount.ANSWERED)).isEqualTo(3));
    assertThat(stats.visits(DAY.before())).isEmpty();
  }

  @Test
  void anOldUnitCountsForTheOneItsPeopleAreInAndRowsAddUpToTheCity() {
    save(HONG_HA, "RESOLVED", "", 0);
    save(PHUC_XA, "RESOLVED", "", 1);
    save("2024:001", "INFORMED", "", 2);
    save("outside", "INFORMED", "", 3);
    save("unknown", "INFORMED", "", 4);
    save("", "INFORMED", "", 5);
    stats.catchUp();
    WardFigures figures = figures(NOON);
    assertThat(figures.rows())
        .containsOnlyKeys(HONG_HA, WardFigures.OLD_ADDRESS, "outside", "unknown", "");
    assertThat(figures.of(HONG_HA).activations()).isEqualTo(2);
    assertThat(figures.all().calls().get(CallCount.ANSWERED))
        .isEqualTo(stats.totals(DAY).calls().get(CallCount.ANSWERED))
        .isEqualTo(6);
    assertThat(figures.of(HONG_HA).perThousand(OptionalLong.of(50_000)))
        .isEqualTo(OptionalDouble.of(0.04));
    assertThat(figures.of(HONG_HA).perThousand(OptionalLong.empty())).isEmpty();
    assertThat(UnitFigures.NONE.perThousand(OptionalLong.of(0))).isEmpty();
  }

  private WardFigures figures(Instant asOf) {
    return WardFigures.of(
        new WardFigures.Sources(stats, UnitTables.standard(), FeedbackSamples.DUE), DAY, asOf);
  }

  @Test
  void feedbackIsOverdueFromTheMomentItIsDueUntilItHasAResult() {
    Instant filed = NOON;
    Instant accepted = filed.plus(Duration.ofHours(1));
    FeedbackFact sent = fact(FeedbackState.SENT, Optional.empty(), Optional.empty());
    Instant acceptBy = FeedbackSamples.DUE.acceptBy(filed);
    assertThat(sent.overdueAt(acceptBy, FeedbackSamples.DUE)).isFalse();
    assertThat(sent.overdueAt(acceptBy.plusMillis(1), FeedbackSamples.DUE)).isTrue();
    FeedbackFact answered =
        fact(
            FeedbackState.ANSWERED,
            Optional.of(accepted),
            Optional.of(NOON.plusSeconds(9_000_000)));
    Instant dueBy = FeedbackSamples.DUE.dueBy(Level.NORMAL, accepted);
    assertThat(answered.overdueAt(dueBy, FeedbackSamples.DUE)).isFalse();
    assertThat(answered.overdueAt(dueBy.plusMillis(1), FeedbackSamples.DUE)).isTrue();
    assertThat(answered.overdueAt(NOON.plusSeconds(9_000_000), FeedbackSamples.DUE)).isFalse();
    // Not filed yet at that moment, counted to another, or taken back: nobody's.
    assertThat(sent.overdueAt(filed.minusMillis(1), FeedbackSamples.DUE)).isFalse();
    for (FeedbackState state : List.of(FeedbackState.JOINED, FeedbackState.WITHDRAWN)) {
      FeedbackFact gone = fact(state, Optional.empty(), Optional.empty());
      assertThat(gone.overdueAt(acceptBy.plusSeconds(60), FeedbackSamples.DUE)).isFalse();
    }
  }

  private static FeedbackFact fact(
      FeedbackState state, Optional<Instant> accepted, Optional<Instant> result) {
    return new FeedbackFact(
        new UUID(0, 1),
        NOON,
        "DTV07",
        FeedbackKind.FIELD,
        "ENVIRONMENT",
        VIET_HUNG,
        "",
        Level.NORMAL,
        state,
        Optional.of(NOON),
        accepted,
        result,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void feedbackCountsForItsUnit() {
    Feedback item = FeedbackSamples.garbage(ids.next());
    store.feedback().write(item, FeedbackSamples.DAY, "DTV07");
    stats.catchUp();
    Period day = Period.day(LocalDate.ofInstant(item.writtenAt(), Formats.ZONE));
    assertThat(stats.items(day))
        .singleElement()
        .extracting(FeedbackFact::place)
        .isEqualTo(VIET_HUNG);
    WardFigures figures =
        WardFigures.of(
            new WardFigures.Sources(stats, UnitTables.standard(), FeedbackSamples.DUE),
            day,
            day.to());
    assertThat(figures.of(VIET_HUNG).feedback().written()).isOne();
    assertThat(figures.of(VIET_HUNG).overdue()).isZero();
  }
}
