package vn.hotline1022.ui.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.report.DailyChange;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.ui.common.Tasks;

/** Earlier issues are looked at behind what is shown, one after the other. */
class EarlierIssuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final List<DailyIssue> WEEK =
      Stream.of(1, 2, 3).map(EarlierIssuesTest::issue).toList();

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Integer> looked = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final EarlierIssues earlier =
      new EarlierIssues(new Tasks(waiting::add, Runnable::run), this::look, faults::add);
  private int others;
  private boolean broken;

  private static DailyIssue issue(int day) {
    return new DailyIssue(
        new UUID(0x7000L + day, 1L << 63),
        DAY.plusDays(day),
        DAY,
        "Công an thành phố Hà Nội",
        true,
        Instant.parse("2026-11-23T03:00:00Z"),
        "TC-01",
        DailyIssue.hash(new byte[] {1}),
        DailyIssue.hash(new byte[] {2}),
        Optional.empty());
  }

  private DailyOffice.Held look(DailyIssue issue) {
    if (broken) {
      throw new FaultException(new Fault.DiskFull());
    }
    looked.add(issue.day().getDayOfMonth() - DAY.getDayOfMonth());
    return new DailyOffice.Held(
        IntStream.range(0, others)
            .mapToObj(_ -> new DailyChange("Chỉ số", "Cuộc gọi đã nghe", "Luỹ kế", "6", "8"))
            .toList(),
        true);
  }

  /** How many figures are others; below zero for one that is being checked. */
  private List<Integer> figures() {
    return earlier.lines().get().stream()
        .map(line -> line.seen().map(EarlierIssues.Seen::figures).orElse(-1))
        .toList();
  }

  private void answer() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private List<Integer> follow(List<DailyIssue> issues, long state) {
    looked.clear();
    earlier.follow(issues, state);
    answer();
    return figures();
  }

  @Test
  void allAreThereAtOnceAndEachIsKnownOnceItWasLookedAt() {
    others = 4;
    earlier.follow(WEEK, 7);
    assertThat(figures()).containsExactly(-1, -1, -1);
    assertThat(looked).isEmpty();
    waiting.remove().run();
    assertThat(figures()).containsExactly(4, -1, -1);
    // One at a time: whoever hands out meanwhile waits for one of them at most.
    assertThat(waiting).hasSize(1);
    answer();
    assertThat(figures()).containsExactly(4, 4, 4);
    assertThat(looked).containsExactly(1, 2, 3);
  }

  @Test
  void whileNothingIsCountedNoneIsLookedAt() {
    follow(WEEK, 7);
    assertThat(follow(WEEK, 7)).containsExactly(0, 0, 0);
    assertThat(looked).isEmpty();
  }

  @Test
  void whatIsCountedIsSeenOneAfterTheOtherInTheOrderTheyWereLookedAt() {
    follow(WEEK, 7);
    others = 2;
    assertThat(follow(WEEK, 8)).containsExactly(2, 0, 0);
    assertThat(follow(WEEK, 9)).containsExactly(2, 2, 0);
    assertThat(follow(WEEK, 9)).containsExactly(2, 2, 2);
    assertThat(looked).containsExactly(3);
    // The first was looked at before what was counted last.
    follow(WEEK, 9);
    assertThat(looked).containsExactly(1);
    follow(WEEK, 9);
    assertThat(looked).isEmpty();
  }

  @Test
  void whatIsKnownStandsWhileItIsLookedAtAgain() {
    others = 2;
    follow(WEEK, 7);
    others = 3;
    earlier.follow(WEEK, 8);
    assertThat(figures()).containsExactly(2, 2, 2);
    answer();
    assertThat(figures()).containsExactly(3, 2, 2);
  }

  @Test
  void aNewIssueIsLookedAtAtOnceAndOneThatIsGoneIsForgotten() {
    follow(WEEK.subList(0, 2), 7);
    assertThat(follow(WEEK, 7)).hasSize(3);
    assertThat(looked).containsExactly(3);
    assertThat(follow(WEEK.subList(1, 3), 7)).hasSize(2);
    follow(WEEK, 7);
    assertThat(looked).containsExactly(1);
  }

  @Test
  void askedAnewAllAreBeingCheckedAndLookedAt() {
    follow(WEEK, 7);
    earlier.forget();
    assertThat(figures()).containsExactly(-1, -1, -1);
    follow(WEEK, 7);
    assertThat(looked).containsExactly(1, 2, 3);
  }

  @Test
  void whatWasAskedBeforeItWasAskedAnewDoesNotCount() {
    others = 5;
    earlier.follow(WEEK, 7);
    earlier.forget();
    earlier.follow(WEEK, 7);
    assertThat(waiting).hasSize(1);
    waiting.remove().run();
    assertThat(figures()).containsExactly(-1, -1, -1);
    answer();
    assertThat(looked).containsExactly(1, 1, 2, 3);
    assertThat(figures()).containsExactly(5, 5, 5);
  }

  @Test
  void anAnswerForADayThatWasLeftShowsNothing() {
    earlier.follow(WEEK, 7);
    earlier.leave();
    answer();
    assertThat(earlier.lines().get()).isEmpty();
    assertThat(follow(WEEK, 7)).containsExactly(0, 0, 0);
  }

  @Test
  void oneThatCannotBeReadIsToldAndTriedAgainTheNextTime() {
    broken = true;
    assertThat(follow(WEEK, 7)).containsExactly(-1, -1, -1);
    assertThat(faults).hasSize(1);
    broken = false;
    assertThat(follow(WEEK, 7)).containsExactly(0, 0, 0);
  }
}
