package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.staff.Preferences;
import vn.hotline1022.store.PreferenceFile;
import vn.hotline1022.store.ProfileFolder;

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

  /**
   * Until the compilers of Java have done with what happened last: so little of a core they take in
   * a look's time, or so long it is waited for.
   */
  private static final double COMPILED = 0.2;

  private static final Duration LOOK = Duration.ofSeconds(15);
  private static final Duration LONGEST =
      Duration.ofSeconds(Integer.getInteger("bench.rest.longest", 480));

  /** Clocks that nobody touches move each ten seconds. */
  private static final Duration BETWEEN_CLOCKS = Duration.ofSeconds(12);

  private static final List<String> COMPILERS = List.of("C1 ", "C2 ");
  private static final double GOAL = 1.0;
  private static final List<String> PEOPLE =
      List.of("Lê Thị Tâm", "Nguyễn Văn Tú", "Phạm Thị Nga", "Đỗ Quốc Ý", "Vũ Thị Hường");

  /** As the desk comes, but that it does not lock while Java's compilers are waited for. */
  private static final Preferences UNLOCKED = Preferences.DEFAULT.withIdleMinutes(60);

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
    new PreferenceFile(new ProfileFolder(profile)).save(UNLOCKED);
    String passphrase = made.out().strip().lines().toList().getLast().strip();
    try (HandsOn desk = HandsOn.startOnDisplay(home, profile)) {
      desk.chosen("signin-person-TNV-05");
      Rest signIn = rest(desk, LOOK);
      desk.signIn("TNV-05", passphrase);
      desk.key("CTRL+DIGIT9");
      PEOPLE.forEach(name -> comes(desk, name));
      Rest booth = settled(desk);
      String clock = desk.read("booth-front-clock");
      rest(desk, BETWEEN_CLOCKS);
      assertThat(desk.read("booth-front-clock")).as("a clock that goes").isNotEqualTo(clock);
      write(signIn, booth);
      assertThat(booth.all()).isLessThanOrEqualTo(GOAL);
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

  /**
   * What a program took, in percent of a core.
   *
   * @param threads each of them by its name; those of Java's compilers end some minutes after
   *     something new was done
   */
  private record Rest(double all, Map<String, Double> threads) {

    double compilers() {
      return threads.entrySet().stream()
          .filter(each -> COMPILERS.stream().anyMatch(each.getKey()::startsWith))
          .mapToDouble(Map.Entry::getValue)
          .sum();
    }

    String row(String what, String goal) {
      return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %s |", what, all, compilers(), goal);
    }

    /** The threads that took anything worth telling, most first. */
    List<String> rows() {
      return threads.entrySet().stream()
          .filter(each -> each.getValue() >= 0.005)
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .map(each -> String.format(Locale.ROOT, "| %s | %.2f |", each.getKey(), each.getValue()))
          .toList();
    }
  }

  private static Rest settled(HandsOn desk) {
    long begun = System.nanoTime();
    Rest now = rest(desk, LOOK);
    while (now.compilers() > COMPILED && System.nanoTime() - begun < LONGEST.toNanos()) {
      now = rest(desk, LOOK);
    }
    return rest(desk, MEASURED);
  }

  private static Rest rest(HandsOn desk, Duration time) {
    Duration before = desk.cpu();
    Map<String, Duration> each = desk.threads();
    long begun = System.nanoTime();
    for (long left = time.toNanos(); left > 0; left = begun + time.toNanos() - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    double percent = (System.nanoTime() - begun) / 100.0;
    Map<String, Double> took = new TreeMap<>();
    desk.threads()
        .forEach(
            (name, cpu) ->
                took.put(
                    name, cpu.minus(each.getOrDefault(name, Duration.ZERO)).toNanos() / percent));
    return new Rest(desk.cpu().minus(before).toNanos() / percent, took);
  }

  private static void write(Rest signIn, Rest booth) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "| at rest | % of a core | of it Java's compilers | goal |",
                "| --- | ---: | ---: | --- |",
                signIn.row("the sign-in, a caret blinks", ""),
                booth.row("the booth, five clocks", "≤ 1"),
                "",
                "| thread at the booth | % of a core |",
                "| --- | ---: |"));
    lines.addAll(booth.rows());
    Path results = Files.createDirectories(Path.of("target", "bench"));
    Files.write(results.resolve("booth-rest.md"), lines);
  }
}
