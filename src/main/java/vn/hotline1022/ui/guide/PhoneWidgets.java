package vn.hotline1022.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/** Draws each thing that can be on a phone; its looks are in the stylesheet of the phone. */
final class PhoneWidgets {
  private final PhoneSystem system;
  private final PhoneTiles tiles;

  PhoneWidgets(PhoneSystem system) {
    this.system = system;
    this.tiles = new PhoneTiles(system);
  }

  Node node(Widget widget) {
    return switch (widget) {
      case Widget.Bar bar -> bar(bar);
      case Widget.Icon icon -> icons(List.of(icon));
      case Widget.Title(String text) -> text(text, "phone-title");
      case Widget.Text text -> paragraph(text);
      case Widget.Field field -> touch(field(field), field.touch());
      case Widget.Code code -> touch(code(code), code.touch());
      case Widget.Button button -> touch(button(button), button.touch());
      case Widget.Lines lines -> lines(lines);
      case Widget.Switch toggle -> touch(toggle(toggle), toggle.touch());
      case Widget.Dialog dialog -> dialog(dialog);
      case Widget.Store store -> store(store);
      case Widget.Row row -> touch(row(row), row.touch());
      case Widget.Keyboard(Widget.Keys keys) -> PhoneKeyboard.of(keys);
    };
  }

  /** Icons in rows; one alone stands in the middle, large. */
  Node icons(List<Widget.Icon> icons) {
    if (icons.size() == 1) {
      Widget.Icon alone = icons.getFirst();
      VBox column = new VBox(tiles.large(alone.picture()));
      column.getChildren().addAll(words(alone.text(), "phone-icon-name"));
      column.getStyleClass().add("phone-icon-alone");
      return middle(touch(column, alone.touch()));
    }
    VBox rows = new VBox();
    rows.getStyleClass().add("phone-icons");
    for (int from = 0; from < icons.size(); from += PhoneTiles.IN_A_ROW) {
      int to = Math.min(icons.size(), from + PhoneTiles.IN_A_ROW);
      rows.getChildren().add(tiles.row(icons.subList(from, to), PhoneWidgets::touch));
    }
    return rows;
  }

  private Node bar(Widget.Bar bar) {
    Label title = text(bar.text(), "phone-bar-title");
    HBox row = new HBox();
    row.getStyleClass().add("phone-bar");
    boolean iphone = system == PhoneSystem.IPHONE;
    Node arrow = Icons.of(iphone ? Icon.CHEVRON_LEFT : Icon.ARROW_LEFT, "phone-bar-arrow");
    if (bar.back()) {
      row.getChildren().add(touch(new StackPane(arrow), bar.touch()));
      row.getChildren().add(Panes.growing(title));
      if (iphone) {
        Region balance = new Region();
        balance.getStyleClass().add("phone-bar-balance");
        row.getChildren().add(balance);
      }
    } else {
      row.getChildren().add(Panes.growing(touch(title, bar.touch())));
    }
    title.setMaxWidth(Double.MAX_VALUE);
    return row;
  }

  private static Node paragraph(Widget.Text text) {
    Label label = text(text.text(), text.link() ? "phone-link" : "phone-text");
    return text.touch() ? middle(touch(label, true)) : label;
  }

  private static Region field(Widget.Field field) {
    String value =
        field.secret()
            ? "•".repeat(field.value().codePointCount(0, field.value().length()))
            : field.value();
    Label inside =
        value.isEmpty()
            ? text(field.hint().isEmpty() ? " " : field.hint(), "phone-field-hint")
            : text(value, "phone-field-value");
    HBox box = new HBox(inside);
    if (field.touch()) {
      Region caret = new Region();
      caret.getStyleClass().add("phone-caret");
      box.getChildren().add(value.isEmpty() ? 0 : 1, caret);
    }
    box.getStyleClass().add("phone-field");
    VBox whole = new VBox();
    whole.getStyleClass().add("phone-field-whole");
    whole.getChildren().addAll(words(field.label(), "phone-field-label"));
    whole.getChildren().add(box);
    return whole;
  }

  private static Region code(Widget.Code code) {
    HBox boxes = new HBox();
    boxes.getStyleClass().add("phone-code");
    for (int box = 0; box < code.boxes(); box++) {
      StackPane one = new StackPane();
      one.getStyleClass().add("phone-code-box");
      if (box < code.filled()) {
        Region dot = new Region();
        dot.getStyleClass().add("phone-code-dot");
        one.getChildren().add(dot);
      }
      HBox.setHgrow(one, Priority.SOMETIMES);
      boxes.getChildren().add(one);
    }
    return boxes;
  }

  private static Region button(Widget.Button button) {
    Label label = text(button.text(), "phone-button");
    label
        .getStyleClass()
        .add(
            button.off()
                ? "phone-button-off"
                : switch (button.look()) {
                  case MAIN -> "phone-button-main";
                  case PLAIN -> "phone-button-plain";
                  case DANGER -> "phone-button-danger";
                });
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static Node lines(Widget.Lines lines) {
    VBox list = new VBox();
    list.getStyleClass().add("phone-list");
    for (Widget.Line line : lines.items()) {
      VBox one = new VBox();
      one.getStyleClass().add("phone-list-line");
      one.getChildren().addAll(words(line.text(), "phone-body"));
      one.getChildren().addAll(words(line.detail(), "phone-detail"));
      list.getChildren().add(touch(one, line.touch()));
    }
    return list;
  }

  private static Region toggle(Widget.Switch toggle) {
    Region knob = new Region();
    knob.getStyleClass().add("phone-knob");
    StackPane track = new StackPane(knob);
    track
        .getStyleClass()
        .addAll("phone-switch", toggle.on() ? "phone-switch-on" : "phone-switch-off");
    track.setAlignment(toggle.on() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    HBox row = new HBox(wide(text(toggle.text(), "phone-body")), track);
    row.getStyleClass().add("phone-row");
    return row;
  }

  private static Region row(Widget.Row row) {
    HBox line = new HBox(wide(text(row.text(), "phone-body")));
    line.getStyleClass().add("phone-row");
    if (!row.value().isEmpty()) {
      Label value = Panes.label(row.value(), "phone-detail");
      value.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(value);
    }
    line.getChildren().add(Icons.of(Icon.CHEVRON_RIGHT, "phone-chevron"));
    return line;
  }

  /** In the room that is left below what it lies over, which is dimmed. */
  private Node dialog(Widget.Dialog dialog) {
    VBox box = new VBox();
    box.getStyleClass().add("phone-dialog");
    box.getChildren().addAll(words(dialog.title(), "phone-dialog-title"));
    box.getChildren().addAll(words(dialog.text(), "phone-dialog-text"));
    VBox keys = new VBox();
    keys.getStyleClass().add("phone-dialog-keys");
    for (Widget.Key key : dialog.buttons()) {
      Label label = text(key.text(), "phone-dialog-key");
      HBox line = new HBox(touch(label, key.touch()));
      line.getStyleClass().add("phone-dialog-line");
      keys.getChildren().add(line);
    }
    box.getChildren().add(keys);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    StackPane room = new StackPane(box);
    VBox.setVgrow(room, Priority.ALWAYS);
    return room;
  }

  private Node store(Widget.Store store) {
    VBox names = new VBox();
    names.getChildren().addAll(words(store.name(), "phone-store-name"));
    names.getChildren().addAll(words(store.maker(), "phone-detail"));
    names.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(tiles.ofApp(store.name()), Panes.growing(names));
    head.getStyleClass().add("phone-store-head");
    Label button = text(store.button(), "phone-button");
    button.getStyleClass().add("phone-button-main");
    button.setMaxWidth(Double.MAX_VALUE);
    VBox page = new VBox(head);
    page.getStyleClass().add("phone-store");
    if (!store.button().isEmpty()) {
      page.getChildren().add(touch(button, store.touch()));
    }
    page.getChildren().add(tiles.preview());
    return page;
  }

  /** The dashed ring round the place to touch. */
  private static Region touch(Region place, boolean marked) {
    if (!marked) {
      return place;
    }
    StackPane ring = new StackPane(place);
    ring.getStyleClass().add("phone-touch");
    return ring;
  }

  private static HBox middle(Node node) {
    HBox row = new HBox(node);
    row.setAlignment(Pos.CENTER);
    return row;
  }

  private static Label wide(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    return Panes.growing(label);
  }

  private static List<Node> words(String text, String styleClass) {
    List<Node> words = new ArrayList<>();
    if (!text.isEmpty()) {
      words.add(text(text, styleClass));
    }
    return words;
  }

  private static Label text(String text, String styleClass) {
    return Panes.text(text, styleClass);
  }
}
