package vn.hotline1022.ui.feedback;

import javafx.scene.Node;
import javafx.scene.layout.TilePane;

/** Tiles of one width that share the room there is; in large text fewer stand beside each other. */
final class Tiles extends TilePane {

  Tiles() {
    getStyleClass().add("tiles");
    setMinHeight(USE_PREF_SIZE);
    widthProperty().addListener((_, _, _) -> share());
  }

  private void share() {
    double widest = 0;
    for (Node child : getManagedChildren()) {
      widest = Math.max(widest, child.prefWidth(-1));
    }
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    if (widest > 0 && room > widest) {
      int columns = Math.max(1, (int) ((room + getHgap()) / (widest + getHgap())));
      int used = Math.min(columns, getManagedChildren().size());
      int rows = (getManagedChildren().size() + used - 1) / used;
      int even = (getManagedChildren().size() + rows - 1) / rows;
      setPrefTileWidth(Math.floor((room - (even - 1) * getHgap()) / even));
    }
  }

  /** Other tiles stand in it now. */
  void changed() {
    setPrefTileWidth(USE_COMPUTED_SIZE);
    share();
  }
}
