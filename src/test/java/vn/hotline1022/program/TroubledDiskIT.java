package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged desk where the disk gives out, or was never writable. Needs root, as CI has it. */
class TroubledDiskIT {
  /** Small, but with room for the sample photos beside what photos leave free for the desk. */
  private static final String SIZE = "size=80m";

  private static final int FILL_CHUNK = 16 * 1024;

  @TempDir private static Path sample;
  private static SampleProfile made;

  @TempDir private Path home;
  private Path disk;
  private Path profile;

  @BeforeAll
  static void sampleDataIsMadeOnce() throws IOException {
    made = SampleProfile.in(sample, 10);
  }

  @BeforeEach
  void aSmallDiskWithAProfile() throws IOException {
    disk = Files.createDirectory(home.resolve("disk"));
    Shell.run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString());
    profile = disk.resolve("profile");
    Shell.run("cp", "-a", made.folder().toString(), profile.toString());
  }

  @AfterEach
  void unmount() throws IOException {
    Shell.run("umount", disk.toString());
  }

  @Test
  void aFullDiskIsSaidClearlyAndNothingThatWasSavedIsLost() throws IOException {
    String passphrase = made.passphrase();
    Path filler = disk.resolve("filler");
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.signIn(passphrase);
      callSaved(desk, "truockhidaydia");
      fill(filler);
      desk.key("F2");
      desk.await("desk-call");
      desk.focus("desk-notes");
      desk.type("Bác Minh, phường Việt Hưng, máy đầy bộ nhớ ");
      desk.key("F9");
      desk.await("desk-save-fault");
      assertThat(desk.read("desk-notes")).startsWith("Bác Minh, phường Việt Hưng");
      Files.delete(filler);
      desk.key("F9");
      desk.await("desk-ready");
    }
    assertThat(exported()).contains("truockhidaydia").contains("Bác Minh, phường Việt Hưng");
  }

  @Test
  void aWindowClosedOnAFullDiskStaysAndSaysSoUntilEverythingIsOnTheDisk() throws IOException {
    String passphrase = made.passphrase();
    Path filler = disk.resolve("filler");
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.signIn(passphrase);
      fill(filler);
      writeACallWithEverything(desk);
      desk.askToLeave();
      desk.await("leaving-page");
      desk.say("Ổ đĩa đã đầy");
      assertThat(desk.isRunning()).isTrue();
      desk.choose("leaving-back");
      desk.holds("desk-notes", "Bác Minh, phường Việt Hưng");
      desk.askToLeave();
      desk.await("leaving-page");
      Files.delete(filler);
      desk.choose("leaving-again");
      desk.awaitEnd();
    }
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.signIn(passphrase);
      desk.holds("desk-notes", "Bác Minh, phường Việt Hưng");
      desk.key("F8");
      desk.holds("escalation-MESSAGE", "Lỗi 500");
      desk.leave();
    }
  }

  @Test
  void whoeverMustLeaveAFullDiskLosesOnlyWhatIsNotOnIt() throws IOException {
    String passphrase = made.passphrase();
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.signIn(passphrase);
      callSaved(desk, "truockhidaydia");
      fill(disk.resolve("filler"));
      writeACallWithEverything(desk);
      desk.askToLeave();
      desk.await("leaving-page");
      desk.choose("leaving-anyway");
      desk.say("Bấm lần nữa");
      desk.choose("leaving-anyway");
      desk.awaitEnd();
    }
    Files.delete(disk.resolve("filler"));
    assertThat(exported()).contains("truockhidaydia");
  }

  private static void writeACallWithEverything(HandsOn desk) {
    desk.key("F2");
    desk.await("desk-call");
    desk.focus("desk-notes");
    desk.type("Bác Minh, phường Việt Hưng");
    desk.key("F8");
    desk.await("escalation-panel");
    desk.focus("escalation-MESSAGE");
    desk.type("Lỗi 500");
    desk.key("F8");
    desk.gone("escalation-panel");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsSaidAndLeftAsItWas() throws IOException {
    byte[] before = Files.readAllBytes(profile.resolve("desk.db"));
    Shell.run("mount", "-o", "remount,ro", disk.toString());
    try (HandsOn desk = HandsOn.start(home, profile)) {
      desk.await("trouble");
    }
    PackagedProgram.Finished doctor =
        Launch.at(home).headless().with("doctor", "--data", profile.toString()).run();
    assertThat(doctor.code()).isNotZero();
    assertThat(doctor.out()).contains("Thư mục và quyền");
    assertThat(Files.readAllBytes(profile.resolve("desk.db"))).isEqualTo(before);
  }

  private static void callSaved(HandsOn desk, String notes) {
    desk.key("F2");
    desk.await("desk-call");
    desk.focus("desk-notes");
    desk.type(notes);
    desk.key("F9");
    desk.await("desk-ready");
  }

  /** Writes until nothing more goes onto the disk. */
  private static void fill(Path filler) throws IOException {
    try (OutputStream out = Files.newOutputStream(filler)) {
      byte[] chunk = new byte[FILL_CHUNK];
      while (true) {
        out.write(chunk);
      }
    } catch (IOException full) {
      assertThat(Files.size(filler)).isPositive();
    }
  }

  private String exported() throws IOException {
    Path csv = home.resolve("calls.csv");
    PackagedProgram.Finished export = made.at(profile).export(csv);
    assertThat(export.code()).as(export.err()).isZero();
    return Files.readString(csv);
  }
}
