package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.PresenceAlive;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** A large file written anew after an erasure: whole at every moment, and in nobody's way. */
class FileAnewTest {
  private static final String BOSS = "TC-01";

  @TempDir private Path folder;

  @Test
  void whatWasErasedIsInNoByteOfTheFilesAndEverythingElseIsThere() throws IOException {
    ErasedProfile profile = new ErasedProfile(folder);
    try (DeskStore store = profile.open()) {
      profile.erase(store, BOSS);
      Waiting.until(() -> merged(store));
      assertThat(profile.traces()).as("in gaps, which nothing else clears").isNotEmpty();
      assertThat(store.privacy().tracesWait()).isTrue();

      assertThat(store.lastTraces().clear(() -> true)).isTrue();
      assertThat(store.privacy().tracesWait()).isFalse();
      assertThat(profile.traces()).isEmpty();
      assertWhole(profile, store);
      Call later = save(store);
      assertThat(store.calls().find(later.id())).contains(later);
      Waiting.until(() -> store.calls().earlier(later.phone().key(), 5).calls().contains(later));
    }
    assertThat(profile.traces()).isEmpty();
    assertThat(profile.files()).containsExactly("desk.db");
    try (DeskStore store = profile.open()) {
      assertWhole(profile, store);
    }
  }

  @Test
  void cutOffAtAnyStepTheOldFileOrTheNewOneIsThereWholeAndTheRestIsDoneLater() throws IOException {
    cutsOffAtEachStep();
  }

  private void cutsOffAtEachStep() throws IOException {
    ErasedProfile profile = new ErasedProfile(folder);
    List<String> cut = new ArrayList<>();
    boolean done = false;
    for (int step = 0; !done; step++) {
      AtomicInteger left = new AtomicInteger(step);
      try (DeskStore store = profile.open((name, file) -> cutAt(left, name, cut))) {
        profile.erase(store, BOSS);
        Waiting.until(() -> merged(store));
        done = clears(store);
        // The desk goes on, whatever came of it.
        save(store);
        assertWhole(profile, store);
      }
      try (DeskStore store = profile.open()) {
        assertThat(profile.files()).noneMatch(name -> name.contains(".tmp"));
        assertWhole(profile, store);
      }
    }
    assertThat(cut).containsExactly("copy", "settle", "force", "log gone", "move", "force folder");
    assertThat(profile.traces()).isEmpty();
  }

  @Test
  void whatIsWrittenMeanwhileIsNeverLostAndItIsTriedAgain() throws IOException {
    ErasedProfile profile = new ErasedProfile(folder);
    AtomicReference<DeskStore> open = new AtomicReference<>();
    List<Call> meanwhile = new ArrayList<>();
    AtomicFiles.Steps steps =
        (step, file) -> {
          if (step.equals("force") && meanwhile.isEmpty()) {
            meanwhile.add(save(open.get()));
          }
        };
    try (DeskStore store = profile.open(steps)) {
      open.set(store);
      profile.erase(store, BOSS);
      Waiting.until(() -> merged(store));

      assertThat(store.lastTraces().clear(() -> true)).isFalse();
      assertThat(store.calls().find(meanwhile.getFirst().id())).contains(meanwhile.getFirst());
      assertThat(store.lastTraces().state()).isEqualTo(LastTraces.State.DUE);
      Stores.finishErasing(store);
      assertThat(store.calls().find(meanwhile.getFirst().id())).contains(meanwhile.getFirst());
      assertThat(profile.traces()).isEmpty();
      assertWhole(profile, store);
    }
  }

  @Test
  void aSignOfLifeDoesNotHoldItUpAndWhoeverSaysStopIsHeard() {
    ErasedProfile profile = new ErasedProfile(folder);
    AtomicReference<DeskStore> open = new AtomicReference<>();
    AtomicFiles.Steps steps = (step, file) -> signOfLife(open.get(), step);
    try (DeskStore store = profile.open(steps)) {
      open.set(store);
      profile.erase(store, BOSS);
      Waiting.until(() -> merged(store));
      assertThat(store.lastTraces().clear(() -> false)).isFalse();
      assertThat(store.lastTraces().state()).isEqualTo(LastTraces.State.DUE);
      assertThat(profile.files()).noneMatch(name -> name.contains(".tmp"));
      assertThat(store.lastTraces().clear(() -> true)).isTrue();
    }
  }

  private static void signOfLife(DeskStore store, String step) {
    // The later steps are the writer thread's own.
    if (step.equals("copy") || step.equals("settle") || step.equals("force")) {
      store
          .presence()
          .alive(
              new PresenceAlive(UUID.randomUUID(), "DTV-01", Instant.now(), Duration.ofMinutes(5)));
    }
  }

  @Test
  void whoeverReadsForLongIsNotInterruptedAndHoldsNobodyUp() throws Exception {
    ErasedProfile profile = new ErasedProfile(folder);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    try (DeskStore store = profile.open();
        ExecutorService others = Executors.newFixedThreadPool(2)) {
      profile.erase(store, BOSS);
      Waiting.until(() -> merged(store));
      Future<Integer> export = others.submit(() -> readSlowly(store, reading, enough));
      reading.await();
      Future<Boolean> clearing = others.submit(() -> store.lastTraces().clear(() -> true));
      assertThat(store.calls().search(CallQuery.newest(5))).hasSize(5);
      enough.countDown();
      assertThat(export.get()).isEqualTo(profile.others.size());
      assertThat(clearing.get()).isTrue();
      assertWhole(profile, store);
    }
  }

  private static int readSlowly(DeskStore store, CountDownLatch reading, CountDownLatch enough) {
    return store
        .database()
        .readers()
        .read(
            s -> {
              List<String> rows =
                  s.list(
                      "SELECT notes FROM call WHERE phone_kind <> 'ERASED'", r -> r.getString(1));
              reading.countDown();
              try {
                enough.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return rows.size();
            });
  }

  @Test
  void whatRetentionErasesInALargeFileComesTogetherForAWeekUnlessSomebodyAsks() {
    ErasedProfile profile = new ErasedProfile(folder);
    try (DeskStore store = profile.open()) {
      profile.erase(store, Retention.ACTOR);
      assertThat(store.lastTraces().state()).isEqualTo(LastTraces.State.GATHERING);
      assertThat(store.lastTraces().clear(() -> true)).isFalse();
      profile.clock.pass(Duration.ofDays(8));
      assertThat(store.lastTraces().state()).isEqualTo(LastTraces.State.DUE);
      Waiting.until(() -> store.lastTraces().clear(() -> true));

      profile.erase(store, Retention.ACTOR);
      profile.erase(store, BOSS);
      assertThat(store.lastTraces().state()).isEqualTo(LastTraces.State.DUE);
    }
  }

  @Test
  void aDiskWithoutRoomIsSaidAndChangesNothingAndWithRoomItIsDone() throws IOException {
    Optional<SmallDisk> disk = SmallDisk.mount(folder.resolve("small"), "100m");
    if (disk.isEmpty()) {
      // No mounting here: what a full disk says is what any step may say.
      cutsOffAtEachStep();
      return;
    }
    try (SmallDisk small = disk.get()) {
      ErasedProfile profile = new ErasedProfile(small.folder());
      Path ballast = small.folder().resolve("ballast");
      Files.write(ballast, new byte[60 << 20]);
      try (DeskStore store = profile.open()) {
        profile.erase(store, BOSS);
        Waiting.until(() -> merged(store));
        assertThatThrownBy(() -> store.lastTraces().clear(() -> true))
            .isInstanceOfSatisfying(
                FaultException.class, e -> assertThat(e.fault()).isEqualTo(new Fault.DiskFull()));
        assertThat(store.privacy().tracesWait()).isTrue();
        assertWhole(profile, store);
        Files.delete(ballast);
        assertThat(store.lastTraces().clear(() -> true)).isTrue();
        assertThat(profile.traces()).isEmpty();
        assertWhole(profile, store);
      }
    }
  }

  @Test
  void aSmallFileWaitsForRoomToo() throws IOException {
    Optional<SmallDisk> disk = SmallDisk.mount(folder.resolve("small"), "14m");
    if (disk.isEmpty()) {
      cutsOffAtEachStep();
      return;
    }
    try (SmallDisk small = disk.get()) {
      ErasedProfile profile = new ErasedProfile(small.folder());
      try (DeskStore store = profile.open()) {
        profile.erase(store, BOSS);
        Waiting.until(() -> merged(store));
      }
      Path ballast = small.folder().resolve("ballast");
      long left = 2 * Files.size(small.folder().resolve("desk.db"));
      Files.write(ballast, new byte[(int) (small.folder().toFile().getUsableSpace() - left)]);
      try (DeskStore store = Stores.open(small.folder(), 1, profile.clock)) {
        store.database().writer().write(s -> asked(store, s));
        store.lastTraces().clear(() -> true);
        assertThat(Stores.isErasing(store)).isTrue();
        assertWhole(profile, store);
        Files.delete(ballast);
        Stores.finishErasing(store);
        assertThat(profile.traces()).isEmpty();
        assertWhole(profile, store);
      }
    }
  }

  private static Void asked(DeskStore store, Session session) throws SQLException {
    store.records().forget(session, List.of(BOSS));
    return null;
  }

  private static void cutAt(AtomicInteger left, String step, List<String> cut) throws IOException {
    if (left.getAndDecrement() == 0) {
      cut.add(step);
      throw new IOException("cut off before " + step);
    }
  }

  /** False when it was cut off. */
  private static boolean clears(DeskStore store) {
    try {
      return store.lastTraces().clear(() -> true);
    } catch (FaultException e) {
      return false;
    }
  }

  private static boolean merged(DeskStore store) {
    return store
        .database()
        .readers()
        .read(ErasedTerms::due)
        .filter(due -> due.step() == ErasedTerms.Step.TO_BE_WRITTEN)
        .isPresent();
  }

  private static Call save(DeskStore store) {
    Call call =
        new LifelikeCalls(System.nanoTime(), Instant.now().truncatedTo(ChronoUnit.MILLIS)).next();
    store.calls().save(call);
    return call;
  }

  private static void assertWhole(ErasedProfile profile, DeskStore store) {
    assertThat(profile.others)
        .allSatisfy(call -> assertThat(store.calls().find(call.id())).contains(call));
    assertThat(store.check().sound()).isTrue();
  }
}
