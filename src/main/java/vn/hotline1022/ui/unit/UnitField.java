package vn.hotline1022.ui.unit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.unit.Units;

/**
 * A field for a ward or commune, old or new, with what fits below it. The options lie over the
 * screen and move nothing; the line below the field is always there and tells what was chosen. The
 * focus stays in the field: arrows mark, Enter takes, Esc goes back.
 */
public final class UnitField extends VBox {
  private static final int MOST_TYPED = 160;
  private static final double GAP = 2;

  private final UnitEntry entry;
  private final Texts texts;
  private final UnitTexts words;
  private final TextField field;
  private final Label hint = Panes.text("", "field-hint");
  private final UnitSuggestions suggestions;
  private final Popup popup = new Popup();

  /**
   * @param id of the text field, for finding it
   */
  public UnitField(String id, UnitEntry entry, Texts texts) {
    this.entry = entry;
    this.texts = texts;
    this.words = new UnitTexts(texts);
    this.field = new Fields(texts).text(MOST_TYPED);
    this.suggestions = new UnitSuggestions(entry, texts);
    field.setId(id);
    field.setPromptText(texts.get("unit.prompt"));
    Spoken.name(field, texts.get("unit.name"));
    hint.setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("gap-xs");
    getChildren().setAll(field, hint);
    equipPopup();
    field.textProperty().bindBidirectional(entry.text());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().addListener((_, _, focused) -> focus(focused));
    entry.code().subscribe(_ -> showChosen());
    entry.text().subscribe(_ -> showHint());
    entry.from().subscribe(_ -> showHint());
    entry.book().finder().addListener((_, _, _) -> showChosen());
    entry.open().subscribe(this::showOptions);
  }

  /** The text field itself, to label it or to give it the focus. */
  public TextField field() {
    return field;
  }

  private void equipPopup() {
    popup.getContent().add(suggestions);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
    popup.setAutoFix(true);
    popup.setOnAutoHide(_ -> entry.hidden());
    suggestions.prefWidthProperty().bind(field.widthProperty());
    entry.marked().addListener((_, _, _) -> field.setAccessibleHelp(suggestions.spoken()));
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    boolean done =
        plain
            && switch (event.getCode()) {
              case DOWN -> moved(1);
              case UP -> moved(-1);
              case ENTER -> entry.enter();
              case ESCAPE -> entry.escape();
              default -> false;
            };
    if (done) {
      event.consume();
    }
  }

  private boolean moved(int steps) {
    entry.move(steps);
    return true;
  }

  /** What was written while the window was not in front yet has its options once it is. */
  private void focus(boolean focused) {
    if (focused) {
      showOptions(entry.open().get());
    } else {
      entry.left();
    }
  }

  private void showOptions(boolean open) {
    boolean inWindow = field.getScene() != null && field.getScene().getWindow() != null;
    if (!open || !inWindow || !field.isFocused()) {
      popup.hide();
      return;
    }
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    Window window = field.getScene().getWindow();
    double below = window.getY() + window.getHeight() - place.getMaxY() - GAP;
    // Near the lower edge it may stand over it, but never be higher than a window can show.
    suggestions.setMaxHeight(Math.max(below, window.getHeight() / 2));
    popup.show(field, place.getMinX(), place.getMaxY() + GAP);
  }

  /** What was chosen stands in the field; what is being typed is left alone. */
  private void showChosen() {
    entry
        .code()
        .get()
        .ifPresent(
            code -> {
              entry.showAs(words.place(code, units()));
              field.end();
            });
    showHint();
  }

  private void showHint() {
    hint.getStyleClass().remove("text-warning");
    if (entry.code().get().isPresent()) {
      hint.setText(entry.from().get().map(words::from).orElse(""));
    } else if (entry.text().get().isBlank()) {
      hint.setText("");
    } else {
      hint.setText(texts.get("unit.undecided"));
      hint.getStyleClass().add("text-warning");
    }
  }

  private Optional<Units> units() {
    return entry.book().finder().get().map(finder -> finder.units());
  }
}
