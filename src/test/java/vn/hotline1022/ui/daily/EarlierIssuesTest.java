package vn.hotline1022.ui.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hotline1022.report.DailyIssue;

/** Earlier issues are all looked at once, then one after the other while something is counted. */
class EarlierIssuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final List<DailyIssue> WEEK =
      Stream.of(1, 2, 3).map(EarlierIssuesTest::issue).toList();

  private final EarlierIssues earlier = new EarlierIssues();
  private final List<Integer> looked = new ArrayList<>();
  private int others;

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

  private Collection<Integer> look(List<DailyIssue> issues, long state) {
    looked.clear();
    return earlier
        .figures(
            issues,
            state,
            issue -> {
              looked.add(issue.day().getDayOfMonth() - DAY.getDayOfMonth());
              return others;
            })
        .values();
  }

  @Test
  void atFirstAllAreLookedAt() {
    others = 4;
    assertThat(look(WEEK, 7)).containsExactly(4, 4, 4);
    assertThat(looked).containsExactly(1, 2, 3);
  }

  @Test
  void whileNothingIsCountedNoneIsLookedAt() {
    look(WEEK, 7);
    assertThat(look(WEEK, 7)).containsExactly(0, 0, 0);
    assertThat(looked).isEmpty();
  }

  @Test
  void whatIsCountedIsSeenOneAfterTheOtherInTheOrderTheyWereLookedAt() {
    look(WEEK, 7);
    others = 2;
    assertThat(look(WEEK, 8)).containsExactly(2, 0, 0);
    assertThat(look(WEEK, 9)).containsExactly(2, 2, 0);
    assertThat(look(WEEK, 9)).containsExactly(2, 2, 2);
    assertThat(looked).containsExactly(3);
    // The first was looked at before what was counted last.
    look(WEEK, 9);
    assertThat(looked).containsExactly(1);
    look(WEEK, 9);
    assertThat(looked).isEmpty();
  }

  @Test
  void aNewIssueIsLookedAtAtOnceAndOneThatIsGoneIsForgotten() {
    look(WEEK.subList(0, 2), 7);
    assertThat(look(WEEK, 7)).hasSize(3);
    assertThat(looked).containsExactly(3);
    assertThat(look(WEEK.subList(1, 3), 7)).hasSize(2);
    look(WEEK, 7);
    assertThat(looked).containsExactly(1);
  }

  @Test
  void askedAnewAllAreLookedAt() {
    look(WEEK, 7);
    earlier.forget();
    look(WEEK, 7);
    assertThat(looked).containsExactly(1, 2, 3);
  }
}
