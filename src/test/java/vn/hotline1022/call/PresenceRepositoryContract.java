package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** What every place that keeps presence must do. */
public abstract class PresenceRepositoryContract {
  private static final Instant MORNING = Instant.parse("2026-11-21T00:00:00Z");

  private final SetClock clock = new SetClock(MORNING);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private final PresenceLog ha = new PresenceLog("DTV07", clock, ids::next);
  private PresenceRepository repository;

  protected abstract PresenceRepository create();

  @BeforeEach
  final void open() {
    repository = create();
  }

  @Test
  void aMorningIsReadBackWithEveryIntervalMeasured() {
    enter(Presence.READY, "", 12);
    enter(Presence.TALKING, "", 5);
    enter(Presence.AFTER_CALL_WORK, "", 1);
    enter(Presence.READY, "", 30);
    enter(Presence.BREAK, "MEAL", 25);
    enter(Presence.READY, "", 0);
    List<PresenceSpan> spans = spans();
    assertThat(spans)
        .extracting(PresenceSpan::state)
        .containsExactly(
            Presence.READY,
            Presence.TALKING,
            Presence.AFTER_CALL_WORK,
            Presence.READY,
            Presence.BREAK,
            Presence.READY);
    assertThat(spans)
        .extracting(PresenceSpan::lasted)
        .containsExactly(
            minutes(12), minutes(5), minutes(1), minutes(30), minutes(25), Optional.empty());
    assertThat(spans.get(4).reason()).isEqualTo("MEAL");
  }

  @Test
  void onlyTheLastIntervalIsOpenAndNoneAfterSigningOut() {
    enter(Presence.READY, "", 3);
    enter(Presence.TALKING, "", 4);
    assertThat(repository.open()).singleElement().extracting(PresenceAlive::id).isEqualTo(last());
    enter(Presence.OFF, "", 0);
    assertThat(repository.open()).isEmpty();
  }

  @Test
  void anIntervalThatNobodyEndedEndsAtItsLastSignOfLife() {
    enter(Presence.READY, "", 10);
    repository.alive(ha.alive().orElseThrow());
    clock.pass(Duration.ofHours(3));
    PresenceAlive left = repository.open().getFirst();
    assertThat(left.lasted()).isEqualTo(Duration.ofMinutes(10));
    repository.change(PresenceLog.lost(left, ids.next()));
    assertThat(repository.open()).isEmpty();
    assertThat(spans())
        .extracting(PresenceSpan::state, PresenceSpan::reason, PresenceSpan::lasted)
        .containsExactly(
            tuple(Presence.READY, "", minutes(10)),
            tuple(Presence.OFF, PresenceChange.LOST, Optional.empty()));
    assertThat(spans().getLast().since()).isEqualTo(MORNING.plus(Duration.ofMinutes(10)));
  }

  @Test
  void aSignOfLifeThatComesLateOpensNothingAgain() {
    enter(Presence.READY, "", 10);
    PresenceAlive late = ha.alive().orElseThrow();
    enter(Presence.OFF, "", 0);
    repository.alive(late);
    assertThat(repository.open()).isEmpty();
  }

  @Test
  void aPeriodHoldsTheIntervalThatReachesIntoItAndNobodyElses() {
    enter(Presence.READY, "", 50);
    enter(Presence.BREAK, "REST", 20);
    enter(Presence.READY, "", 0);
    PresenceLog other = new PresenceLog("DTV09", clock, ids::next);
    repository.change(other.enter(Presence.READY, ""));
    Instant from = MORNING.plus(Duration.ofMinutes(60));
    assertThat(repository.spans("DTV07", from, from.plus(Duration.ofHours(1))))
        .extracting(PresenceSpan::state)
        .containsExactly(Presence.BREAK, Presence.READY);
    assertThat(repository.spans("DTV07", from, from.plus(Duration.ofMinutes(5)))).hasSize(1);
  }

  private void enter(Presence state, String reason, int minutes) {
    repository.change(ha.enter(state, reason));
    clock.pass(Duration.ofMinutes(minutes));
  }

  private UUID last() {
    return ha.alive().orElseThrow().id();
  }

  private List<PresenceSpan> spans() {
    return repository.spans("DTV07", MORNING, MORNING.plus(Duration.ofHours(12)));
  }

  private static Optional<Duration> minutes(int minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }
}
