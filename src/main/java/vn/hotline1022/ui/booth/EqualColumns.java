package vn.hotline1022.ui.booth;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Fields beside each other, of one width, each as high as what is said below it. */
final class EqualColumns extends GridPane {

  EqualColumns(Region... fields) {
    getStyleClass().add("large-grid");
    setMinWidth(0);
    for (int i = 0; i < fields.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / fields.length);
      getColumnConstraints().add(column);
      fields[i].setMinWidth(0);
      add(fields[i], i, 0);
    }
  }
}
