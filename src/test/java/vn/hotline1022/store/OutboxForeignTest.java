package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.open311.NaiveServer;
import vn.hotline1022.feedback.open311.NaiveServer.Habit;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;

/** The whole way to servers that know little of the standard, each with a habit of its own. */
class OutboxForeignTest extends OutboxCase {
  private NaiveServer naive;

  private void start(Habit... habits) throws IOException {
    naive = closing(new NaiveServer(clock, habits));
    open(folder, naive.address(), SERVICES);
  }

  private long takenOf(Feedback item) {
    return naive.taken().stream()
        .filter(it -> it.field("description").contains(item.code()))
        .count();
  }

  @ParameterizedTest
  @EnumSource(
      value = Habit.class,
      names = {"NO_ID"},
      mode = EnumSource.Mode.EXCLUDE)
  void aReportGoesAndItsStatusComesBack(Habit habit) throws IOException {
    start(habit);
    Feedback item = garbage();
    desk.outbox().send();
    assertThat(takenOf(item)).isOne();
    assertThat(desk.item(item).receiverCode()).contains("1000");
    clock.pass(Duration.ofHours(1));
    desk.outbox().ask(Duration.ZERO);
    assertThat(desk.box().hold().fatal()).isEmpty();
    assertThat(desk.row(item).known().askedAt()).isEqualTo(clock.now());
  }

  @ParameterizedTest
  @EnumSource(
      value = Habit.class,
      names = {"XML", "NO_TIMES", "SHORT_LISTS", "TEXT_TIMES"})
  void aLostAnswerIsFoundInTheListOfWhatCameInThen(Habit habit) throws IOException {
    start(habit);
    naive.takeFromOthers(60);
    clock.pass(Duration.ofHours(30));
    Feedback taken = garbage();
    naive.drop(1);
    desk.outbox().send();
    later(Duration.ofSeconds(10));
    assertThat(takenOf(taken)).isOne();
    assertThat(desk.item(taken).receiverCode()).contains("1060");
    Feedback lost = garbage();
    naive.lose(1);
    desk.outbox().send();
    later(Duration.ofMinutes(3));
    assertThat(takenOf(lost)).isOne();
    assertThat(desk.row(lost).stage()).isEqualTo(Stage.SENT);
  }

  @Test
  void aListThatMayBeCutOffProvesNothingAndAfterADayAPersonLooks() throws IOException {
    start(Habit.NO_TIMES, Habit.SHORT_LISTS);
    naive.takeFromOthers(40);
    Feedback item = garbage();
    naive.lose(1);
    desk.outbox().send();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENDING);
    later(Duration.ofHours(25));
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(takenOf(item)).isZero();
  }

  @Test
  void withoutAListAPersonLooksAndTheOthersGoOn() throws IOException {
    start(Habit.NO_LIST);
    Feedback lost = garbage();
    naive.drop(1);
    desk.outbox().send();
    Feedback next = garbage();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(lost).reason()).contains(Reason.UNSURE);
    assertThat(desk.row(next).stage()).isEqualTo(Stage.SENT);
    assertThat(takenOf(lost)).isOne();
    Feedback second = garbage();
    desk.outbox().send();
    clock.pass(Duration.ofHours(1));
    desk.outbox().ask(Duration.ZERO);
    assertThat(desk.row(second).known().askedAt()).isEqualTo(clock.now());
    assertThat(desk.box().hold().fatal()).isEmpty();
  }

  @Test
  void aListThatFailsHoldsUpNobodyElse() throws IOException {
    start(Habit.BROKEN_LIST);
    Feedback lost = garbage();
    naive.drop(1);
    desk.outbox().send();
    Feedback next = garbage();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(lost).stage()).isEqualTo(Stage.SENDING);
    assertThat(desk.row(next).stage()).isEqualTo(Stage.SENT);
    later(Duration.ofHours(25));
    assertThat(desk.row(lost).reason()).contains(Reason.UNSURE);
    assertThat(takenOf(lost)).isOne();
  }

  @Test
  void whatIsToldTooLittleOfIsNotPostedAgainUnseen() throws IOException {
    start(Habit.NO_TEXT);
    Feedback item = garbage();
    naive.drop(1);
    desk.outbox().send();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(takenOf(item)).isOne();
  }

  @Test
  void anIdThatIsNotToldIsFoundLater() throws IOException {
    start(Habit.NO_ID);
    List<Feedback> items = List.of(garbage(), garbage());
    desk.outbox().send();
    assertThat(desk.item(items.getFirst()).state()).isEqualTo(FeedbackState.SENT);
    assertThat(desk.item(items.getFirst()).receiverCode()).isEmpty();
    clock.pass(Duration.ofMinutes(10));
    int calls = naive.lines().size();
    desk.outbox().ask(Duration.ZERO);
    assertThat(items.stream().map(it -> desk.item(it).receiverCode()).toList())
        .containsExactlyInAnyOrder(Optional.of("1000"), Optional.of("1001"));
    assertThat(naive.lines().subList(calls, naive.lines().size()))
        .filteredOn(line -> line.contains("start_date"))
        .hasSize(1);
  }
}
