package vn.hotline1022.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.record.SetClock;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.sync.Traces;

/**
 * A profile that counts as a large one, with calls of somebody who is to be erased among many of
 * others, amended so that rows moved between pages.
 */
final class ErasedProfile {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final int CALLS = 240;

  final Path folder;
  final SetClock clock = new SetClock(MORNING);
  final List<Call> others = new ArrayList<>();
  private final List<Call> theirs = new ArrayList<>();

  ErasedProfile(Path folder) {
    this.folder = folder;
    try (DeskStore store = open()) {
      LifelikeCalls lifelike = new LifelikeCalls(22, MORNING);
      for (int i = 0; i < CALLS; i++) {
        Call call = lifelike.next();
        boolean hers = i % 6 == 0;
        Call saved = hers ? call.withNotes(Traces.NOTES).withPhone(Traces.PHONE) : call;
        store.calls().save(saved);
        (hers ? theirs : others).add(saved);
      }
      for (int i = 0; i < others.size(); i += 2) {
        Call longer = others.get(i).withNotes("Đã gọi lại. ".repeat(20).strip());
        store.calls().amend(longer, "TC-01", 1);
        others.set(i, longer);
      }
      Waiting.until(() -> store.calls().earlier(Traces.PHONE.key(), 1).calls().size() == 1);
    }
  }

  DeskStore open() {
    return open((step, file) -> {});
  }

  DeskStore open(AtomicFiles.Steps steps) {
    return open(clock, steps);
  }

  private DeskStore open(TimeSource time, AtomicFiles.Steps steps) {
    return Stores.open(folder, 1, time, 0, steps);
  }

  /** Erases them on somebody's behalf. */
  void erase(DeskStore store, String actor) {
    for (Call call : theirs) {
      store.records().append(CallJson.erasure(call.id(), actor));
    }
  }

  /** What can be read of them in the files, gaps of pages included. */
  List<String> traces() throws IOException {
    DecryptedPages pages = new DecryptedPages(Stores.key(1));
    List<String> found = new ArrayList<>(Traces.in(pages.ofDatabase(folder.resolve("desk.db"))));
    Path log = folder.resolve("desk.db-wal");
    if (log.toFile().exists()) {
      found.addAll(Traces.in(pages.ofLog(log)));
    }
    return found;
  }

  List<String> files() {
    return List.of(folder.toFile().list());
  }
}
