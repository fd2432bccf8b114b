package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallState;

/** A process that saves is killed at random moments; whatever it acknowledged is there. */
class KillTest {
  @TempDir private Path folder;

  /** What was said to be kept. */
  private static final class Acknowledged {
    private final Map<UUID, Boolean> saved = new HashMap<>();
    private final Map<UUID, Integer> drafts = new HashMap<>();

    void take(String line) {
      String[] words = line.split(" ");
      UUID id = Ids.of(HexFormat.of().parseHex(words[1]));
      switch (words[0]) {
        case "S" -> {
          saved.put(id, false);
          drafts.put(id, 0);
        }
        case "D" -> drafts.put(id, Integer.parseInt(words[2]));
        case "V" -> {
          saved.put(id, true);
          drafts.remove(id);
        }
        default -> throw new IllegalArgumentException(line);
      }
    }
  }

  @Test
  void everythingAcknowledgedIsThereAfterEachKill() throws IOException, InterruptedException {
    Random random = new Random(1022);
    for (int round = 0; round < Rounds.of(40); round++) {
      Path profile = Files.createDirectory(folder.resolve("round" + round));
      // Twice in the same profile: the second start finds what the first left.
      for (int start = 0; start < 2; start++) {
        List<String> lines = killAfter(profile, round * 2 + start, 1 + random.nextInt(900));
        verify(profile, lines);
      }
    }
  }

  private static List<String> killAfter(Path profile, int seed, int lines)
      throws IOException, InterruptedException {
    Process process =
        OtherJava.of(SavingProcess.class, profile.toString(), Integer.toString(seed)).start();
    List<String> said = new ArrayList<>();
    try (BufferedReader reader = process.inputReader()) {
      String line = reader.readLine();
      while (line != null) {
        if (line.matches("[SDV] [0-9a-f]{32}( [0-9])?")) {
          said.add(line);
        }
        if (said.size() == lines) {
          // By its handle, which leaves what it said to be read.
          process.toHandle().destroyForcibly();
        }
        line = reader.readLine();
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).hasSizeGreaterThanOrEqualTo(lines);
    return said;
  }

  private static void verify(Path profile, List<String> lines) {
    Acknowledged acknowledged = new Acknowledged();
    // The last line may have been cut off by the kill; what it says was true all the same.
    lines.forEach(acknowledged::take);
    try (DeskStore store = Stores.open(profile)) {
      assertThat(store.check().sound()).isTrue();
      acknowledged.saved.forEach(
          (id, saved) -> {
            CallState state = store.calls().find(id).orElseThrow().state();
            assertThat(state).isIn(CallState.SAVED, saved ? CallState.SAVED : CallState.TALKING);
          });
      acknowledged.drafts.forEach((id, typed) -> draftIsThere(store, id, typed));
    }
  }

  /** The draft as acknowledged or one step later, or the call is saved already. */
  private static void draftIsThere(DeskStore store, UUID id, int typed) {
    var call = store.calls().find(id).orElseThrow();
    Optional<CallDraft> draft =
        store.calls().drafts(call.operator()).stream()
            .filter(d -> d.call().id().equals(id))
            .findFirst();
    if (call.state() == CallState.SAVED) {
      assertThat(draft).isEmpty();
    } else {
      assertThat(draft.orElseThrow().call().notes().length()).isBetween(typed, typed + 1);
    }
  }
}
