package vn.hotline1022.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventSamples;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.Fx;

/** Being at an event, and who else is there; what is pressed by mistake does nothing. */
class EventWorkTest {
  private static final Event TODAY = EventSamples.vietHung();
  private final EventBench bench = Fx.get(() -> new EventBench(Role.SUPERVISOR).filled());

  private void tick() {
    Fx.run(
        () -> {
          bench.work.refresh();
          bench.work.tick();
        });
  }

  @Test
  void theDeskGoesFromAnEventThatIsLongOverAndTheNextDayBeginsAtNone() {
    Fx.run(bench.model::beginOrEnd);
    assertThat(bench.work.isAt(TODAY)).isTrue();
    Fx.run(() -> bench.bench.pass(Duration.ofHours(8)));
    tick();
    assertThat(bench.work.isAt(TODAY)).as("half an hour after it closed").isTrue();
    Fx.run(() -> bench.bench.pass(Duration.ofHours(6)));
    tick();
    assertThat(bench.work.event().get()).isEmpty();
    assertThat(bench.setting.get()).isEmpty();
    Fx.run(bench.model::beginOrEnd);
    tick();
    assertThat(bench.setting.get()).as("over, it is not begun again").isEmpty();
  }

  @Test
  void theDeskGoesFromAnEventThatIsCalledOff() {
    Fx.run(bench.model::beginOrEnd);
    Fx.run(bench.model::callOff);
    tick();
    assertThat(bench.work.event().get()).isEmpty();
    assertThat(bench.setting.get()).isEmpty();
  }

  @Test
  void anEventOfAnotherDayIsBegunOnlyWhenItIsSaidTwice() {
    Event lesson = EventSamples.lesson();
    Fx.run(() -> bench.model.open(lesson.id()));
    Fx.run(bench.model::beginOrEnd);
    assertThat(bench.setting.get()).isEmpty();
    assertThat(bench.model.asked().get()).contains(lesson.id());
    Fx.run(() -> bench.model.open(TODAY.id()));
    assertThat(bench.model.asked().get()).isEmpty();
    Fx.run(() -> bench.model.open(lesson.id()));
    Fx.run(bench.model::beginOrEnd);
    Fx.run(bench.model::beginOrEnd);
    assertThat(bench.setting.get()).map(now -> now.event()).contains(lesson.id());
  }

  @Test
  void aDoubledDigitChecksSomebodyInOnce() {
    Fx.run(
        () -> {
          bench.stays.toggle(2);
          bench.stays.toggle(2);
        });
    Fx.run(() -> bench.stays.toggle(2));
    assertThat(staysOfTyped()).hasSize(1).allMatch(Attendance::open);
    Fx.run(() -> bench.bench.pass(Duration.ofSeconds(3)));
    Fx.run(() -> bench.stays.toggle(2));
    assertThat(staysOfTyped()).hasSize(1).noneMatch(Attendance::open);
  }

  private List<Attendance> staysOfTyped() {
    return bench.staysOf(TODAY.id()).stream()
        .filter(stay -> stay.who().equals(EventSamples.TYPED))
        .toList();
  }

  @Test
  void aCorrectionThatCannotBeKeptStaysInTheEditor() {
    Attendance stay = bench.staysOf(TODAY.id()).getFirst();
    bench.attendance.fill(true);
    correct(stay, StayEditor.Counts.MISTAKE, "Bấm nhầm số");
    assertThat(bench.stays.fault().get()).isNotNull();
    assertThat(Fx.get(() -> bench.stays.editor().form().open().get())).isTrue();
    assertThat(Fx.get(() -> bench.stays.editor().reason().get())).isEqualTo("Bấm nhầm số");
    bench.attendance.fill(false);
    Fx.run(bench.stays::save);
    assertThat(Fx.get(() -> bench.stays.editor().form().open().get())).isFalse();
  }

  @Test
  void aStayStruckByMistakeIsShownAndCountsAgainAfterAll() {
    Attendance stay = bench.staysOf(TODAY.id()).getFirst();
    correct(stay, StayEditor.Counts.MISTAKE, "Bấm nhầm số");
    Attendance struck = shown(stay).orElseThrow();
    assertThat(struck.struck()).isTrue();
    Fx.run(() -> bench.stays.correct(struck));
    assertThat(Fx.get(() -> bench.stays.editor().counts().get()))
        .isEqualTo(StayEditor.Counts.MISTAKE);
    correct(struck, StayEditor.Counts.YES, "Không nhầm");
    assertThat(shown(stay)).isEmpty();
    assertThat(bench.staysOf(TODAY.id()).getFirst())
        .satisfies(again -> assertThat(again.id()).isEqualTo(stay.id()))
        .satisfies(again -> assertThat(again.struck()).isFalse())
        .satisfies(again -> assertThat(again.reason()).isEqualTo("Không nhầm"));
  }

  private Optional<Attendance> shown(Attendance struck) {
    return Fx.get(
        () ->
            bench.stays.rows().get().stream()
                .flatMap(row -> row.struck().stream())
                .filter(stay -> stay.id().equals(struck.id()))
                .findFirst());
  }

  private void correct(Attendance stay, StayEditor.Counts counts, String why) {
    Fx.run(
        () -> {
          bench.stays.correct(stay);
          bench.stays.editor().counts().set(counts);
          bench.stays.editor().reason().set(why);
          bench.stays.save();
        });
  }
}
