package vn.hotline1022.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.PresenceAlive;
import vn.hotline1022.store.BulkCalls;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.LastTraces;
import vn.hotline1022.store.Stores;

/** An erasure among a million calls: how long it takes, and what whoever writes meanwhile feels. */
@Tag("bench")
class ErasureBench {
  private static final Duration MOST = Duration.ofMinutes(20);

  /** Somebody who types without a pause writes more seldom. */
  private static final Duration BETWEEN = Duration.ofMillis(50);

  /** Just below the limit from which on a file is a large one. */
  private static final int SMALL = 11_000;

  @Test
  void theLastTracesOfALargeFileGoWithoutAnybodyWaiting() throws IOException {
    Path folder = BenchProfile.RESULTS.resolve("erasure-large");
    Path file = folder.resolve("desk.db");
    try (DeskStore whole = BenchProfile.open()) {
      assertThat(whole.calls().search(CallQuery.newest(1))).isNotEmpty();
    }
    Files.createDirectories(folder);
    Files.copy(
        BenchProfile.RESULTS.resolve("profile-" + BenchProfile.CALLS).resolve("desk.db"),
        file,
        StandardCopyOption.REPLACE_EXISTING);
    erase(folder, true);
  }

  @Test
  void thoseOfASmallFileGoAtOnce() throws IOException {
    Path folder = Files.createDirectories(BenchProfile.RESULTS.resolve("erasure-small"));
    try (DeskStore store = Stores.open(folder)) {
      LifelikeCalls lifelike = new LifelikeCalls(BenchProfile.SEED, BenchProfile.BEGIN);
      new BulkCalls(store).write(SMALL, lifelike::next);
    }
    erase(folder, false);
  }

  private static void erase(Path folder, boolean large) throws IOException {
    Path file = folder.resolve("desk.db");
    try (DeskStore store = Stores.open(folder)) {
      Call call = store.calls().search(CallQuery.newest(1)).getFirst();
      long bytes = Files.size(file);
      AtomicLong worst = new AtomicLong();
      AtomicBoolean on = new AtomicBoolean(true);
      long begin = System.nanoTime();
      store.records().append(CallJson.erasure(call.id(), "TC-01"));
      double erased = seconds(begin);
      // From now on: the erasure itself is a write as any other.
      CompletableFuture<Void> life = CompletableFuture.runAsync(() -> live(store, worst, on));
      assertThat(store.lastTraces().state() == LastTraces.State.DUE).isEqualTo(large);
      // As at the desk's end; a small one does it by itself as well.
      double gone = clear(store, begin);
      on.set(false);
      life.join();
      System.out.printf(
          "%d MiB: erased in %.3f s, all gone after %.1f s; longest write meanwhile %.0f ms; %s%n",
          bytes >> 20, erased, gone, worst.get() / 1e6, peak());
      assertThat(store.lastTraces().state()).isEqualTo(LastTraces.State.NONE);
    } finally {
      Files.delete(file);
    }
  }

  /** Until nothing is left; tells how long that took. */
  private static double clear(DeskStore store, long begin) {
    LastTraces traces = store.lastTraces();
    long end = begin + MOST.toNanos();
    boolean more = true;
    while (more && System.nanoTime() < end) {
      traces.clear(() -> true);
      more = Stores.isErasing(store);
    }
    return seconds(begin);
  }

  /** Writes that do not count as work done at the desk, so that the copy goes on. */
  private static void live(DeskStore store, AtomicLong worst, AtomicBoolean on) {
    PresenceAlive sign = new PresenceAlive(new UUID(1, 2), "DTV-01", Instant.now(), Duration.ZERO);
    while (on.get()) {
      long begin = System.nanoTime();
      store.presence().alive(sign);
      worst.accumulateAndGet(System.nanoTime() - begin, Math::max);
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** What this process ever took, where the system tells. */
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.notExists(status)
        ? "not told"
        : Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("not told");
  }
}
