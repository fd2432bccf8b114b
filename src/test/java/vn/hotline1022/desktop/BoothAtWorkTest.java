package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.booth.BoothEvents.Choices;
import vn.hotline1022.ui.booth.BoothEvents.Here;
import vn.hotline1022.ui.event.EventBench;

/** At half past nine: which event the booth of this desk is at. */
class BoothAtWorkTest {
  private static final Event OPEN = EventSamples.vietHung();
  private static final Event AFTERNOON =
      EventSamples.lesson()
          .copied(EventSamples.id(9), EventSamples.TODAY, "TC01", EventSamples.NOW);

  private EventBench bench = new EventBench(Role.SUPERVISOR);
  private BoothAtWork booth = new BoothAtWork(bench.tools, bench.work);

  @Test
  void theOnlyOneThatIsPlannedForTodayIsBegunByItself() {
    bench.events.write(AFTERNOON);
    bench.events.write(EventSamples.lesson());
    booth.beginUnplanned();
    assertThat(booth.here().get()).map(Here::id).contains(AFTERNOON.id());
    assertThat(booth.here().get()).map(Here::lesson).contains(true);
    assertThat(booth.choices().get()).isEqualTo(Choices.NONE);
  }

  @Test
  void ofSeveralSomebodyChoosesAndWhatIsOpenNowStandsFirst() {
    bench.events.write(AFTERNOON);
    bench.events.write(OPEN);
    bench.events.write(calledOff());
    booth.beginUnplanned();
    assertThat(booth.here().get()).isEmpty();
    assertThat(booth.choices().get().planned())
        .extracting(Here::id)
        .containsExactly(OPEN.id(), AFTERNOON.id());
    assertThat(booth.choices().get().another()).isTrue();
    booth.choose(AFTERNOON.id());
    assertThat(booth.here().get()).map(Here::id).contains(AFTERNOON.id());
    assertThat(booth.choices().get()).isEqualTo(Choices.NONE);
  }

  private static Event calledOff() {
    return EventSamples.vietHung()
        .copied(EventSamples.id(10), EventSamples.TODAY, "TC01", EventSamples.NOW)
        .withOff(true, "TC01", EventSamples.NOW);
  }

  @Test
  void aPointThatNobodyPlannedIsBegunInsteadOfAnyOfThem() {
    bench.events.write(AFTERNOON);
    bench.events.write(OPEN);
    booth.beginUnplanned();
    booth.beginAnother();
    assertThat(booth.here().get()).map(Here::name).contains("Điểm hỗ trợ 21/11/2026 09:37");
  }

  @Test
  void whoeverMayNotPlanChoosesAmongThemAlone() {
    bench = new EventBench(Role.VOLUNTEER);
    booth = new BoothAtWork(bench.tools, bench.work);
    bench.events.write(AFTERNOON);
    bench.events.write(OPEN);
    booth.beginUnplanned();
    assertThat(booth.choices().get().planned()).hasSize(2);
    assertThat(booth.choices().get().another()).isFalse();
  }
}
