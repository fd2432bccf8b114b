package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process per profile. */
class SecondStartIT {
  @TempDir private Path home;

  @Test
  void aSecondStartBringsTheFirstWindowToTheFrontAndEndsWithoutAWord() {
    Path profile = home.resolve("profile");
    try (HandsOn first = HandsOn.start(home, profile)) {
      first.focus("first-device");
      first.type("Bàn 03");
      first.hide();
      PackagedProgram.Finished second =
          Launch.at(home).headless().with("--data", profile.toString()).run();
      assertThat(second.code()).isZero();
      assertThat(second.out() + second.err()).isEmpty();
      first.raised();
      assertThat(first.read("first-device")).isEqualTo("Bàn 03");
    }
  }

  /** Each of them would do its work if the desk were not open: afterwards each does. */
  @Test
  void toolsAreRefusedWhileTheDeskIsOpenAndWorkOnceItIsClosed() throws IOException {
    SampleProfile profile = SampleProfile.in(home, 5);
    Path csv = home.resolve("calls.csv");
    Path backup = home.resolve("USB.h22b");
    try (HandsOn desk = HandsOn.start(home, profile.folder())) {
      desk.await("signin-passphrase");
      isRefused(profile.export(csv));
      isRefused(profile.backup(backup));
      assertThat(csv).doesNotExist();
      assertThat(backup).doesNotExist();
      desk.signIn(profile.passphrase());
      isRefused(profile.export(csv));
      desk.leave();
    }
    assertThat(profile.export(csv).code()).isZero();
    assertThat(Files.readAllLines(csv)).hasSize(6);
    assertThat(profile.backup(backup).code()).isZero();
    try (HandsOn desk = HandsOn.start(home, profile.folder())) {
      desk.await("signin-passphrase");
      isRefused(profile.restore(backup, "--replace"));
      desk.signIn(profile.passphrase());
      desk.leave();
    }
    assertThat(profile.restore(backup, "--replace").code()).isZero();
  }

  private static void isRefused(PackagedProgram.Finished tool) {
    assertThat(tool.code()).as(tool.out()).isEqualTo(1);
    assertThat(tool.err()).contains("mã D-05").doesNotContain("\tat ");
  }
}
