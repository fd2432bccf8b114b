package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import vn.hotline1022.guide.PhoneScreen;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * A drawn phone with what the caller has on it and the place to touch in a dashed ring. It is a
 * picture: nothing on it can be focused or pressed; a screen reader hears what is seen and where to
 * touch. Its size is fixed in em, what would not fit is drawn smaller.
 *
 * <p>Screens that may come next are drawn beforehand, unseen, and those shown before are kept for a
 * while: to show one of them takes no time.
 */
public final class PhoneView extends StackPane {
  /** More are not kept: the one in front, those that may follow, a few on the way back. */
  private static final int KEPT = 10;

  private final Texts texts;

  /** The one used last stands last. */
  private final List<Drawn> drawn = new ArrayList<>();

  private Optional<Drawn> front = Optional.empty();

  /** A screen as it is drawn. */
  private record Drawn(PhoneScreen screen, PhoneSystem system, PhoneFace face) {

    boolean is(PhoneScreen other, PhoneSystem on) {
      return system == on && screen.equals(other);
    }
  }

  public PhoneView(Texts texts) {
    this.texts = texts;
    getStyleClass().add("phone");
    setMouseTransparent(true);
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** Draws this screen. */
  public void show(PhoneScreen screen, PhoneSystem system) {
    if (front.filter(now -> now.is(screen, system)).isPresent()) {
      return;
    }
    if (!getStyleClass().contains(system.word())) {
      getStyleClass().removeAll("android", "iphone");
      getStyleClass().add(system.word());
    }
    Drawn now = drawn(screen, system);
    front.ifPresent(before -> before.face().setVisible(false));
    now.face().setVisible(true);
    front = Optional.of(now);
    setAccessibleText(PhoneWords.of(screen, system, texts));
  }

  /** Whether to show it would take no time. */
  boolean isDrawn(PhoneScreen screen, PhoneSystem system) {
    return drawn.stream().anyMatch(one -> one.is(screen, system));
  }

  /** Draws what may be shown next, unseen. */
  void prepare(PhoneScreen screen, PhoneSystem system) {
    drawn(screen, system);
    front.ifPresent(this::used);
  }

  private Drawn drawn(PhoneScreen screen, PhoneSystem system) {
    Optional<Drawn> found = drawn.stream().filter(one -> one.is(screen, system)).findFirst();
    Drawn now = found.orElseGet(() -> new Drawn(screen, system, new PhoneFace(screen, system)));
    used(now);
    if (found.isEmpty()) {
      now.face().setVisible(false);
      Panes.join(this, now.face());
      if (drawn.size() > KEPT) {
        getChildren().remove(drawn.removeFirst().face());
      }
    }
    return now;
  }

  private void used(Drawn one) {
    drawn.remove(one);
    drawn.addLast(one);
  }

  /** How small the screen had to be drawn; 1 when everything found its room. */
  double fit() {
    return front.map(now -> now.face().fit()).orElse(1.0);
  }
}
