package vn.hotline1022.ui.common;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Region;

/**
 * As high as its content when there is room, scrolling up and down when there is not, as with large
 * text. Unlike a plain scroll pane it asks its content for the height at its own width, so that
 * wrapped texts count.
 */
public final class ScrollingPage extends ScrollPane {

  public ScrollingPage() {
    // At once, not with the first styles: only then its content is in the scene and can be focused.
    setSkin(new ScrollPaneSkin(this));
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  public ScrollingPage(Region content) {
    this();
    show(content);
  }

  /** Shows this from its top. */
  public void show(Region content) {
    content.setMinHeight(Region.USE_PREF_SIZE);
    setContent(content);
    setVvalue(0);
  }

  /**
   * Scrolls as far as it takes to see this, which came or grew just now; nothing moves when it can
   * be seen.
   */
  public void reveal(Node node) {
    if (getScene() == null || !node.isVisible()) {
      return;
    }
    applyCss();
    layout();
    double room = getViewportBounds().getHeight();
    double over = getContent().getLayoutBounds().getHeight() - room;
    if (room <= 0 || over <= 0) {
      return;
    }
    Bounds there = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = getVvalue() * over;
    double lowest = Math.min(top, there.getMinY());
    setVvalue(Math.clamp(Math.max(lowest, there.getMaxY() - room) / over, 0, 1));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getContent() == null) {
      return super.computePrefHeight(width);
    }
    double sides = snappedLeftInset() + snappedRightInset();
    double inner = width < 0 ? getContent().prefWidth(-1) : Math.max(0, width - sides);
    return getContent().prefHeight(inner) + snappedTopInset() + snappedBottomInset();
  }
}
