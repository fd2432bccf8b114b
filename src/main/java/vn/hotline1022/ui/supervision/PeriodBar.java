package vn.hotline1022.ui.supervision;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.DayRange;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** This shift, today, the week, the month, or days as typed. */
public final class PeriodBar extends HBox {
  private final Choice<Period.Kind> kinds;
  private final DayRange days;

  public PeriodBar(PeriodModel model, Texts texts) {
    HBox chips = Panes.row("gap-s");
    this.days = new DayRange(texts, model::between);
    getStyleClass().addAll("gap-s", "period-bar");
    getChildren().setAll(chips, days);
    this.kinds =
        Choice.chips(
            chips,
            model.kind(),
            List.of(Period.Kind.values()),
            kind -> texts.get("supervision.period." + kind));
    kinds.setOnEnter(() -> enter(model));
    days.visibleProperty().bind(model.kind().isEqualTo(Period.Kind.ANY));
    model.period().subscribe(this::show);
  }

  /** Puts the focus on the chosen period. */
  @Override
  public void requestFocus() {
    kinds.requestFocus();
  }

  private void enter(PeriodModel model) {
    if (model.kind().get() == Period.Kind.ANY) {
      days.requestFocus();
    }
  }

  private void show(Period period) {
    days.show(
        Optional.of(period.from().atZone(Formats.ZONE).toLocalDate()),
        Optional.of(period.to().minusNanos(1).atZone(Formats.ZONE).toLocalDate()));
  }
}
