package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.open311.NaiveServer;
import vn.hotline1022.feedback.open311.NaiveServer.Habit;
import vn.hotline1022.feedback.outbox.Outgoing.Reason;
import vn.hotline1022.feedback.outbox.Outgoing.Stage;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.Uuid7;

/** The whole way to servers that know little of the standard, each with a habit of its own. */
class OutboxForeignTest {
  @TempDir private static Path shared;
  @TempDir private Path folder;
  private final SetClock clock = new SetClock(FeedbackSamples.NOW);
  private final Uuid7 ids = new Uuid7(clock, new SecureRandom());
  private NaiveServer server;
  private OutboxDesk desk;

  @BeforeAll
  static void makeProfile() {
    Stores.open(shared).close();
  }

  private void start(Habit... habits) throws IOException {
    Files.copy(shared.resolve("desk.db"), folder.resolve("desk.db"));
    server = new NaiveServer(clock, habits);
    desk = new OutboxDesk(folder, server.address(), clock, Map.of("ENVIRONMENT", "GARBAGE"));
  }

  @AfterEach
  void close() {
    desk.close();
    server.close();
  }

  private Feedback write() {
    return desk.write(FeedbackSamples.without(FeedbackSamples.garbage(ids.next()), clock.now()));
  }

  private long there(Feedback item) {
    return server.taken().stream()
        .filter(taken -> taken.field("description").contains(item.code()))
        .count();
  }

  private void later(Duration time) {
    clock.pass(time);
    desk.outbox().send();
  }

  @ParameterizedTest
  @EnumSource(
      value = Habit.class,
      names = {"NO_ID"},
      mode = EnumSource.Mode.EXCLUDE)
  void aReportGoesAndItsStatusComesBack(Habit habit) throws IOException {
    start(habit);
    Feedback item = write();
    desk.outbox().send();
    assertThat(there(item)).isOne();
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
    server.takeFromOthers(60);
    clock.pass(Duration.ofHours(30));
    Feedback taken = write();
    server.drop(1);
    desk.outbox().send();
    later(Duration.ofSeconds(10));
    assertThat(there(taken)).isOne();
    assertThat(desk.item(taken).receiverCode()).contains("1060");
    Feedback lost = write();
    server.lose(1);
    desk.outbox().send();
    later(Duration.ofMinutes(3));
    assertThat(there(lost)).isOne();
    assertThat(desk.row(lost).stage()).isEqualTo(Stage.SENT);
  }

  @Test
  void aListThatMayBeCutOffProvesNothingAndAfterADayAPersonLooks() throws IOException {
    start(Habit.NO_TIMES, Habit.SHORT_LISTS);
    server.takeFromOthers(40);
    Feedback item = write();
    server.lose(1);
    desk.outbox().send();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(item).stage()).isEqualTo(Stage.SENDING);
    later(Duration.ofHours(25));
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(there(item)).isZero();
  }

  @Test
  void withoutAListAPersonLooksAndTheOthersGoOn() throws IOException {
    start(Habit.NO_LIST);
    Feedback lost = write();
    server.drop(1);
    desk.outbox().send();
    Feedback next = write();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(lost).reason()).contains(Reason.UNSURE);
    assertThat(desk.row(next).stage()).isEqualTo(Stage.SENT);
    assertThat(there(lost)).isOne();
    Feedback second = write();
    desk.outbox().send();
    clock.pass(Duration.ofHours(1));
    desk.outbox().ask(Duration.ZERO);
    assertThat(desk.row(second).known().askedAt()).isEqualTo(clock.now());
    assertThat(desk.box().hold().fatal()).isEmpty();
  }

  @Test
  void aListThatFailsHoldsUpNobodyElse() throws IOException {
    start(Habit.BROKEN_LIST);
    Feedback lost = write();
    server.drop(1);
    desk.outbox().send();
    Feedback next = write();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(lost).stage()).isEqualTo(Stage.SENDING);
    assertThat(desk.row(next).stage()).isEqualTo(Stage.SENT);
    later(Duration.ofHours(25));
    assertThat(desk.row(lost).reason()).contains(Reason.UNSURE);
    assertThat(there(lost)).isOne();
  }

  @Test
  void whatIsToldTooLittleOfIsNotPostedAgainUnseen() throws IOException {
    start(Habit.NO_TEXT);
    Feedback item = write();
    server.drop(1);
    desk.outbox().send();
    later(Duration.ofSeconds(10));
    assertThat(desk.row(item).reason()).contains(Reason.UNSURE);
    assertThat(there(item)).isOne();
  }

  @Test
  void anIdThatIsNotToldIsFoundLater() throws IOException {
    start(Habit.NO_ID);
    List<Feedback> items = List.of(write(), write());
    desk.outbox().send();
    assertThat(desk.item(items.getFirst()).state()).isEqualTo(FeedbackState.SENT);
    assertThat(desk.item(items.getFirst()).receiverCode()).isEmpty();
    clock.pass(Duration.ofMinutes(10));
    int calls = server.lines().size();
    desk.outbox().ask(Duration.ZERO);
    assertThat(items.stream().map(it -> desk.item(it).receiverCode()).toList())
        .containsExactlyInAnyOrder(Optional.of("1000"), Optional.of("1001"));
    assertThat(server.lines().subList(calls, server.lines().size()))
        .filteredOn(line -> line.contains("start_date"))
        .hasSize(1);
  }
}
