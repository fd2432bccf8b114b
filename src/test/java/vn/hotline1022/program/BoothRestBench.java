package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the packaged program takes of a core while nobody touches it: at the booth with five people
 * and their clocks, beside its own sign-in, where nothing moves. On a display where there is one
 * ({@code xvfb-run mvn …}), as at an event; the platform without a display has a timer of its own
 * that costs more. Needs {@code target/app}: {@code mvn -B package -DskipTests} comes before it.
 */
@Tag("bench")
class BoothRestBench {
  private static final Duration MEASURED =
      Duration.ofSeconds(Integer.getInteger("bench.rest.seconds", 60));

  /** Until the compilers of Java have done with what happened last. */
  private static final Duration SETTLES = MEASURED.plusSeconds(30);

  private static final double GOAL = 1.0;
  private static final List<String> PEOPLE =
      List.of("Lê Thị Tâm", "Nguyễn Văn Tú", "Phạm Thị Nga", "Đỗ Quốc Ý", "Vũ Thị Hường");

  @TempDir private Path home;

  @Test
  void fiveClocksTakeAtMostOnePercentOfACore() throws IOException {
    assertThat(PackagedProgram.launcher()).as("mvn -B package -DskipTests makes it").exists();
    Path profile = home.resolve("profile");
    PackagedProgram.Finished made =
        Launch.at(home)
            .with("demo", "--data", profile.toString(), "--calls", "2", "--seed", "1022")
            .run();
    assertThat(made.code()).as(made.err()).isZero();
    String passphrase = made.out().strip().lines().toList().getLast().strip();
    try (HandsOn desk = HandsOn.startOnDisplay(home, profile)) {
      desk.chosen("signin-person-TNV-05");
      double signIn = rest(desk);
      desk.signIn("TNV-05", passphrase);
      desk.key("CTRL+DIGIT9");
      PEOPLE.forEach(name -> comes(desk, name));
      double booth = rest(desk);
      String clock = desk.read("booth-front-clock");
      rest(desk, Duration.ofSeconds(3));
      assertThat(desk.read("booth-front-clock")).as("a clock that goes").isNotEqualTo(clock);
      write(signIn, booth);
      assertThat(booth).isLessThanOrEqualTo(GOAL);
    }
  }

  private static void comes(HandsOn desk, String name) {
    desk.key("F2");
    desk.await("booth-name");
    desk.key("DIGIT1");
    desk.focus("booth-name");
    desk.type(name);
    desk.key("ENTER");
    desk.say("Hướng dẫn việc gì?");
    desk.focus("booth");
    desk.key("DIGIT1");
    desk.await("booth-front-step");
  }

  private static double rest(HandsOn desk) {
    rest(desk, SETTLES);
    return rest(desk, MEASURED);
  }

  /** Percent of a core over this time. */
  private static double rest(HandsOn desk, Duration time) {
    Duration before = desk.cpu();
    long begun = System.nanoTime();
    for (long left = time.toNanos(); left > 0; left = begun + time.toNanos() - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return 100.0 * desk.cpu().minus(before).toNanos() / (System.nanoTime() - begun);
  }

  private static void write(double signIn, double booth) throws IOException {
    List<String> lines =
        List.of(
            "| at rest | % of a core | goal |",
            "| --- | ---: | --- |",
            String.format(Locale.ROOT, "| the sign-in, nothing moves | %.2f | |", signIn),
            String.format(Locale.ROOT, "| the booth, five clocks | %.2f | ≤ %.0f |", booth, GOAL));
    Path results = Files.createDirectories(Path.of("target", "bench"));
    Files.write(results.resolve("booth-rest.md"), lines);
  }
}
