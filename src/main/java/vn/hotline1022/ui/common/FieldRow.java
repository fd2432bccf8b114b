package vn.hotline1022.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Fields under their names beside each other, sharing the width; those whose names have no room any
 * more, as with large text, go below. Those marked by {@link #narrow} take no more than they need.
 */
public final class FieldRow extends Pane {
  private static final double GAP = 8;
  private static final double BELOW = 4;

  public FieldRow(Region... fields) {
    getChildren().addAll(fields);
  }

  /** It takes no more than it needs beside others. */
  public static <R extends Region> R narrow(R field) {
    HBox.setHgrow(field, Priority.NEVER);
    return field;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(FieldRow::least).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return wanted(getManagedChildren());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? Math.max(getWidth(), prefWidth(-1)) : width, false);
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /** The height everything takes at this width; puts it there when asked to. */
  private double place(double width, boolean really) {
    double y = 0;
    for (List<Node> line : lines(width)) {
      y += (y > 0 ? BELOW : 0) + place(line, width, y, really);
    }
    return y;
  }

  /** As few lines as needs be, with as many fields in each. */
  private List<List<Node>> lines(double width) {
    List<Node> fields = getManagedChildren();
    int each = fields.size();
    while (each > 1 && !fits(fields, each, width)) {
      each--;
    }
    List<List<Node>> lines = new ArrayList<>();
    for (int from = 0; from < fields.size(); from += each) {
      lines.add(fields.subList(from, Math.min(from + each, fields.size())));
    }
    return lines;
  }

  private static boolean fits(List<Node> fields, int each, double width) {
    for (int from = 0; from < fields.size(); from += each) {
      if (wanted(fields.subList(from, Math.min(from + each, fields.size()))) > width) {
        return false;
      }
    }
    return true;
  }

  /** What is left above the widths they want is shared. */
  private double place(List<Node> line, double width, double y, boolean really) {
    long growing = line.stream().filter(FieldRow::grows).count();
    double left = (width - wanted(line)) / growing;
    double high = 0;
    double x = 0;
    for (Node field : line) {
      double wide = left < 0 || line.size() == 1 ? width : wanted(field) + share(field, left);
      high = Math.max(high, field.prefHeight(wide));
      if (really) {
        double from = snapPositionX(x);
        field.resizeRelocate(from, y, snapPositionX(x + wide) - from, field.prefHeight(wide));
      }
      x += wide + GAP;
    }
    return high;
  }

  private static double share(Node field, double left) {
    return grows(field) ? left : 0;
  }

  private static boolean grows(Node field) {
    return HBox.getHgrow(field) != Priority.NEVER;
  }

  private static double wanted(List<Node> line) {
    return line.stream().mapToDouble(FieldRow::wanted).sum() + GAP * (line.size() - 1);
  }

  private static double wanted(Node field) {
    return Math.max(field.prefWidth(-1), least(field));
  }

  /** Its name on one line, and what the control in it cannot go below. */
  private static double least(Node field) {
    Node name = field.lookup(".field-label");
    return Math.max(field.minWidth(-1), name == null ? 0 : Math.ceil(name.prefWidth(-1)));
  }
}
