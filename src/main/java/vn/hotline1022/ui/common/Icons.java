package vn.hotline1022.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;

/**
 * Icons as text in the icon font, sized in em so that they grow with the text; coloured by style
 * class ({@code accent}, {@code danger}, …), sized by {@code small} and {@code large}.
 */
public final class Icons {
  private Icons() {}

  /** A new icon; the control it stands on says what it means. */
  public static Text of(Icon shape, String... styleClasses) {
    Text icon = new Text(Character.toString(shape.place()));
    icon.getStyleClass().add("icon");
    icon.getStyleClass().addAll(styleClasses);
    icon.setAccessibleRole(AccessibleRole.NODE);
    icon.setMouseTransparent(true);
    return icon;
  }
}
