package vn.hotline1022.ui.booth;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Scale;
import vn.hotline1022.handout.QrCode;

/** A code on white in either theme, so that every camera reads it; drawn once. */
final class QrPane extends Region {
  private final Path squares = new Path();
  private final Scale scale = new Scale(1, 1);
  private final int modules;

  QrPane(QrCode code) {
    this.modules = code.size() + 2 * QrCode.QUIET;
    for (int row = 0; row < code.size(); row++) {
      row(code, row);
    }
    squares.getStyleClass().add("booth-qr-squares");
    squares.setManaged(false);
    squares.setSmooth(false);
    squares.getTransforms().setAll(scale);
    getStyleClass().add("booth-qr");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().setAll(squares);
  }

  private void row(QrCode code, int row) {
    int from = 0;
    while (from < code.size()) {
      int to = from;
      while (to < code.size() && code.dark(to, row)) {
        to++;
      }
      if (to > from) {
        squares
            .getElements()
            .addAll(
                new MoveTo(from + QrCode.QUIET, row + QrCode.QUIET),
                new HLineTo(to + QrCode.QUIET),
                new VLineTo(row + QrCode.QUIET + 1),
                new HLineTo(from + QrCode.QUIET),
                new ClosePath());
      }
      from = Math.max(to, from + 1);
    }
  }

  @Override
  protected void layoutChildren() {
    double side = Math.min(getWidth(), getHeight()) / modules;
    scale.setX(side);
    scale.setY(side);
  }
}
