package vn.hotline1022.program;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A profile with invented calls, another one for each test, and the packaged desk at which one of
 * its people signs in. Nothing of it stays running.
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
  void aProfileWithCallsInIt() throws IOException {
    SampleProfile made = SampleProfile.in(home, calls);
    profile = made.folder();
    passphrase = made.passphrase();
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
