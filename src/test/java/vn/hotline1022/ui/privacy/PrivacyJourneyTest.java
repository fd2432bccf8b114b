package vn.hotline1022.ui.privacy;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.citizen.CitizenSamples;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

/** A request about one's data met with the keyboard alone. */
class PrivacyJourneyTest {
  @TempDir private Path folder;
  private PrivacyScenes scene;
  private Journey journey;

  @BeforeEach
  void openTheScreen() {
    Fx.start();
    journey =
        Journey.open(
            () -> {
              scene = new PrivacyScenes(folder);
              return scene.framed(new Texts(Language.VI));
            });
  }

  @AfterEach
  void closeTheWindow() {
    journey.close();
    scene.close();
  }

  @Test
  void aPersonIsFoundWrittenDownAndErasedWithTwoPresses() {
    journey.tabTo("privacy-words").type("minh");
    Fx.run(() -> scene.bench.passMillis(200));
    journey.awaitText("Bác Trần Văn Minh").press(DOWN).press(SPACE).awaitText("4 mục");
    journey.tabTo("privacy-note").type("Xoá hết dữ liệu của bác");
    journey.tabTo("privacy-take").press(SPACE).times(4, DOWN).press(ENTER);
    journey.awaitText("Đã ghi yêu cầu");
    journey.tabTo("privacy-erase").press(SPACE).awaitText("Bấm lần nữa để xoá hẳn");
    assertThat(scene.store.citizens().find(CitizenSamples.minh().id())).isPresent();
    journey.press(SPACE).awaitText("Ai đã xem, đã xuất");
    assertThat(scene.store.citizens().find(CitizenSamples.minh().id())).isEmpty();
    journey.press(ESCAPE).awaitFocus("privacy-words");
  }
}
