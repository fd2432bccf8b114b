package vn.hotline1022.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * Looks over a styled screen for what somebody with weak sight would not see: text and icons on the
 * ground they really stand on, the edges of fields, and the ring of whatever has the focus.
 */
public final class Contrasts {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");
  private static final double LARGE = 24;
  private static final double LARGE_STRONG = 18.66;
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");

  private final Set<String> faults = new LinkedHashSet<>();
  private final Set<String> looks = new HashSet<>();

  private Contrasts() {}

  /** Every fault in words; on the FX thread. */
  public static List<String> faults(Node root) {
    Contrasts contrasts = new Contrasts();
    contrasts.visit(root);
    return List.copyOf(contrasts.faults);
  }

  private void visit(Node node) {
    if (!node.isVisible() || opacity(node) == 0) {
      return;
    }
    switch (node) {
      case Text text when !text.getText().isBlank() -> text(text);
      case TextInputControl field -> edge(field);
      case ComboBoxBase<?> box -> edge(box);
      case CheckBox box -> box.lookupAll(".box").forEach(this::edge);
      default -> {}
    }
    if (isStop(node) && looks.add(look(node))) {
      ring(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::visit);
    }
  }

  /**
   * A pane or a dialog that holds the focus while nothing in it does is no control: nothing marks
   * it.
   */
  private static boolean isStop(Node node) {
    boolean stop = node.isFocusTraversable() && !node.isDisabled();
    return stop
        && node.getAccessibleRole() != AccessibleRole.PARENT
        && node.getAccessibleRole() != AccessibleRole.DIALOG;
  }

  private void text(Text text) {
    if (text.getFill() instanceof Color fill && fill.getOpacity() > 0) {
      Color ground = ground(text);
      Color seen = Contrast.over(ground, fill, opacity(text));
      check(seen, ground, needed(text), "“" + text.getText() + "” " + where(text));
    }
  }

  private static double needed(Text text) {
    if (text.isDisabled()) {
      return Contrast.DISABLED;
    }
    boolean strong = text.getFont().getName().contains("Bold");
    boolean large = text.getFont().getSize() >= (strong ? LARGE_STRONG : LARGE);
    return large || text.getStyleClass().contains("icon") ? Contrast.GRAPHIC : Contrast.TEXT;
  }

  private void edge(Node field) {
    Node box = field;
    while (box != null && colours(box).isEmpty()) {
      box = box.getParent();
    }
    if (box != null && !field.isDisabled()) {
      Color around = ground(box);
      double best =
          colours(box).stream().mapToDouble(color -> Contrast.of(color, around)).max().orElse(1);
      if (best < Contrast.GRAPHIC) {
        faults.add(String.format(Locale.ROOT, "edge hardly seen (%.2f): %s", best, where(field)));
      }
    }
  }

  /** What the focus adds to a control, or to the box it stands in, is seen on its ground. */
  private void ring(Node node) {
    focus(node, false);
    List<Color> before = painted(node);
    focus(node, true);
    List<Color> after = new ArrayList<>(painted(node));
    Color ground = ground(node);
    focus(node, node.isFocused());
    before.forEach(after::remove);
    double best = after.stream().mapToDouble(color -> Contrast.of(color, ground)).max().orElse(1);
    if (best < Contrast.GRAPHIC) {
      faults.add(String.format(Locale.ROOT, "focus hardly seen (%.2f): %s", best, where(node)));
    }
  }

  private static void focus(Node node, boolean on) {
    node.pseudoClassStateChanged(FOCUSED, on);
    node.pseudoClassStateChanged(VISIBLE, on);
    if (node instanceof TextInputControl) {
      node.getParent().pseudoClassStateChanged(WITHIN, on);
      box(node).pseudoClassStateChanged(WITHIN, on);
    }
    node.applyCss();
  }

  /** What a field may stand in that shows the focus for it. */
  private static Node box(Node node) {
    Node parent = node.getParent();
    return parent.getParent() == null ? parent : parent.getParent();
  }

  /** Of controls that are dressed alike one is enough. */
  private static String look(Node node) {
    return node.getStyleClass()
        + " in "
        + node.getParent().getStyleClass()
        + node.getPseudoClassStates();
  }

  private static List<Color> painted(Node node) {
    return Stream.concat(
            below(node), Stream.of(node.getParent(), box(node)).flatMap(at -> colours(at).stream()))
        .toList();
  }

  private static Stream<Color> below(Node node) {
    Stream<Color> own = colours(node).stream();
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Contrasts::below))
        : own;
  }

  private void check(Color seen, Color ground, double needed, String what) {
    double contrast = Contrast.of(seen, ground);
    if (contrast < needed - 0.005) {
      faults.add(
          String.format(Locale.ROOT, "hardly read (%.2f of %.1f): %s", contrast, needed, what));
    }
  }

  /** What lies below a node: the last that was painted before it and covers its middle. */
  private static Color ground(Node node) {
    List<Color> through = new ArrayList<>();
    Bounds middle = node.localToScene(node.getLayoutBounds());
    for (Node at = node; at != null; at = at.getParent()) {
      for (Node below : under(at, middle, !at.equals(node))) {
        Color color = top(below);
        if (color != null && color.getOpacity() > 0) {
          through.add(color);
          if (color.getOpacity() == 1) {
            return blend(through);
          }
        }
      }
    }
    through.add(Color.WHITE);
    return blend(through);
  }

  /** The node itself, then its elder siblings from the last, as far as they lie below. */
  private static List<Node> under(Node node, Bounds middle, boolean itself) {
    List<Node> under = new ArrayList<>();
    if (itself) {
      under.add(node);
    }
    if (node.getParent() != null) {
      List<Node> children = node.getParent().getChildrenUnmodifiable();
      for (Node elder : children.subList(0, children.indexOf(node)).reversed()) {
        Bounds bounds = elder.localToScene(elder.getLayoutBounds());
        if (elder.isVisible() && bounds.contains(middle.getCenterX(), middle.getCenterY())) {
          under.add(elder);
        }
      }
    }
    return under;
  }

  private static Color top(Node node) {
    if (node instanceof Region region && region.getBackground() != null) {
      return region.getBackground().getFills().stream()
          .map(BackgroundFill::getFill)
          .filter(Color.class::isInstance)
          .map(Color.class::cast)
          .reduce(null, (lower, upper) -> upper.getOpacity() > 0 ? upper : lower);
    }
    if (node instanceof Shape shape && !(node instanceof Text)) {
      return shape.getFill() instanceof Color fill ? fill : null;
    }
    return null;
  }

  private static Color blend(List<Color> through) {
    Color seen = through.getLast();
    for (Color color : through.reversed().subList(1, through.size())) {
      seen = Contrast.over(seen, color, 1);
    }
    return seen;
  }

  private static List<Color> colours(Node node) {
    List<Paint> paints = new ArrayList<>();
    if (node instanceof Region region) {
      if (region.getBackground() != null) {
        region.getBackground().getFills().forEach(fill -> paints.add(fill.getFill()));
      }
      if (region.getBorder() != null) {
        region.getBorder().getStrokes().stream()
            .map(BorderStroke::getTopStroke)
            .forEach(paints::add);
      }
    }
    return paints.stream()
        .filter(Color.class::isInstance)
        .map(Color.class::cast)
        .filter(color -> color.getOpacity() > 0)
        .toList();
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }

  private static String where(Node node) {
    StringBuilder where = new StringBuilder();
    Node at = node;
    for (int i = 0; i < 4 && at != null; i++) {
      where.append(i == 0 ? "" : " in ").append(at.getStyleClass());
      at = at.getParent();
    }
    return where.toString();
  }
}
