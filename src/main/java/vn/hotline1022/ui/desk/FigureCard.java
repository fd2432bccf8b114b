package vn.hotline1022.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;

/** One figure of the day: what it counts, the number, and what it is made of. */
final class FigureCard extends VBox {
  private final String title;
  private final Label figure = Panes.label("0", "key-figure");
  private final Label detail = Panes.label("", "caption");

  FigureCard(String title, Icon icon) {
    this.title = title;
    Label name = Panes.label(title, "secondary", "medium");
    getStyleClass().addAll("card", "figure-card");
    getChildren()
        .setAll(Panes.row("gap-s", name, Panes.spacer(), Icons.of(icon, "accent")), figure, detail);
  }

  void show(String number, String madeOf) {
    figure.setText(number);
    detail.setText(madeOf);
    Spoken.asOne(this, title + ": " + number + ". " + madeOf);
  }
}
