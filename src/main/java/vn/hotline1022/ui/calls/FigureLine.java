package vn.hotline1022.ui.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Counted;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Says that only the calls behind a figure are shown; they can be left, or the figure gone to. */
final class FigureLine extends HBox {
  private final CallsViewModel list;
  private final Texts texts;
  private final Button chip;
  private final Button back;

  FigureLine(CallsViewModel list, Texts texts) {
    this.list = list;
    this.texts = texts;
    this.chip = Panes.button("", list::leaveFigure, "chip", "selected");
    chip.setId("calls-figure");
    chip.setGraphic(Icons.of(Icon.CLOSE, "small"));
    this.back =
        Panes.withKey(
            Panes.button(texts.get("calls.figure.back"), list::goBack, "link-action"), "Esc");
    back.setId("calls-figure-back");
    getStyleClass().addAll("gap-s", "filter-bar");
    getChildren().setAll(chip, back);
    managedProperty().bind(visibleProperty());
    list.filter().subscribe(filter -> show(filter.counted(), list.canGoBack()));
    list.count().subscribe(_ -> back.setVisible(list.canGoBack()));
  }

  private void show(Optional<Counted> counted, boolean canGoBack) {
    setVisible(counted.isPresent());
    back.setVisible(canGoBack);
    counted.ifPresent(
        figure -> {
          chip.setText(say(figure));
          chip.setAccessibleText(texts.get("calls.figure.leave", say(figure)));
        });
  }

  private String say(Counted figure) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("calls.figure." + figure.as()));
    parts.add(
        texts.get(
            "calls.figure.period", Formats.dayTime(figure.from()), Formats.dayTime(figure.to())));
    figure
        .halfHour()
        .ifPresent(
            time ->
                parts.add(
                    texts.get(
                        "calls.figure.halfHour",
                        Hours.text(time),
                        Hours.text(time.plusMinutes(30)))));
    String about = list.about(texts);
    if (!about.isEmpty()) {
      parts.add(about);
    }
    return String.join(" · ", parts);
  }
}
