package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallState;
import vn.hotline1022.cli.OpenProfile;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.store.ProfileFolder;

/**
 * The packaged desk is killed while somebody types, saves, has two calls at a time and switches
 * between them, and moves about. After each restart everything that was acknowledged is there, each
 * call in progress comes back with its beginning, its clock and its number and with at most the
 * last second of typing missing, and the store and the chain of records are whole.
 */
class KilledDeskIT {
  private static final int ALL_ROUNDS = 200;
  private static final long SEED = 20_261_121L;
  private static final long SHORTEST_LIFE_MILLIS = 150;
  private static final int LIFE_SPREAD_MILLIS = 6_000;
  private static final String VOLUNTEER = "TNV-05";
  private static final Pattern MARK = Pattern.compile("dau[0-9]{5}$");
  private static final List<String> WORDS =
      List.of("Bác", "Đường", "máy", "Samsung", "không", "nhận", "được", "phường", "Việt Hưng");

  @TempDir private Path home;
  private SampleProfile profile;
  private final Random random = new Random(SEED);

  /** What was saved and said to be, by the mark at the end of its notes. */
  private final Map<String, CallAtWork> acknowledged = new LinkedHashMap<>();

  /** On the desk, in the order in which they began; with two, one is in front. */
  private final List<CallAtWork> calls = new ArrayList<>();

  private int front;
  private int marks;
  private int restored;
  private int pairs;
  private int switches;
  private long worstLossNanos;
  private volatile long killedAt;

  @BeforeEach
  void aProfileWithCallsInIt() throws IOException {
    profile = SampleProfile.in(home, 40);
  }

  @Test
  void everythingAcknowledgedSurvivesBeingKilledAtAnyMoment() throws IOException {
    int rounds = Rounds.of(ALL_ROUNDS);
    for (int round = 1; round <= rounds; round++) {
      workUntilKilled();
      checkTheStore(round);
    }
    PackagedProgram.Finished doctor = profile.doctor();
    assertThat(doctor.code()).as(doctor.out() + doctor.err()).isZero();
    System.out.printf(
        "killed %d times: %d calls acknowledged, all found; %d calls in progress came back, %d"
            + " times two at once, %d switches, at most %d ms of typing missing%n",
        rounds,
        acknowledged.size(),
        restored,
        pairs,
        switches,
        TimeUnit.NANOSECONDS.toMillis(worstLossNanos));
    assertThat(acknowledged).isNotEmpty();
    checkTheExport();
  }

  private void workUntilKilled() {
    try (HandsOn desk = HandsOn.start(home, profile.folder())) {
      desk.signIn(profile.passphrase());
      checkTheScreen(desk);
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

  // What the hands do.

  private void work(HandsOn desk) {
    if (calls.isEmpty()) {
      desk.await("desk-ready");
      take(desk);
      return;
    }
    if (!calls.get(front).restOfNumber().isEmpty()) {
      number(desk, calls.get(front));
      return;
    }
    switch (random.nextInt(12)) {
      case 0 -> save(desk);
      case 1 -> second(desk);
      case 2, 3 -> switchCalls(desk);
      case 4 -> {
        desk.key("CTRL+DIGIT2");
        desk.await("calls-words");
        desk.key("CTRL+DIGIT1");
      }
      default -> write(desk, WORDS.get(random.nextInt(WORDS.size())) + " ");
    }
  }

  private void take(HandsOn desk) {
    CallAtWork call = new CallAtWork("09" + (10_000_000 + random.nextInt(89_999_999)));
    calls.add(call);
    front = calls.size() - 1;
    desk.key("F2");
    desk.await(calls.size() == 1 ? "desk-call" : "desk-behind");
    call.isThere();
    number(desk, call);
  }

  /** The number, or what a kill left of it to be typed. */
  private static void number(HandsOn desk, CallAtWork call) {
    desk.focus("desk-number");
    desk.key("END");
    type(desk, call.number, call.restOfNumber());
  }

  /** Another one, while the first is written down. */
  private void second(HandsOn desk) {
    if (calls.size() > 1) {
      return;
    }
    if (calls.getFirst().isTalking()) {
      calls.getFirst().ends();
      desk.key("F4");
    }
    take(desk);
  }

  private void switchCalls(HandsOn desk) {
    if (calls.size() > 1) {
      desk.key("F5");
      front = 1 - front;
      desk.holds("desk-number", calls.get(front).number.text());
      switches++;
    }
  }

  private void write(HandsOn desk, String words) {
    desk.focus("desk-notes");
    desk.key("CTRL+END");
    type(desk, calls.get(front).notes, words);
  }

  private static void type(HandsOn desk, Typing into, String text) {
    into.begins(text);
    desk.type(text);
    into.done();
  }

  private void save(HandsOn desk) {
    marks++;
    write(desk, String.format(Locale.ROOT, "dau%05d", marks));
    CallAtWork call = calls.get(front);
    call.ends();
    desk.key("F9");
    if (calls.size() == 1) {
      desk.await("desk-ready");
    } else {
      desk.gone("desk-behind");
    }
    saved(call);
  }

  private void saved(CallAtWork call) {
    Matcher mark = MARK.matcher(call.notes.text());
    assertThat(mark.find()).isTrue();
    acknowledged.put(mark.group(), call);
    calls.remove(call);
    front = 0;
  }

  // What there must be afterwards.

  private void checkTheStore(int round) {
    try (OpenProfile open =
        OpenProfile.open(
            new ProfileFolder(profile.folder()),
            Optional.of(VOLUNTEER),
            profile.passphrase().toCharArray(),
            TimeSource.system())) {
      assertThat(open.store().check().sound()).as("the store in round %d", round).isTrue();
      Map<String, Call> kept =
          open.store().calls().search(CallQuery.newest(5_000)).stream()
              .filter(call -> MARK.matcher(call.notes()).find())
              .collect(Collectors.toMap(KilledDeskIT::mark, Function.identity()));
      // Killed before the answer came: saved or still in progress, nothing in between.
      List.copyOf(calls).stream()
          .filter(call -> MARK.matcher(call.notes.text()).find())
          .filter(call -> kept.containsKey(mark(call.notes.text())))
          .forEach(this::saved);
      assertThat(kept.keySet()).isEqualTo(acknowledged.keySet());
      acknowledged.forEach((mark, call) -> isSaved(call, kept.get(mark)));
      checkTheDrafts(open.store().calls().drafts(VOLUNTEER));
    }
  }

  private static void isSaved(CallAtWork call, Call kept) {
    assertThat(kept.state()).isEqualTo(CallState.SAVED);
    assertThat(kept.notes()).isEqualTo(call.notes.text());
    assertThat(kept.phone().key()).isEqualTo(call.number.text());
    call.began(kept);
  }

  private void checkTheDrafts(List<CallDraft> found) {
    List<CallDraft> drafts =
        found.stream().sorted(Comparator.comparing(draft -> draft.call().startedAt())).toList();
    if (drafts.size() < calls.size() && calls.getLast().mayBeLost(killedAt)) {
      // The key was pressed and the kill was faster.
      calls.removeLast();
    }
    assertThat(drafts).hasSize(calls.size());
    for (int i = 0; i < calls.size(); i++) {
      worstLossNanos = Math.max(worstLossNanos, calls.get(i).kept(drafts.get(i), killedAt));
    }
  }

  /** The calls in progress are on the screen again; the one that is talked in is in front. */
  private void checkTheScreen(HandsOn desk) {
    if (calls.isEmpty()) {
      return;
    }
    desk.await("desk-call");
    front = calls.getLast().isTalking() ? calls.size() - 1 : 0;
    calls.get(front).isInFront(desk);
    if (calls.size() > 1) {
      desk.await("desk-behind");
      desk.key("F5");
      front = 1 - front;
      calls.get(front).isInFront(desk);
      pairs++;
    }
    restored += calls.size();
  }

  private void checkTheExport() throws IOException {
    Path csv = home.resolve("calls.csv");
    PackagedProgram.Finished export = profile.export(csv);
    assertThat(export.code()).as(export.err()).isZero();
    String all = Files.readString(csv);
    assertThat(acknowledged.keySet())
        .allSatisfy(mark -> assertThat(all).containsPattern(mark + "\\b"));
  }

  private static String mark(Call call) {
    return mark(call.notes());
  }

  private static String mark(String notes) {
    Matcher mark = MARK.matcher(notes);
    assertThat(mark.find()).isTrue();
    return mark.group();
  }
}
