package vn.hotline1022.ui.feedback;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which side of the place of feedback is in front. Lives as long as the session: whoever goes to
 * another place and comes back finds the side they left.
 */
public final class FeedbackFront {
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.LIST);
  private final Runnable go;

  /** The sides of the place; one of them is in front. */
  public enum Side {
    /** The list, with one item open. */
    LIST,
    /** One item being written. */
    FORM,
    /** One item being filed by hand. */
    FILING
  }

  /**
   * @param go brings the place itself to the front
   */
  public FeedbackFront(Runnable go) {
    this.go = go;
  }

  public ReadOnlyObjectProperty<Side> side() {
    return side.getReadOnlyProperty();
  }

  public boolean at(Side one) {
    return side.get() == one;
  }

  /** Brings this side to the front, wherever the person is. */
  public void show(Side now) {
    side.set(now);
    go.run();
  }

  /** The next time somebody goes to the place they find this side. */
  public void leaveFor(Side later) {
    side.set(later);
  }
}
