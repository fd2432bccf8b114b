package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged desk is killed in the middle of a guide: after signing in again the guide stands at
 * the same step, with its way there and the answer that was being typed, and is led to its end.
 */
class KilledGuideIT {
  private static final String OPERATOR = "TNV-05";
  private static final long LOST_AT_MOST_NANOS = TimeUnit.SECONDS.toNanos(1);

  @TempDir private Path home;
  private Path profile;
  private String passphrase;
  private HandsOn desk;

  @BeforeEach
  void aProfileWithCallsInIt() {
    profile = home.resolve("profile");
    PackagedProgram.Finished made =
        Launch.at(home)
            .with("demo", "--data", profile.toString(), "--calls", "6", "--seed", "1022")
            .run();
    assertThat(made.code()).as(made.err()).isZero();
    passphrase = made.out().strip().lines().toList().getLast().strip();
  }

  @AfterEach
  void nothingStaysRunning() {
    desk.close();
  }

  @Test
  void theGuideStandsWhereItWas() {
    open();
    desk.key("F2");
    desk.await("desk-call");
    desk.choose("reason-INSTALL");
    desk.choose("reason-ANDROID");
    desk.key("F11");
    desk.await("guide-answer-1");
    answers("DIGIT1", "DIGIT1", "DIGIT1", "DIGIT2", "DIGIT2", "DIGIT2");
    desk.say("Ghi dòng báo lỗi");
    desk.focus("guide-entry");
    desk.type("Ứng dụng đã dừng");
    untilItIsOnTheDisk();
    desk.kill();

    open();
    desk.holds("guide-entry", "Ứng dụng đã dừng");
    desk.await("guide-passed-5");
    desk.focus("guide-entry");
    desk.key("ENTER");
    desk.await("escalation-panel");
    desk.holds("escalation-MESSAGE", "Ứng dụng đã dừng");
    assertThat(desk.read("escalation-TRIED")).contains("Mở CH Play");
  }

  /** What was typed longer ago than a second is there, and so is every move. */
  private void untilItIsOnTheDisk() {
    long typed = System.nanoTime();
    while (System.nanoTime() - typed < LOST_AT_MOST_NANOS) {
      assertThat(desk.read("guide-entry")).isEqualTo("Ứng dụng đã dừng");
    }
  }

  private void open() {
    desk = HandsOn.start(home, profile);
    desk.signIn(OPERATOR, passphrase);
  }

  private void answers(String... digits) {
    for (String digit : digits) {
      desk.key(digit);
    }
  }
}
