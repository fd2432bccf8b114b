package vn.hotline1022.ui.calls;

import java.time.LocalDate;
import javafx.scene.layout.HBox;
import vn.hotline1022.ui.common.DayRange;
import vn.hotline1022.ui.common.Texts;

/** The days of one's own choice that the list shows the calls of. */
final class DayFields extends HBox {
  private final CallsViewModel list;
  private final DayRange days;

  DayFields(CallsViewModel list, Texts texts) {
    this.list = list;
    this.days = new DayRange(texts, this::choose);
    getChildren().setAll(days);
    managedProperty().bind(visibleProperty());
    list.filter().subscribe(filter -> show(filter.period()));
  }

  private void show(Period period) {
    boolean custom = period.preset() == Period.Preset.CUSTOM;
    setVisible(custom);
    days.setVisible(custom);
    if (custom) {
      days.show(period.first(), period.last());
    }
  }

  private void choose(LocalDate first, LocalDate last) {
    list.filter().set(list.filter().get().with(Period.custom(first, last)));
  }
}
