package vn.hotline1022.ui.guide;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.guide.GuideDesk.Side;

/** The tab of guides in a call: the run in front, or the choice of one. */
final class GuideSide {
  private final GuideDesk desk;
  private final Texts texts;
  private final GuideRunView run;
  private final GuideChoicePane choice;
  private final StackPane root;
  private final GuideKeys keys;

  GuideSide(GuideDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    this.run = new GuideRunView(desk.run(), desk, texts);
    this.choice = new GuideChoicePane(desk, texts);
    this.keys = new GuideKeys(desk.run(), desk);
    this.root = new StackPane(run, choice);
    root.setId("guide-side");
    root.setFocusTraversable(true);
    root.getStyleClass().add("guide-side");
    root.addEventFilter(KeyEvent.KEY_TYPED, choice::typed);
    root.visibleProperty().addListener((_, _, _) -> show());
    desk.side().addListener((_, _, _) -> show());
    show();
  }

  DeskSlots.Tab tab() {
    return DeskSlots.Tab.of(GuideDesk.TAB, texts.get("guide.tab"), Icon.MAP_MARKER_PATH, root)
        .withState(desk.state())
        .withFocus(root::requestFocus)
        .withKeys(this::key);
  }

  private void show() {
    boolean running = desk.side().get() == Side.RUN;
    boolean focused = isInside(choice);
    there(run, running);
    there(choice, !running && root.isVisible());
    if (running && focused) {
      root.requestFocus();
    }
  }

  private static void there(Region part, boolean is) {
    part.setVisible(is);
    part.setManaged(is);
  }

  private boolean isInside(Parent part) {
    Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
    while (at != null && !at.equals(part)) {
      at = at.getParent();
    }
    return at != null;
  }

  private boolean key(KeyEvent event) {
    return switch (desk.side().get()) {
      case RUN -> keys.handle(event, root);
      case CHOICE, DETOUR -> choice.key(event);
    };
  }
}
