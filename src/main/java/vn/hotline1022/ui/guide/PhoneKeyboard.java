package vn.hotline1022.ui.guide;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.ui.common.Panes;

/** The keyboard at the lower edge of a drawn phone. */
final class PhoneKeyboard {
  private static final List<String> LETTERS = List.of("QWERTYUIOP", "ASDFGHJKL", "⇧ZXCVBNM⌫");
  private static final List<String> DIGITS = List.of("123", "456", "789", " 0⌫");

  private PhoneKeyboard() {}

  static Node of(Widget.Keys keys) {
    VBox board = new VBox();
    board.getStyleClass().add("phone-keyboard");
    boolean letters = keys == Widget.Keys.LETTERS;
    for (String row : letters ? LETTERS : DIGITS) {
      HBox line = new HBox();
      line.getStyleClass().add("phone-keys");
      row.codePoints().forEach(key -> line.getChildren().add(key(Character.toString(key))));
      board.getChildren().add(line);
    }
    if (letters) {
      HBox last = new HBox(key("123"), key(" "), key("⏎"));
      last.getStyleClass().add("phone-keys");
      last.getChildren().get(1).getStyleClass().add("phone-space");
      board.getChildren().add(last);
    }
    return board;
  }

  private static Label key(String text) {
    Label key = Panes.label(text.isBlank() ? "" : text, "phone-key");
    key.setMaxWidth(Double.MAX_VALUE);
    key.setMinWidth(0);
    key.setPrefWidth(1);
    HBox.setHgrow(key, Priority.ALWAYS);
    return key;
  }
}
