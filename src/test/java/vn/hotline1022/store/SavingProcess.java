package vn.hotline1022.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallState;

/**
 * A program of its own that takes, types and saves calls until it is killed. Every line it prints
 * is an acknowledgement: {@code S id} begun, {@code D id n} draft n kept, {@code V id} saved.
 */
final class SavingProcess {

  private SavingProcess() {}

  public static void main(String[] arguments) {
    LifelikeCalls lifelike =
        new LifelikeCalls(Long.parseLong(arguments[1]), Instant.parse("2026-11-20T01:00:00Z"));
    try (DeskStore store = Stores.open(Path.of(arguments[0]))) {
      while (true) {
        take(store, lifelike.next());
      }
    }
  }

  private static void take(DeskStore store, Call call) {
    Call begun = call.with(CallState.TALKING, call.timeline().subList(0, 1)).withNotes("");
    store.calls().start(begun);
    say("S " + id(call));
    for (int typed = 1; typed <= 3; typed++) {
      store
          .calls()
          .keepDraft(
              new CallDraft(begun.withNotes("x".repeat(typed)), "", call.startedAt(), typed));
      say("D " + id(call) + " " + typed);
    }
    store.calls().save(call);
    say("V " + id(call));
  }

  private static String id(Call call) {
    return HexFormat.of().formatHex(Ids.bytes(call.id()));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
