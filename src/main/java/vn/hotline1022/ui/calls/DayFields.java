package vn.hotline1022.ui.calls;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * The days of one's own choice, as typed: {@code 1/11/2026} is enough. A day that cannot be read is
 * marked and changes nothing.
 */
final class DayFields extends HBox {
  private static final int LONGEST_DAY = 12;

  private final CallsViewModel list;
  private final Texts texts;
  private final TextField from;
  private final TextField to;

  DayFields(CallsViewModel list, Texts texts) {
    this.list = list;
    this.texts = texts;
    this.from = field("calls.period.from");
    this.to = field("calls.period.to");
    Label dash = Panes.label("–", "muted");
    getStyleClass().addAll("gap-xs", "day-fields");
    getChildren().setAll(from, dash, to);
    list.filter().subscribe(filter -> show(filter.period()));
  }

  private TextField field(String key) {
    TextField field = new Fields(texts).text(LONGEST_DAY);
    field.setPromptText(texts.get(key));
    field.setAccessibleText(texts.get(key));
    field.setAccessibleHelp(texts.get("calls.period.wrong"));
    field.getStyleClass().add("day-field");
    field.setOnAction(entered -> apply());
    field
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                apply();
              }
            });
    return field;
  }

  private void show(Period period) {
    boolean custom = period.preset() == Period.Preset.CUSTOM;
    setVisible(custom);
    setManaged(custom);
    if (custom) {
      from.setText(period.first().map(Formats::date).orElse(""));
      to.setText(period.last().map(Formats::date).orElse(""));
    }
  }

  private void apply() {
    Optional<LocalDate> first = read(from);
    Optional<LocalDate> last = read(to);
    boolean custom = list.filter().get().period().preset() == Period.Preset.CUSTOM;
    if (custom && first.isPresent() && last.isPresent()) {
      Period chosen = Period.custom(first.get(), last.get());
      list.filter().set(list.filter().get().with(chosen));
    }
  }

  private Optional<LocalDate> read(TextField field) {
    Optional<LocalDate> day = Formats.parseDate(field.getText());
    field.getStyleClass().remove("invalid");
    if (day.isEmpty()) {
      field.getStyleClass().add("invalid");
    }
    return day;
  }
}
