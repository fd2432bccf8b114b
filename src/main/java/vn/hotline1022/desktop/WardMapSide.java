package vn.hotline1022.desktop;

import vn.hotline1022.call.Counted;
import vn.hotline1022.report.WardSheets;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.ui.wardmap.SheetsModel;
import vn.hotline1022.ui.wardmap.WardMapModel;
import vn.hotline1022.ui.wardmap.WardMapTab;
import vn.hotline1022.ui.wardmap.WardMeasure;
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

  /** One place is told as figures tell it; several narrow the calls that the figure counts. */
  private void openCalls(WardMapModel.Behind behind) {
    Counted.As as =
        behind.measure() == WardMeasure.CALLS ? Counted.As.ANSWERED : Counted.As.ACTIVATED;
    Counted all = Counted.in(behind.period().from(), behind.period().to(), as);
    boolean one = behind.places().size() == 1;
    CallsViewModel list = tools.list();
    list.showBehind(
        one ? all.of(behind.places().iterator().next()) : all,
        behind::name,
        () -> tools.go().accept(Screen.Place.SUPERVISION));
    if (!one) {
      list.filter().set(list.filter().get().withPlaces(behind.places()));
    }
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
