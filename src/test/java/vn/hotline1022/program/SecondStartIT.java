package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process per profile. */
class SecondStartIT {
  @TempDir private Path home;

  @Test
  void aSecondStartRaisesTheFirstWindowAndEndsWithoutAWord() {
    Path profile = home.resolve("profile");
    try (HandsOn first = HandsOn.start(home, profile)) {
      first.await("first-device");
      first.type("Bàn 03");
      PackagedProgram.Finished second =
          Launch.at(home).headless().with("--data", profile.toString()).run();
      assertThat(second.code()).isZero();
      assertThat(second.err()).isEmpty();
      assertThat(first.read("first-device")).isEqualTo("Bàn 03");
    }
  }

  @Test
  void aToolThatWritesIsRefusedWhileTheDeskIsOpen() {
    Path profile = home.resolve("profile");
    PackagedProgram.Finished made =
        Launch.at(home)
            .with("demo", "--data", profile.toString(), "--calls", "5", "--seed", "1")
            .run();
    assertThat(made.code()).as(made.err()).isZero();
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.await("signin-passphrase");
      PackagedProgram.Finished backup =
          Launch.at(home).with("demo", "--data", profile.toString(), "--calls", "5").run();
      assertThat(backup.code()).isNotZero();
      desk.await("signin-passphrase");
    }
  }
}
