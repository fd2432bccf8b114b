package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * One or several of many, found by typing a part of the name: the arrow keys go through the list
 * without leaving the field, Enter chooses, and takes back.
 */
final class LongChoice extends VBox {
  private static final int FILTER_MAX = 100;
  private static final int CHOSEN_SHOWN = 300;

  /** So much of a name stands in its line; all of it is told beside the mouse. */
  private static final int NAME_SHOWN = 48;

  private final Question question;
  private final AskedFields answers;
  private final Texts texts;
  private final TextField filter;
  private final Label chosen = Panes.text("", "asked-chosen");
  private final Map<String, String> folded;
  private final FilteredList<String> found;
  private final ListView<String> list;

  LongChoice(Question question, AskedFields answers, Fields fields, Texts texts) {
    this.question = question;
    this.answers = answers;
    this.texts = texts;
    this.folded =
        question.choices().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> SearchKey.of(each.getValue())));
    ObservableList<String> keys = FXCollections.observableArrayList(question.choices().keySet());
    this.found = new FilteredList<>(keys);
    this.list = new ListView<>(found);
    this.filter = fields.text(FILTER_MAX);
    filter.setId("asked-" + question.code());
    filter.setPromptText(texts.get("feedback.asked.prompt.filter", question.choices().size()));
    filter.textProperty().addListener((_, _, now) -> find(now));
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::inFilter);
    list.setId("asked-" + question.code() + "-list");
    list.getStyleClass().add("asked-list");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Cell());
    list.setPlaceholder(Panes.text(texts.get("feedback.asked.none"), "secondary"));
    list.getSelectionModel().selectFirst();
    getStyleClass().add("gap-xs");
    getChildren().setAll(chosen, filter, list);
    answers.answer(question).subscribe(this::show);
  }

  void name(String name) {
    Spoken.name(filter, name);
    list.setAccessibleText(name);
  }

  void focus() {
    filter.requestFocus();
    filter.end();
  }

  private void show(List<String> keys) {
    String names =
        keys.stream()
            .map(key -> question.choices().getOrDefault(key, key))
            .collect(Collectors.joining(", "));
    chosen.setText(
        keys.isEmpty()
            ? texts.get("feedback.asked.chosen.none")
            : texts.get("feedback.asked.chosen", AskedPane.cut(names, CHOSEN_SHOWN)));
    list.refresh();
  }

  private void find(String typed) {
    List<String> words = SearchKey.words(typed);
    found.setPredicate(key -> words.stream().allMatch(folded.getOrDefault(key, "")::contains));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void inFilter(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case PAGE_DOWN -> move(event, 5);
      case PAGE_UP -> move(event, -5);
      case ENTER -> {
        if (!event.isControlDown()) {
          event.consume();
          turn(list.getSelectionModel().getSelectedItem());
        }
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, int by) {
    event.consume();
    int at = list.getSelectionModel().getSelectedIndex() + by;
    int to = Math.max(0, Math.min(found.size() - 1, at));
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - 2));
  }

  private void turn(String keyOrNull) {
    if (keyOrNull != null) {
      answers.choose(question, keyOrNull, !answers.isChosen(question, keyOrNull));
    }
  }

  private Icon icon(boolean on) {
    boolean several = question.type() == Question.Type.SOME_OF;
    if (several) {
      return on ? Icon.CHECKBOX_MARKED_OUTLINE : Icon.CHECKBOX_BLANK_OUTLINE;
    }
    return on ? Icon.RADIOBOX_MARKED : Icon.RADIOBOX_BLANK;
  }

  /** One choice: whether it is chosen, and its name in one line. */
  private final class Cell extends RowCell<String> {
    private final Label name = Panes.label("");

    Cell() {
      name.setMinWidth(0);
      setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              turn(getItem());
            }
          });
    }

    @Override
    protected void updateItem(String key, boolean none) {
      super.updateItem(key, none);
      if (none || key == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      boolean on = answers.isChosen(question, key);
      String said = question.choices().getOrDefault(key, key);
      name.setText(AskedPane.cut(said, NAME_SHOWN));
      name.setTooltip(new Tooltip(AskedPane.cut(said, CHOSEN_SHOWN)));
      Text icon = Icons.of(icon(on), "small");
      HBox row = Panes.row("gap-s", icon, Panes.growing(name));
      setAccessibleText(
          texts.get(on ? "feedback.asked.is.chosen" : "feedback.asked.is.not.chosen", said));
      setGraphic(row);
    }
  }
}
