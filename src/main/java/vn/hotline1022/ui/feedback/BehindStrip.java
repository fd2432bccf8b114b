package vn.hotline1022.ui.feedback;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Above the list: which figure's items it shows, how many they are, and the way back to all. */
final class BehindStrip extends HBox {
  private final Label name = Panes.text("", "secondary");

  BehindStrip(FollowModel list, Texts texts) {
    Button off =
        Actions.button(
            Icon.FILTER_OFF_OUTLINE,
            texts.get("feedback.follow.behind.off"),
            "",
            () -> list.behind(Optional.empty()),
            "small");
    off.setId("feedback-behind-off");
    off.setMaxWidth(USE_PREF_SIZE);
    setId("feedback-behind");
    getStyleClass().addAll("gap-s", "behind-strip");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(Panes.growing(name), off);
    name.setMaxWidth(Double.MAX_VALUE);
    list.behind().subscribe(_ -> show(list, texts));
    list.behindCount().subscribe(_ -> show(list, texts));
    managedProperty().bind(visibleProperty());
  }

  private void show(FollowModel list, Texts texts) {
    Optional<Behind> now = list.behind().get();
    setVisible(now.isPresent());
    String count = texts.number(list.behindCount().get());
    name.setText(now.map(of -> texts.get("feedback.follow.behind", of.name(), count)).orElse(""));
  }
}
