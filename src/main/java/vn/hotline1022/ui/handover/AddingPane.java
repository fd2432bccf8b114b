package vn.hotline1022.ui.handover;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/**
 * Comparing digits. Those of the file are not shown: who adds a desk types what the other one
 * shows, and the file is right or it is not.
 */
final class AddingPane extends VBox {
  private static final int DIGITS_MAX = 20;

  /**
   * @param back takes the focus back when nothing is compared any more
   */
  AddingPane(DesksModel model, Runnable back, Texts texts) {
    Label who = Panes.text("", "medium");
    TextField digits = new Fields(texts).text(DIGITS_MAX);
    digits.setId("handover-digits");
    digits.getStyleClass().add("mono");
    digits.setPromptText("0000 0000 0000");
    digits.textProperty().bindBidirectional(model.digits());
    digits.setOnAction(_ -> model.add());
    Button add = Panes.button(texts.get("handover.adding.add"), model::add, "primary-action");
    add.setId("handover-adding-add");
    Button no = Panes.button(texts.get("handover.dismiss"), model::dismiss);
    no.setId("handover-adding-no");
    getStyleClass().addAll("gap-s", "handover-asked");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            who,
            Panes.text(texts.get("handover.adding.says"), "secondary"),
            Fields.labelled(texts.get("handover.adding.digits"), digits),
            Panes.row("gap-s", no, add));
    model
        .adding()
        .subscribe(
            now -> {
              if (now.isEmpty() && Refocus.holds(this)) {
                back.run();
              }
              setVisible(now.isPresent());
              setManaged(now.isPresent());
              now.ifPresent(
                  found -> {
                    who.setText(
                        texts.get(
                            found.otherKeys() ? "handover.adding.otherKeys" : "handover.adding",
                            found.identity().name()));
                    digits.requestFocus();
                  });
            });
  }
}
