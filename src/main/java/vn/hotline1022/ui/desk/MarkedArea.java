package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import vn.hotline1022.privacy.Finding;

/**
 * A text area with marks on what the guard found. The marks lie over the text and let everything
 * through; the text itself is not touched, since somebody may be typing in it.
 */
public final class MarkedArea extends StackPane {
  private final TextArea area;
  private final Pane marks = new Pane();
  private final ObservableValue<List<Finding>> findings;
  private boolean stale = true;

  public MarkedArea(TextArea area, ObservableValue<List<Finding>> findings) {
    this.area = area;
    this.findings = findings;
    marks.setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(marks.widthProperty());
    clip.heightProperty().bind(marks.heightProperty());
    marks.setClip(clip);
    getChildren().setAll(area, marks);
    findings.subscribe(this::redraw);
    area.scrollTopProperty().subscribe(this::redraw);
    area.textProperty().subscribe(this::redraw);
    area.skinProperty().subscribe(this::redraw);
    area.widthProperty().subscribe(this::redraw);
    area.heightProperty().subscribe(this::redraw);
  }

  TextArea area() {
    return area;
  }

  private void redraw() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    // Drawing asks for another layout: only what changed is drawn again.
    if (!stale) {
      return;
    }
    stale = false;
    area.layout();
    marks.getChildren().clear();
    if (!findings.getValue().isEmpty()) {
      // The prompt is a text of the same style class: only the one that shows what was typed
      // counts.
      area.lookupAll(".content .text").stream()
          .filter(Text.class::isInstance)
          .map(Text.class::cast)
          .filter(text -> text.getText().equals(area.getText()))
          .findFirst()
          .ifPresent(text -> findings.getValue().forEach(finding -> mark(text, finding)));
    }
  }

  private void mark(Text text, Finding finding) {
    if (finding.end() > text.getText().length()) {
      return;
    }
    add(text, text.rangeShape(finding.start(), finding.end()), "secret-mark");
    add(text, text.underlineShape(finding.start(), finding.end()), "secret-line");
  }

  private void add(Text text, PathElement[] shape, String styleClass) {
    Path path = new Path(shape);
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    var origin = sceneOrigin(text);
    path.setLayoutX(origin.getX());
    path.setLayoutY(origin.getY());
    marks.getChildren().add(path);
  }

  private Point2D sceneOrigin(Node text) {
    return marks.sceneToLocal(text.localToScene(0, 0));
  }
}
