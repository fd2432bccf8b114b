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

  /** From which of these on they stand at the lower edge: the keyboard and the main buttons. */
  public static int footFrom(List<Widget> widgets) {
    int foot = widgets.size();
    while (foot > 0 && standsAtFoot(widgets.get(foot - 1))) {
      foot--;
    }
    return foot;
  }

  private static boolean standsAtFoot(Widget widget) {
    return switch (widget) {
      case Widget.Keyboard _ -> true;
      case Widget.Button button -> button.look() != Widget.Look.PLAIN;
      case Widget.Bar _,
          Widget.Icon _,
          Widget.Title _,
          Widget.Text _,
          Widget.Field _,
          Widget.Code _,
          Widget.Lines _,
          Widget.Switch _,
          Widget.Dialog _,
          Widget.Store _,
          Widget.Row _ ->
          false;
    };
  }
}
