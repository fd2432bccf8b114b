package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;

/**
 * The packaged desk is killed while somebody types, saves and moves about. After each restart
 * everything that was acknowledged is there, the call in progress comes back with at most the last
 * second of typing missing, and the store and the chain of records are whole.
 */
class KilledDeskIT {
  private static final int ALL_ROUNDS = 200;
  private static final long SEED = 20_261_121L;
  private static final long LOST_AT_MOST_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long SHORTEST_LIFE_MILLIS = 150;
  private static final int LIFE_SPREAD_MILLIS = 6_000;
  private static final List<String> WORDS =
      List.of("Bác", "Đường", "máy", "Samsung", "không", "nhận", "được", "phường", "Việt Hưng");

  @TempDir private Path home;
  private Path profile;
  private Path passphraseFile;
  private String passphrase;
  private final Random random = new Random(SEED);
  private final List<String> acknowledged = new ArrayList<>();
  private final List<Typed> typed = new ArrayList<>();
  private int marks;
  private int restored;
  private long worstLossNanos;
  private volatile long killedAt;
  private Optional<String> pendingSave = Optional.empty();

  /** What the field held, and when that was answered. */
  private record Typed(String text, long nanos) {}

  @BeforeEach
  void aProfileWithCallsInIt() throws IOException {
    profile = home.resolve("profile");
    PackagedProgram.Finished made =
        Launch.at(home)
            .with("demo", "--data", profile.toString(), "--calls", "40", "--seed", "1022")
            .run();
    assertThat(made.code()).as(made.err()).isZero();
    passphrase = made.out().strip().lines().toList().getLast().strip();
    passphraseFile = Files.writeString(home.resolve("passphrase"), passphrase);
  }

  @Test
  void everythingAcknowledgedSurvivesBeingKilledAtAnyMoment() {
    int rounds = Rounds.of(ALL_ROUNDS);
    for (int round = 1; round <= rounds; round++) {
      workUntilKilled();
      checkTheStore(round);
    }
    System.out.printf(
        "killed %d times: %d calls acknowledged, all found; %d times a call in progress came back,"
            + " at most %d ms of typing missing%n",
        rounds, acknowledged.size(), restored, TimeUnit.NANOSECONDS.toMillis(worstLossNanos));
    assertThat(acknowledged).isNotEmpty();
  }

  private void workUntilKilled() {
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.signIn(passphrase);
      checkTheCallInProgress(desk);
      long life = SHORTEST_LIFE_MILLIS + random.nextInt(LIFE_SPREAD_MILLIS);
      Thread killer =
          Thread.ofPlatform()
              .start(
                  () -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(life));
                    killedAt = System.nanoTime();
                    desk.kill();
                  });
      try {
        while (true) {
          work(desk);
        }
      } catch (HandsOn.Gone killed) {
        killer.join();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What the killed program owes: everything typed longer ago than a second. */
  private void checkTheCallInProgress(HandsOn desk) {
    if (typed.isEmpty()) {
      return;
    }
    desk.await("desk-call");
    // A space at the end may be kept or not; what goes on from here is what the field holds.
    String shown = desk.read("desk-notes");
    String found = shown.stripTrailing();
    assertThat(typed.getLast().text()).startsWith(found);
    for (Typed each : typed) {
      if (each.text().stripTrailing().length() > found.length()) {
        long loss = killedAt - each.nanos();
        worstLossNanos = Math.max(worstLossNanos, loss);
        assertThat(loss).as("'%s' of '%s'", found, each.text()).isLessThan(LOST_AT_MOST_NANOS);
      }
    }
    restored++;
    typed.clear();
    typed.add(new Typed(shown, System.nanoTime()));
  }

  private void work(HandsOn desk) {
    if (typed.isEmpty()) {
      desk.key("F2");
      desk.await("desk-call");
      desk.focus("desk-number");
      desk.type("09" + (10_000_000 + random.nextInt(89_999_999)));
      desk.focus("desk-notes");
      typed.add(new Typed("", System.nanoTime()));
      return;
    }
    switch (random.nextInt(8)) {
      case 0 -> save(desk);
      case 1 -> {
        desk.key("CTRL+DIGIT2");
        desk.await("calls-words");
        desk.key("CTRL+DIGIT1");
      }
      default -> typeAWord(desk);
    }
  }

  private void typeAWord(HandsOn desk) {
    desk.focus("desk-notes");
    String word = WORDS.get(random.nextInt(WORDS.size())) + " ";
    String before = typed.getLast().text();
    desk.key("CTRL+END");
    // Written down before it is answered: a kill in between may keep a part of the word.
    typed.add(new Typed(before + word, System.nanoTime() + LOST_AT_MOST_NANOS));
    desk.type(word);
    typed.removeLast();
    typed.add(new Typed(before + word, System.nanoTime()));
  }

  private void save(HandsOn desk) {
    marks++;
    String mark = "dau" + marks;
    desk.focus("desk-notes");
    desk.key("CTRL+END");
    String text = typed.getLast().text() + mark;
    typed.add(new Typed(text, System.nanoTime() + LOST_AT_MOST_NANOS));
    desk.type(mark);
    typed.removeLast();
    typed.add(new Typed(text, System.nanoTime()));
    pendingSave = Optional.of(mark);
    desk.key("F9");
    desk.await("desk-ready");
    saved(mark);
  }

  private void saved(String mark) {
    acknowledged.add(mark);
    typed.clear();
    pendingSave = Optional.empty();
  }

  /** The store, the chain, and every acknowledged call by its mark. */
  private void checkTheStore(int round) {
    PackagedProgram.Finished doctor =
        tool(
            "doctor", "--data", profile.toString(), "--passphrase-file", passphraseFile.toString());
    assertThat(doctor.code()).as("round %d: %s", round, doctor.out() + doctor.err()).isZero();
    Path csv = home.resolve("calls-" + round + ".csv");
    PackagedProgram.Finished export =
        tool(
            "calls",
            "export",
            "--data",
            profile.toString(),
            "--passphrase-file",
            passphraseFile.toString(),
            "--from",
            "2020-01-01",
            "--to",
            "2099-12-31",
            "--format",
            "csv",
            "--out",
            csv.toString());
    assertThat(export.code()).as("round %d: %s", round, export.err()).isZero();
    String calls = read(csv);
    // Killed before the answer came: saved or still in progress, nothing in between.
    pendingSave
        .filter(mark -> calls.contains(mark + "\"") || calls.contains(mark + ","))
        .ifPresent(this::saved);
    pendingSave = Optional.empty();
    for (String mark : acknowledged) {
      assertThat(calls).as("round %d", round).containsPattern(mark + "\\b");
    }
  }

  private PackagedProgram.Finished tool(String... arguments) {
    return Launch.at(home).headless().with(arguments).run();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
