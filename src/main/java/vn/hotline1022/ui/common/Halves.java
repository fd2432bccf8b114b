package vn.hotline1022.ui.common;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two things beside each other in equal halves, their tops level. */
public final class Halves extends GridPane {
  public Halves(Node left, Node right) {
    getStyleClass().add("halves");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      getColumnConstraints().add(half);
    }
    add(left, 0, 0);
    add(right, 1, 0);
    GridPane.setValignment(left, VPos.TOP);
    GridPane.setValignment(right, VPos.TOP);
  }
}
