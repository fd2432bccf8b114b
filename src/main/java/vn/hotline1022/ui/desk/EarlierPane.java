package vn.hotline1022.ui.desk;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.EarlierCalls;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.common.Texts;

/**
 * Who called from this number before, in a place of its own: calls appear and go in it, and nothing
 * else moves.
 */
final class EarlierPane extends VBox {
  private final NumberEntry number;
  private final CallTexts words;
  private final Texts texts;
  private final ListView<Call> list = new ListView<>();
  private final Label empty = Panes.text("", "secondary");
  private final Label count = Panes.label("", "badge-neutral", "mono");

  EarlierPane(NumberEntry number, CallTexts words, Texts texts) {
    this.number = number;
    this.words = words;
    this.texts = texts;
    HBox title =
        Panes.row(
            "gap-s",
            Icons.of(Icon.HISTORY, "small"),
            Panes.label(texts.get("desk.earlier.title"), "title-card"),
            count);
    list.getStyleClass().add("earlier-list");
    list.setAccessibleText(texts.get("desk.earlier.title"));
    list.setCellFactory(made -> new EarlierCell());
    StackPane place = new StackPane(list, empty);
    place.getStyleClass().add("earlier-place");
    VBox.setVgrow(place, Priority.ALWAYS);
    getStyleClass().add("gap-s");
    getChildren().setAll(title, place);
    number.earlier().subscribe(this::show);
    words.onRenamed(list::refresh);
    number.number().subscribe(meant -> show(number.earlier().get()));
  }

  private void show(EarlierCalls earlier) {
    boolean none = earlier.calls().isEmpty();
    if (!list.getItems().equals(earlier.calls())) {
      list.setItems(FXCollections.observableArrayList(earlier.calls()));
    }
    list.setVisible(!none);
    list.setFocusTraversable(!none);
    empty.setVisible(none);
    empty.setText(emptyText(earlier));
    count.setVisible(!none);
    count.setText(Integer.toString(earlier.calls().size()));
  }

  private String emptyText(EarlierCalls earlier) {
    if (number.number().get().equals(PhoneNumber.WITHHELD)) {
      return texts.get("desk.earlier.empty.withheld");
    }
    if (earlier.numbers() == EarlierCalls.TOO_MANY) {
      return texts.get("desk.earlier.empty.many");
    }
    boolean typed = !number.number().get().key().isEmpty();
    return texts.get(typed ? "desk.earlier.empty.none" : "desk.earlier.empty.type");
  }

  /** One earlier call: when, what about, how it ended, and the first line of its notes. */
  private final class EarlierCell extends RowCell<Call> {
    private final Label when = Panes.label("", "caption", "mono");
    private final Label about = Panes.text("", "strong");
    private final Label result = new Label();
    private final Label notes = Panes.label("", "secondary");
    private final VBox lines = Panes.column("gap-xs", when, about, notes, result);

    @Override
    protected void updateItem(Call call, boolean none) {
      super.updateItem(call, none);
      if (none || call == null) {
        setGraphic(null);
        return;
      }
      boolean several = number.earlier().get().numbers() > 1;
      String at = Formats.dateTime(call.startedAt()) + " · " + words.talk(call);
      when.setText(several ? words.number(call.phone()) + " · " + at : at);
      about.setText(words.reasons(call));
      result.setText(words.result(call));
      result.getStyleClass().setAll("label", words.badge(call));
      String first = call.notes().lines().findFirst().orElse("");
      notes.setText(first);
      notes.setVisible(!first.isEmpty());
      notes.setManaged(!first.isEmpty());
      setGraphic(lines);
    }
  }
}
