package vn.hotline1022.guide;

import java.util.List;
import java.util.Optional;

/**
 * What the caller has on the phone, to be drawn. Its texts are those of the phone, whatever the
 * language of the desk.
 *
 * @param when this is what is seen; for phones that look otherwise there is another
 * @param system empty: as is known of the caller's phone
 * @param caption below the phone
 * @param widgets from the top
 */
public record PhoneScreen(
    Condition when,
    Optional<PhoneSystem> system,
    Optional<GuideText> caption,
    List<Widget> widgets) {
  public PhoneScreen {
    widgets = List.copyOf(widgets);
  }

  /** How many places to touch are marked; one at most in a sound guide. */
  public int touches() {
    return widgets.stream().mapToInt(Widget::touches).sum();
  }
}
