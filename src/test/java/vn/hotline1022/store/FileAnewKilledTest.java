package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;

/** A real process, killed while it writes its file anew and puts it into place. */
@Timeout(600)
class FileAnewKilledTest {
  private static final int ROUNDS = Rounds.of(100);

  @TempDir private Path folder;
  private final Random random = new Random(1022);

  @Test
  void whenEverItDiesEverythingIsThereAndWhatWasErasedGoes() throws Exception {
    ErasedProfile profile = new ErasedProfile(folder);
    try (DeskStore store = profile.open()) {
      profile.erase(store, "TC-01");
    }
    for (int round = 0; round < ROUNDS; round++) {
      killWhileWriting();
      try (DeskStore store = profile.open()) {
        assertThat(profile.files()).noneMatch(name -> name.contains(".tmp"));
        assertThat(store.check().sound()).isTrue();
        assertThat(profile.others)
            .allSatisfy(call -> assertThat(store.calls().find(call.id())).contains(call));
      }
    }
    try (DeskStore store = profile.open()) {
      Stores.finishErasing(store);
    }
    assertThat(profile.traces()).isEmpty();
  }

  private void killWhileWriting() throws IOException, InterruptedException {
    Process victim = OtherJava.of(FileAnewVictim.class, folder.toString()).start();
    try (var said = victim.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("writing");
      // Some of many runs, each of some milliseconds; the random moment is the point.
      victim.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
      victim.destroyForcibly().waitFor();
    }
  }
}
