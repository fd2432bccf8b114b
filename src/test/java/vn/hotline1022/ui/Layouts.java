package vn.hotline1022.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Looks over a laid-out scene for what a person would see as broken: a text cut short, two things
 * on top of each other, something outside the window. What lies inside a scrolled area may be
 * outside its viewport.
 */
public final class Layouts {
  private static final double TOLERANCE = 1.5;

  private Layouts() {}

  /** Every fault in words; empty when the scene is whole. */
  public static List<String> faults(Scene scene) {
    List<String> faults = new ArrayList<>();
    List<Node> pieces = new ArrayList<>();
    Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    visit(scene.getRoot(), window, pieces, faults);
    overlaps(pieces, faults);
    return faults;
  }

  private static void visit(Node node, Bounds space, List<Node> pieces, List<String> faults) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Labeled labeled && !isScaffold(labeled)) {
      checkLabeled(labeled, faults);
    }
    if (node instanceof TextField field) {
      checkPrompt(field, faults);
    }
    if (isPiece(node)) {
      checkInside(node, space, faults);
      pieces.add(node);
    }
    boolean opaque = node instanceof TextInputControl;
    if (node instanceof Parent parent && !opaque) {
      Bounds inner = node instanceof ScrollPane ? null : space;
      for (Node child : parent.getChildrenUnmodifiable()) {
        visit(child, inner == null ? endless() : inner, pieces, faults);
      }
    }
  }

  /** Labels that belong to a control's own machinery, for example a table's arrow. */
  private static boolean isScaffold(Labeled labeled) {
    return labeled.getText() == null || labeled.getText().isBlank();
  }

  private static void checkLabeled(Labeled labeled, List<String> faults) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && text.getStyleClass().contains("text")
          && !text.getText().equals(labeled.getText())
          && !labeled.isMnemonicParsing()) {
        faults.add("cut: \"" + labeled.getText() + "\" shows \"" + text.getText() + "\"");
      }
      if (child instanceof Text text
          && text.getText().endsWith(labeled.getEllipsisString())
          && !labeled.getText().endsWith(labeled.getEllipsisString())) {
        faults.add("shortened: \"" + labeled.getText() + "\"");
      }
    }
  }

  private static void checkPrompt(TextField field, List<String> faults) {
    if (field.getPromptText() == null || !field.getText().isEmpty()) {
      return;
    }
    Text measure = new Text(field.getPromptText());
    measure.setFont(field.getFont());
    double needed = measure.getLayoutBounds().getWidth();
    double space = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    if (needed > space + TOLERANCE) {
      faults.add("prompt cut: \"" + field.getPromptText() + "\"");
    }
  }

  private static void checkInside(Node node, Bounds space, List<String> faults) {
    Bounds bounds = inScene(node);
    if (bounds.getMinX() < space.getMinX() - TOLERANCE
        || bounds.getMinY() < space.getMinY() - TOLERANCE
        || bounds.getMaxX() > space.getMaxX() + TOLERANCE
        || bounds.getMaxY() > space.getMaxY() + TOLERANCE) {
      faults.add("outside the window: " + describe(node));
    }
    if (node instanceof Region region
        && (region.getWidth() < region.minWidth(-1) - TOLERANCE
            || region.getHeight() < region.minHeight(region.getWidth()) - TOLERANCE)) {
      faults.add("squeezed: " + describe(node));
    }
  }

  private static void overlaps(List<Node> pieces, List<String> faults) {
    List<Bounds> boxes = pieces.stream().map(Layouts::inScene).toList();
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 1; j < pieces.size(); j++) {
        Node a = pieces.get(i);
        Node b = pieces.get(j);
        if (meet(boxes.get(i), boxes.get(j))
            && !within(a, b)
            && !within(b, a)
            && sameScroll(a, b)
            && !oneFlow(a, b)) {
          faults.add("overlap: " + describe(a) + " and " + describe(b));
        }
      }
    }
  }

  /** What a person takes for one thing: a text with its icon, a control, a field. */
  private static boolean isPiece(Node node) {
    return (node instanceof Labeled labeled && !isScaffold(labeled))
        || node instanceof TextInputControl
        || (node instanceof Text text && !text.getText().isBlank() && !insideLabeled(text));
  }

  private static boolean insideLabeled(Node node) {
    return node.getParent() instanceof Labeled || node.getParent() instanceof TextInputControl;
  }

  private static boolean within(Node inner, Node outer) {
    for (Node node = inner; node != null; node = node.getParent()) {
      if (node.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Pieces of one running text: their boxes meet where a line goes on, their letters do not. */
  private static boolean oneFlow(Node a, Node b) {
    return a.getParent() instanceof TextFlow && Objects.equals(a.getParent(), b.getParent());
  }

  /** Two nodes in different scrolled areas are cut by their viewports, they do not meet. */
  private static boolean sameScroll(Node a, Node b) {
    return Objects.equals(scrollOf(a), scrollOf(b));
  }

  private static Node scrollOf(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane || at instanceof VirtualFlow<?>) {
        return at;
      }
    }
    return null;
  }

  private static boolean meet(Bounds a, Bounds b) {
    double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return width > TOLERANCE && height > TOLERANCE;
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Bounds endless() {
    return new BoundingBox(-1e6, -1e6, 2e6, 2e6);
  }

  private static String describe(Node node) {
    String text =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text plain -> plain.getText();
          case TextInputControl input -> input.getPromptText();
          default -> "";
        };
    return node.getClass().getSimpleName() + " \"" + text + "\" " + node.getStyleClass();
  }
}
