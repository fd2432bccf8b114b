package vn.hotline1022.ui.feedback;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which side of the place of feedback is in front. Lives as long as the session: whoever goes to
 * another place and comes back finds the side they left.
 */
public final class FeedbackFront {
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.LIST);
  private final ReadOnlyIntegerWrapper again = new ReadOnlyIntegerWrapper();
  private final Runnable go;
  private final BooleanSupplier inFront;

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
   * @param inFront whether the place is in front
   */
  public FeedbackFront(Runnable go, BooleanSupplier inFront) {
    this.go = go;
    this.inFront = inFront;
  }

  public ReadOnlyObjectProperty<Side> side() {
    return side.getReadOnlyProperty();
  }

  /** Counts how often the side in front was asked for once more: something else stands in it. */
  ReadOnlyIntegerProperty again() {
    return again.getReadOnlyProperty();
  }

  public boolean at(Side one) {
    return side.get() == one;
  }

  /** Whether the place itself is in front. */
  public boolean isShown() {
    return inFront.getAsBoolean();
  }

  /** Brings this side to the front, wherever the person is. */
  public void show(Side now) {
    boolean same = at(now);
    side.set(now);
    go.run();
    if (same) {
      again.set(again.get() + 1);
    }
  }

  /** The next time somebody goes to the place they find this side. */
  public void leaveFor(Side later) {
    side.set(later);
  }
}
