package vn.hotline1022.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import vn.hotline1022.text.Formats;

/**
 * The first and the last of some days, as typed: {@code 1/11/2026} is enough. A day that cannot be
 * read is marked and changes nothing.
 */
public final class DayRange extends HBox {
  private static final int LONGEST_DAY = 12;

  private final Texts texts;
  private final BiConsumer<LocalDate, LocalDate> chosen;
  private final TextField from;
  private final TextField to;

  /**
   * @param chosen told when both can be read and one was entered or left
   */
  public DayRange(Texts texts, BiConsumer<LocalDate, LocalDate> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    this.from = field("common.days.from");
    this.to = field("common.days.to");
    getStyleClass().addAll("gap-xs", "day-fields");
    getChildren().setAll(from, Panes.label("–", "muted"), to);
    managedProperty().bind(visibleProperty());
  }

  /** Puts the focus on the first day. */
  @Override
  public void requestFocus() {
    from.requestFocus();
  }

  /** Shows these days, if nobody is typing. */
  public void show(Optional<LocalDate> first, Optional<LocalDate> last) {
    if (!from.isFocused() && !to.isFocused()) {
      from.setText(first.map(Formats::date).orElse(""));
      to.setText(last.map(Formats::date).orElse(""));
    }
  }

  private TextField field(String key) {
    TextField field = new Fields(texts).text(LONGEST_DAY);
    field.setPromptText(texts.get(key));
    Spoken.name(field, texts.get(key));
    field.setAccessibleHelp(texts.get("common.days.wrong"));
    field.getStyleClass().add("day-field");
    field.setOnAction(_ -> apply());
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                apply();
              }
            });
    return field;
  }

  private void apply() {
    Optional<LocalDate> first = read(from);
    Optional<LocalDate> last = read(to);
    if (isVisible() && first.isPresent() && last.isPresent()) {
      chosen.accept(first.get(), last.get());
    }
  }

  private static Optional<LocalDate> read(TextField field) {
    Optional<LocalDate> day = Formats.parseDate(field.getText());
    field.getStyleClass().remove("invalid");
    if (day.isEmpty()) {
      field.getStyleClass().add("invalid");
    }
    return day;
  }
}
