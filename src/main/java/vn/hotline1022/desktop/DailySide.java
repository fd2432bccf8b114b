package vn.hotline1022.desktop;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.accounts.GuardedAccounts;
import vn.hotline1022.guide.GuideChecker;
import vn.hotline1022.guide.GuideRepository;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DailySources;
import vn.hotline1022.report.GuardedDailyIssues;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.staff.Person;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.LocalSettings;
import vn.hotline1022.ui.calls.CallFilter;
import vn.hotline1022.ui.calls.Period;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.daily.DailyModel;
import vn.hotline1022.ui.daily.DailyTab;
import vn.hotline1022.ui.daily.DailyTools;
import vn.hotline1022.ui.daily.DueButton;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.WardTables;

/** The daily data at ten. */
final class DailySide implements SupervisionSide {
  private final SessionTools tools;
  private final DailyModel model;

  DailySide(SessionTools tools) {
    this.tools = tools;
    DeskStore store = tools.open().store();
    this.model =
        new DailyModel(
            new DailyTools(
                this::office,
                new Readiness.Sources(
                    store.desks(),
                    store.events(),
                    store.attendance(),
                    store.followUps(),
                    store.begun(),
                    store.stats()),
                new GuardedAccounts(store.accounts(), tools.person()),
                tools.person().code(),
                this::names,
                new LastRecipient(store.settings()),
                tools.ids(),
                tools.calls(),
                tools.drafts(),
                tools.units(),
                tools.slow(),
                this::open,
                rows -> FigureExport.note(tools, rows)));
  }

  private DailyOffice office() {
    DeskStore store = tools.open().store();
    DailySources sources =
        new DailySources(
            store.stats(),
            store.escalations(),
            store.accounts(),
            store.teams(),
            tools.calls().lists(),
            WardTables.standard(UnitTables.standard()),
            new GuideRepository(
                tools.open().profile().folder().guides(),
                new GuideChecker(tools.calls().lists(), Optional.empty())));
    return new DailyOffice(
        sources,
        new GuardedDailyIssues(store.dailyIssues(), tools.person()),
        ReportTexts::in,
        tools.calls().time(),
        tools.ids());
  }

  private Map<String, String> names() {
    return tools.open().profile().keys().people().stream()
        .collect(Collectors.toMap(Person::code, Person::name));
  }

  private void open(DailyTools.About about) {
    switch (about) {
      case DESKS -> tools.go().accept(Screen.Place.SETTINGS);
      case EVENTS -> tools.go().accept(Screen.Place.EVENTS);
      case RUNNING_CALLS -> tools.go().accept(Screen.Place.DESK);
      case PROMISES -> tools.go().accept(Screen.Place.FOLLOW_UPS);
      case CALLS_OF_DAY -> {
        tools.list().clear();
        tools
            .list()
            .filter()
            .set(CallFilter.NONE.with(Period.custom(model.day().get(), model.day().get())));
        tools.go().accept(Screen.Place.CALLS);
      }
    }
  }

  @Override
  public Tab tab(Texts texts, ShellKeys keys) {
    DailyTab tab = new DailyTab(model, FigureExport.tools(tools), texts);
    tab.addKeys(keys);
    return tab;
  }

  /** A button that tells how long there is until ten. */
  Region due(Texts texts, Runnable open) {
    return DueButton.of(model.due(), open, texts);
  }

  @Override
  public Optional<ReadOnlyIntegerProperty> waiting() {
    return Optional.of(model.due().waiting());
  }

  @Override
  public void begin() {
    model.due().refresh();
  }

  @Override
  public void news() {
    model.refresh();
    model.due().refresh();
  }

  @Override
  public void tick() {
    model.tick();
    model.due().tick();
    if (tools.at().get() == Screen.Place.SUPERVISION) {
      model.tickInFront();
    }
  }

  /** Who got them last, among the values of this profile alone. */
  private record LastRecipient(LocalSettings settings) implements DailyTools.Recipient {
    private static final String NAME = "daily.recipient";

    @Override
    public Optional<String> last() {
      return settings.get(NAME).map(Bytes::utf8);
    }

    @Override
    public void keep(String name) {
      settings.put(NAME, Bytes.utf8(name));
    }
  }
}
