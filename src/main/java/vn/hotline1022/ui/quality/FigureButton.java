package vn.hotline1022.ui.quality;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;

/**
 * A figure that leads to its items: as wide as there is room, its lines wrap at that width, which a
 * plain button does not ask for.
 */
class FigureButton extends Button {
  private static final double SIDES = 26;

  private final VBox lines = Panes.column("gap-none");

  /**
   * @param help what pressing it does, for a screen reader
   */
  FigureButton(String id, String styleClass, String help) {
    setId("quality-" + id);
    setMnemonicParsing(false);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setAccessibleHelp(help);
    getStyleClass().add(styleClass);
    lines.prefWidthProperty().bind(widthProperty().subtract(SIDES));
    setGraphic(lines);
  }

  final void show(List<? extends Node> nodes) {
    lines.getChildren().setAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    return Math.ceil(lines.prefHeight(width < 0 ? -1 : width - sides))
        + snappedTopInset()
        + snappedBottomInset();
  }
}
