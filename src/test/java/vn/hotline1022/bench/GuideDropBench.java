package vn.hotline1022.bench;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.TAB;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.desktop.DeskInTest;
import vn.hotline1022.desktop.FirstStart;
import vn.hotline1022.guide.DroppedGuide;
import vn.hotline1022.ui.Journey;

/**
 * From a file put into the profile's folder to what is seen of it on the running desk: a new guide
 * of ten steps with pictures that can be chosen, and a broken one with what is wrong. Held against
 * putting the file there.
 */
@Tag("bench")
class GuideDropBench {
  private static final int ROUNDS = Integer.getInteger("bench.drops", 30);
  private static final int GOAL_MILLIS = 2_000;
  private static final BenchTable TABLE = new BenchTable("guide-drop");

  @TempDir private Path temporary;
  private DeskInTest desk;
  private Journey hands;
  private DroppedGuide dropped;

  @BeforeEach
  void aDeskOfItsOwn() throws IOException {
    Path profile = temporary.resolve("profile");
    desk = DeskInTest.start(profile, temporary);
    hands = desk.hands();
    FirstStart.ofLan(hands, BenchDesk.PASSPHRASE);
    dropped = new DroppedGuide(profile.resolve("guides"));
  }

  @AfterEach
  void close() throws IOException {
    desk.close();
    TABLE.write();
  }

  @Test
  void aGuideIsThereWithinTwoSecondsOfBeingPutThere() throws Exception {
    Recorder written = new Recorder(ROUNDS);
    Recorder sound = new Recorder(ROUNDS);
    Recorder broken = new Recorder(ROUNDS);
    DroppedGuide elsewhere = new DroppedGuide(temporary.resolve("elsewhere"));
    hands.press(F2).awaitFocus("desk-number").press(CONTROL, TAB).awaitText("Chọn hướng dẫn");
    for (int i = 0; i < ROUNDS; i++) {
      String name = "Đêm hội số " + i + " của phường";
      String id = "night-" + i;
      written.measure(i, () -> elsewhere.put(id, name));
      sound.measure(i, () -> seen(() -> dropped.put(id, name), name));
      dropped.remove(id);
      hands.awaitNoText(name);
    }
    hands.press(CONTROL, DIGIT7).awaitText("Cẩm nang").press(CONTROL, TAB);
    for (int i = 0; i < ROUNDS; i++) {
      String id = "broken-" + i;
      broken.measure(i, () -> seen(() -> dropped.broken(id), id + ".yaml"));
      dropped.remove(id);
      hands.awaitNoText(id + ".yaml");
    }
    TABLE.baseline("a file of a guide is written", written.timings());
    TABLE.alone("a guide of ten steps can be chosen", sound.timings(), GOAL_MILLIS);
    TABLE.alone("a broken one is listed", broken.timings(), GOAL_MILLIS);
  }

  private void seen(Recorder.Work put, String text) throws Exception {
    put.run();
    hands.awaitText(text);
  }
}
