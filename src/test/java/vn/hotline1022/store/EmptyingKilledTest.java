package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.Rounds;

/** A real process, killed while it empties a profile. */
@Timeout(600)
class EmptyingKilledTest {
  private static final int ROUNDS = Rounds.of(40);

  @TempDir Path place;
  private final Random random = new Random(1022);

  @Test
  void whenEverItDiesThereIsAWholeDeskOrNone() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      ProfileFolder folder = new ProfileFolder(place.resolve("hồ sơ " + round));
      FullProfile profile = new FullProfile(folder);
      profile.fill();
      boolean begun = killWhileEmptying(folder);
      try (ProfileLock lock = ProfileLock.acquire(folder, () -> {})) {
        assertThat(lock).isNotNull();
        assertThat(new Emptying(folder).isBegun()).isFalse();
        if (begun) {
          assertThat(profile.ring().isNew()).isTrue();
          assertThat(folder.photos()).doesNotExist();
        } else {
          assertThat(profile.opens()).isTrue();
        }
      }
    }
  }

  /** Whether anything of it was begun. */
  private boolean killWhileEmptying(ProfileFolder folder) throws IOException, InterruptedException {
    Process victim = OtherJava.of(EmptyingVictim.class, folder.root().toString()).start();
    try (var said = victim.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("emptying");
      // From at once to after the end; the random moment is the point, not the waiting.
      victim.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
      victim.destroyForcibly().waitFor();
    }
    return new Emptying(folder).isBegun() || !Files.exists(folder.profile());
  }
}
