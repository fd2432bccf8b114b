package vn.hotline1022.ui.common;

import java.text.Normalizer;
import java.util.Locale;
import javafx.scene.control.Label;

/** The initials of a name in a circle. */
public final class Avatar {
  private Avatar() {}

  /** The circle; the name itself always stands beside it, so screen readers skip it. */
  public static Label of(String name) {
    Label avatar = new Label(initials(name));
    avatar.getStyleClass().add("avatar");
    return avatar;
  }

  /** Family and given name: "Nguyễn Thu Hà" is NH. */
  static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    String first = initial(words[0]);
    return words.length == 1 ? first : first + initial(words[words.length - 1]);
  }

  private static String initial(String word) {
    if (word.isEmpty()) {
      return "";
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    return composed.substring(0, composed.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }
}
