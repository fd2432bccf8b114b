package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import vn.hotline1022.call.Counted;
import vn.hotline1022.report.WardSheets;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.feedback.Behind;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.ui.wardmap.SheetsModel;
import vn.hotline1022.ui.wardmap.WardMapModel;
import vn.hotline1022.ui.wardmap.WardMapTab;
import vn.hotline1022.ui.wardmap.WardMeasure;
import vn.hotline1022.unit.Wards;

/** The ward map: its figures lead to the call list, its sheets into a folder. */
final class WardMapSide implements SupervisionSide {
  private final SessionTools tools;
  private final Supplier<Wards> wards;
  private final ExportTools exports;
  private final WardMapModel map;
  private final SheetsModel sheets;

  WardMapSide(
      SessionTools tools, PeriodModel period, Supplier<Wards> wards, FeedbackPart feedback) {
    this.tools = tools;
    this.wards = wards;
    this.exports = FigureExport.tools(tools);
    this.map =
        new WardMapModel(
            new WardMapModel.WardMapTools(
                tools.calls(),
                tools.open().store().stats(),
                period,
                tools.units(),
                wards,
                () -> FeedbackPart.deadlines(tools.calls()),
                this::openCalls,
                (name, items) -> feedback.list(new Behind(name, items))));
    this.sheets = new SheetsModel(exports.slow(), this::sources, exports.may(), exports.noted());
  }

  private WardSheets.Sources sources() {
    return new WardSheets.Sources(
        tools.open().store().stats(),
        wards.get(),
        tools.calls().lists(),
        FeedbackPart.deadlines(tools.calls()));
  }

  private void openCalls(WardMapModel.Behind behind) {
    Counted.As as =
        behind.measure() == WardMeasure.CALLS ? Counted.As.ANSWERED : Counted.As.ACTIVATED;
    tools
        .list()
        .showBehind(
            Counted.in(behind.period().from(), behind.period().to(), as).of(behind.places()),
            behind::name,
            () -> tools.go().accept(Screen.Place.SUPERVISION));
    tools.go().accept(Screen.Place.CALLS);
  }

  /** Shows the map by what was activated, with this row open. */
  void show(Optional<String> row) {
    map.measure().set(WardMeasure.PER_THOUSAND);
    map.level().set(WardMapModel.Level.UNITS);
    map.select(row);
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    WardMapTab tab = new WardMapTab(map, sheets, exports, exports.files(), texts);
    tab.addKeys(keys);
    return tab;
  }

  @Override
  public void news() {
    map.refresh();
  }

  @Override
  public void tick() {
    if (tools.at().get() == Screen.Place.SUPERVISION) {
      map.tick();
    }
  }
}
