package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.ProfileFolder;

/**
 * The packaged desk at a support point nobody planned: three people side by side in three guides,
 * and people who are only counted. Killed while the second one's step stands in the middle, and
 * again in the middle of the third one's name. Each time everybody is at their step, the counts
 * stand, clocks have gone on, and whoever was paused still is.
 */
class KilledBoothIT extends DeskOverSamples {
  private static final String VOLUNTEER = "TNV-05";
  private static final String TAM = "Lê Thị Tâm";
  private static final String TU = "Nguyễn Văn Tú";
  private static final String NGA = "Phạm Thị Ng";
  private static final Duration OFF_AT_MOST = Duration.ofSeconds(6);

  /** What stood in the middle for each of them. */
  private final Map<String, String> steps = new LinkedHashMap<>();

  /** Between these two their clock began: before the key was pressed, and when it had worked. */
  private final Map<String, Long> came = new LinkedHashMap<>();

  private final Map<String, Long> sat = new LinkedHashMap<>();

  /** What the clock of each said when their helping ended. */
  private final Map<String, Duration> lasted = new LinkedHashMap<>();

  KilledBoothIT() {
    super(VOLUNTEER, 2);
  }

  @Test
  void everybodyIsAtTheirStepAfterBothKillsAndIsKeptWithTheirOwnTime() throws IOException {
    openTheBooth();
    comes(TAM, 1);
    answer(1);
    comes(TU, 2);
    comes(NGA, 1);
    desk.key("F9");
    desk.key("F9");
    desk.key("F9");
    desk.key("SHIFT+F9");
    desk.holds("booth-count-INFORMED", "2");
    desk.key("F3");
    desk.say("Đang tạm dừng");
    turnTo(TU);
    desk.untilItIsOnTheDisk();
    desk.kill();

    openTheBooth();
    desk.await("booth");
    everybodyStandsWhereTheyStood();
    turnTo(TU);
    answer(1);
    turnTo(NGA);
    desk.key("F3");
    desk.key("CTRL+J");
    desk.focus("booth-name");
    desk.key("END");
    desk.type("a");
    desk.untilItIsOnTheDisk();
    desk.kill();

    openTheBooth();
    desk.await("booth");
    desk.holds("booth-count-INFORMED", "2");
    steps.remove(NGA);
    steps.remove(TU);
    everybodyStandsWhereTheyStood();
    ends(TAM, 1);
    ends(TU, 2);
    ends(NGA + "a", 1);
    desk.leave();
    checkWhatIsKept();
  }

  private void openTheBooth() {
    open();
    desk.key("CTRL+DIGIT9");
  }

  /** Sits down; whatever is typed while no field has the focus is the name. */
  private void comes(String name, int system) {
    came.put(name, System.nanoTime());
    desk.key("F2");
    desk.await("booth-name");
    sat.put(name, System.nanoTime());
    desk.key("DIGIT" + system);
    desk.focus("booth-name");
    desk.type(name);
    desk.key("ENTER");
    desk.say("Hướng dẫn việc gì?");
    desk.holds("booth-front-name", name);
    // Everybody another guide.
    desk.focus("booth");
    desk.key("DIGIT" + came.size());
    remember(name);
  }

  private void answer(int digit) {
    String before = desk.read("booth-front-step");
    desk.focus("booth");
    desk.key("DIGIT" + digit);
    while (desk.read("booth-front-step").equals(before)) {
      assertThat(desk.isRunning()).isTrue();
    }
    remember(desk.read("booth-front-name"));
  }

  private void remember(String name) {
    desk.await("booth-front-step");
    steps.put(name, desk.read("booth-front-step"));
  }

  /** By one key, round and round. */
  private void turnTo(String name) {
    for (int turn = 0; !desk.read("booth-front-name").equals(name); turn++) {
      assertThat(turn).as("turns to " + name).isLessThan(came.size());
      String before = desk.read("booth-front-name");
      desk.key("F5");
      while (desk.read("booth-front-name").equals(before)) {
        assertThat(desk.isRunning()).isTrue();
      }
    }
  }

  private void everybodyStandsWhereTheyStood() {
    desk.holds("booth-count-INFORMED", "2");
    for (Map.Entry<String, String> at : steps.entrySet()) {
      turnTo(at.getKey());
      assertThat(desk.read("booth-front-step")).as(at.getKey()).isEqualTo(at.getValue());
      if (at.getKey().equals(NGA)) {
        desk.say("Đang tạm dừng");
      } else {
        assertThat(clock())
            .as(at.getKey())
            .isBetween(since(sat, at.getKey()).minus(OFF_AT_MOST), since(came, at.getKey()));
      }
    }
  }

  /** As a volunteer reads it: minutes and seconds. */
  private Duration clock() {
    String[] parts = desk.read("booth-front-clock").split(":");
    return Duration.ofMinutes(Long.parseLong(parts[0])).plusSeconds(Long.parseLong(parts[1]));
  }

  /** Rounded up: a clock shows whole seconds. */
  private static Duration since(Map<String, Long> moments, String name) {
    return Duration.ofNanos(System.nanoTime() - moments.get(name)).plusSeconds(1);
  }

  private void ends(String name, int digit) {
    turnTo(name);
    lasted.put(name, clock());
    desk.key("F4");
    desk.say("Kết quả thế nào?");
    desk.focus("booth");
    desk.key("DIGIT" + digit);
    desk.await("booth-takeback");
    came.remove(name);
  }

  private void checkWhatIsKept() throws IOException {
    try (OpenProfile open =
        OpenProfile.open(
            new ProfileFolder(profile),
            Optional.of(VOLUNTEER),
            passphrase.toCharArray(),
            TimeSource.system())) {
      DeskStore store = open.store();
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      Event event =
          store.events().around(today.minusDays(1), today.plusDays(1)).stream()
              .filter(one -> !store.visits().of(one.id()).isEmpty())
              .findFirst()
              .orElseThrow();
      List<Visit> visits = store.visits().of(event.id());
      assertThat(visits)
          .extracting(Visit::outcome)
          .containsExactly(VisitOutcome.ACTIVATED, VisitOutcome.HELPED, VisitOutcome.ACTIVATED);
      assertThat(visits)
          .extracting(visit -> visit.system().orElseThrow())
          .containsExactly(PhoneSystem.ANDROID, PhoneSystem.IPHONE, PhoneSystem.ANDROID);
      List<Duration> shown = List.copyOf(lasted.values());
      for (int i = 0; i < shown.size(); i++) {
        assertThat(visits.get(i).helped()).isBetween(shown.get(i), shown.get(i).plus(OFF_AT_MOST));
        assertThat(store.calls().find(visits.get(i).call()).orElseThrow().notes())
            .contains(List.copyOf(lasted.keySet()).get(i));
      }
      assertThat(visits.get(2).paused()).isGreaterThan(Duration.ofSeconds(3));
      assertThat(store.tally().of(event.id()).get(TallyKind.INFORMED)).isEqualTo(2);
      assertThat(store.drafts().of(VOLUNTEER)).isEmpty();
    }
  }
}
