package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A profile with invented calls, made anew for each test, and the packaged desk at which one of its
 * people signs in. Nothing of it stays running.
 */
abstract class DeskOverSamples {
  private final String person;
  private final int calls;
  @TempDir Path home;
  Path profile;
  String passphrase;
  HandsOn desk;

  DeskOverSamples(String person, int calls) {
    this.person = person;
    this.calls = calls;
  }

  @BeforeEach
  void aProfileWithCallsInIt() {
    profile = home.resolve("profile");
    PackagedProgram.Finished made =
        Launch.at(home)
            .with("demo", "--data", profile.toString(), "--calls", "" + calls, "--seed", "1022")
            .run();
    assertThat(made.code()).as(made.err()).isZero();
    passphrase = made.out().strip().lines().toList().getLast().strip();
  }

  @AfterEach
  void nothingStaysRunning() {
    desk.close();
  }

  /** Starts the desk and signs in. */
  final void open() {
    desk = HandsOn.start(home, profile);
    desk.signIn(person, passphrase);
  }
}
