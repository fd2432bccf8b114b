package vn.hotline1022.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** All keys and what they do, in columns; closed by Esc, Shift+F1 or its button. */
final class KeyList extends VBox {
  private static final int COLUMNS = 3;

  private final Button close;

  KeyList(ShellKeys keys, Texts texts, Runnable closed) {
    close = Panes.withKey(Panes.button(texts.get("common.close"), closed), "Esc");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-list");
    List<ShellKeys.Binding> bindings = once(keys.bindings());
    int rows = (bindings.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < bindings.size(); i++) {
      grid.add(row(bindings.get(i), texts), i / rows, i % rows);
    }
    HBox buttons = new HBox(close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    // In large text there is more than fits the window.
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, buttons);
  }

  /** A key that does the same on several screens stands here once. */
  private static List<ShellKeys.Binding> once(List<ShellKeys.Binding> all) {
    Set<String> said = new HashSet<>();
    return all.stream().filter(each -> said.add(each.shown() + ' ' + each.textKey())).toList();
  }

  Node first() {
    return close;
  }

  private static HBox row(ShellKeys.Binding binding, Texts texts) {
    Label key = Panes.label(binding.shown(), "key-hint", "key-column");
    key.setMinWidth(USE_PREF_SIZE);
    Label what = Panes.label(texts.get(binding.textKey()));
    what.setMinWidth(USE_PREF_SIZE);
    return Panes.row("gap-m", key, what);
  }
}
