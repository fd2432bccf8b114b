package vn.hotline1022.desktop;

import java.time.LocalDate;
import java.util.Set;
import vn.hotline1022.report.WardSheets;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallFilter;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.calls.Period;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.ui.wardmap.SheetsModel;
import vn.hotline1022.ui.wardmap.WardMapModel;
import vn.hotline1022.ui.wardmap.WardMapTab;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;

/** The ward map: its figures lead to the call list, its sheets into a folder. */
final class WardMapSide implements SupervisionSide {
  private final SessionTools tools;
  private final ExportTools exports;
  private final WardMapModel map;
  private final SheetsModel sheets;

  WardMapSide(SessionTools tools, PeriodModel period) {
    this.tools = tools;
    this.exports = FigureExport.tools(tools);
    this.map =
        new WardMapModel(
            new WardMapModel.WardMapTools(
                tools.calls(),
                tools.open().store().stats(),
                period,
                tools.units(),
                () -> FeedbackPart.deadlines(tools.calls()),
                this::openCalls));
    this.sheets = new SheetsModel(exports.slow(), this::sources, exports.may(), exports.noted());
  }

  private WardSheets.Sources sources() {
    return new WardSheets.Sources(
        tools.open().store().stats(),
        WardTables.standard(UnitTables.standard()),
        tools.calls().lists(),
        FeedbackPart.deadlines(tools.calls()));
  }

  private void openCalls(WardMapModel.Behind behind) {
    CallsViewModel list = tools.list();
    LocalDate first = LocalDate.ofInstant(behind.period().from(), Formats.ZONE);
    LocalDate last = LocalDate.ofInstant(behind.period().to().minusMillis(1), Formats.ZONE);
    list.clear();
    list.filter()
        .set(
            CallFilter.NONE
                .with(Period.custom(first, last))
                .withPlaces(Set.copyOf(behind.places())));
    tools.go().accept(Screen.Place.CALLS);
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
