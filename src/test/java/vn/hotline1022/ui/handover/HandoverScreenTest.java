package vn.hotline1022.ui.handover;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.U;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;
import vn.hotline1022.ui.Journey;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Handing over in the smallest window, by keyboard alone. */
class HandoverScreenTest {
  private static final double WIDTH = 911;
  private static final double HEIGHT = 460;

  private final HandoverBench desk = HandoverBench.amongOthers();

  @Test
  void whatIsAskedAndWhatCameOfItIsInSight() {
    desk.bundles.holds(ScriptedBundles.fromOther(198, 11));
    try (Journey hands = open()) {
      hands.press(ALT, N).awaitFocus("handover-take");
      Fx.await("the preview in sight", () -> inSight(hands, "handover-take"));
      hands.press(ESCAPE).awaitFocus("handover-open");
      hands.tabTo("handover-empty").press(SPACE).awaitFocus("handover-empty-name");
      Fx.await("the question in sight", () -> inSight(hands, "handover-empty-yes"));
      hands.press(ESCAPE).awaitFocus("handover-empty").press(ALT, U).awaitText("rút USB ra");
      Fx.await("the result in sight", () -> inSight(hands, "handover-give"));
    }
    assertThat(desk.heard()).doesNotContain("emptied");
  }

  /** Whether the whole of it lies in the window. */
  private static boolean inSight(Journey hands, String id) {
    Node node = hands.scene().getRoot().lookup("#" + id);
    Bounds there = node.localToScene(node.getLayoutBounds());
    return there.getMinY() >= 0 && there.getMaxY() <= HEIGHT && there.getHeight() > 0;
  }

  @Test
  void nobodyIsRevokedWithoutBeingAskedAbout() {
    String office = "handover-revoke-" + ScriptedBundles.OFFICE.device();
    try (Journey hands = open()) {
      hands.tabTo(office).press(SPACE).awaitText("Thu hồi Văn phòng tổng đài?");
      hands.awaitFocus("handover-revoke-no").press(SPACE).awaitFocus(office);
      hands.awaitNoText("Thu hồi Văn phòng tổng đài?").press(SPACE);
      hands.awaitFocus("handover-revoke-no").tabTo("handover-revoke-yes").press(SPACE);
      hands.awaitText("Đã thu hồi lúc").awaitNoText("Văn phòng tổng đài · ");
    }
    assertThat(desk.bundles.find(ScriptedBundles.OFFICE.device()).orElseThrow().revoked()).isTrue();
  }

  private Journey open() {
    List<TabbedScreen> made = new ArrayList<>();
    Journey hands =
        Journey.open(
            () -> {
              made.add(desk.screen(new Texts(Language.VI)));
              return made.getFirst().view();
            },
            WIDTH,
            HEIGHT);
    Fx.run(made.getFirst()::shown);
    return hands;
  }
}
