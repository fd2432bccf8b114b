package vn.hotline1022.desktop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.directory.DirectoryCsv;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.directory.DirectoryFinder;
import vn.hotline1022.ui.directory.DirectoryTab;
import vn.hotline1022.ui.directory.DirectoryTools;
import vn.hotline1022.ui.directory.DirectoryViewModel;
import vn.hotline1022.ui.notice.NoticeCard;
import vn.hotline1022.ui.notice.NoticeFinder;
import vn.hotline1022.ui.notice.NoticeTools;
import vn.hotline1022.ui.notice.NoticesTab;
import vn.hotline1022.ui.notice.NoticesViewModel;
import vn.hotline1022.ui.notice.OutagesTab;
import vn.hotline1022.ui.notice.OutagesViewModel;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.LateScreen;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.unit.UnitEntry;
import vn.hotline1022.ui.unit.UnitPalette;
import vn.hotline1022.ui.unit.UnitsTab;
import vn.hotline1022.unit.Unit;

/** The board: notices for the shift, outages of the hotline, the directory, the units. */
final class NoticesPart implements DeskPart {
  private static final int NOTICES = 0;
  private static final int DIRECTORY = 2;
  private static final int UNITS = 3;

  private final SessionTools tools;
  private final NoticesViewModel notices;
  private final OutagesViewModel outages;
  private final DirectoryViewModel directory;
  private final UnitEntry lookup;
  private final IntegerProperty side = new SimpleIntegerProperty(NOTICES);

  NoticesPart(SessionTools tools) {
    this.tools = tools;
    NoticeTools parts =
        new NoticeTools(
            tools.person(),
            tools.ids(),
            tools.calls().guard(),
            tools.calls().time(),
            tools.calls().writes(),
            tools.calls().reads(),
            tools.drafts());
    this.notices = new NoticesViewModel(tools.open().store().notices(), parts);
    this.outages = new OutagesViewModel(tools.open().store().outages(), parts);
    this.lookup = new UnitEntry(tools.units());
    this.directory =
        new DirectoryViewModel(
            new DirectoryTools(
                tools.open().store().contacts(),
                DirectoryCsv::standard,
                tools.person(),
                tools.ids(),
                tools.calls().guard(),
                tools.calls().writes(),
                tools.calls().reads(),
                tools.slow(),
                this::addToNotes,
                tools.drafts()));
  }

  private boolean addToNotes(String line) {
    if (tools.desk().call().get().isEmpty()) {
      return false;
    }
    StringProperty notes = tools.desk().notes().text();
    String before = notes.get();
    notes.set(before.isBlank() || before.endsWith("\n") ? before + line : before + "\n" + line);
    return true;
  }

  @Override
  public Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.of(new LateScreen(Screen.Place.NOTICES, () -> tabbed(texts, keys)));
  }

  private Screen tabbed(Texts texts, ShellKeys keys) {
    List<Tab> tabs =
        List.of(
            NoticesTab.of(notices, texts),
            OutagesTab.of(outages, texts),
            new DirectoryTab(directory, texts, tools.around().files()),
            new UnitsTab(lookup, texts));
    TabbedScreen made = new TabbedScreen(Screen.Place.NOTICES, texts, tabs, side);
    made.addKeys(keys);
    return made;
  }

  @Override
  public Optional<Region> readyCard(Texts texts) {
    return Optional.of(new NoticeCard(notices, texts, this::open));
  }

  @Override
  public List<Finder> finders(Texts texts) {
    return List.of(
        new NoticeFinder(tools.open().store().notices(), texts, this::open),
        new DirectoryFinder(directory, this::openContact),
        new UnitPalette(() -> tools.units().finder().get(), texts, this::openUnit));
  }

  @Override
  public void begin() {
    news();
  }

  @Override
  public void news() {
    notices.refresh();
    outages.refresh();
    directory.refresh();
  }

  @Override
  public void tick() {
    notices.tick();
  }

  private void openUnit(Unit unit) {
    side.set(UNITS);
    lookup.show(Optional.of(unit.code().text()));
    tools.go().accept(Screen.Place.NOTICES);
  }

  private void openContact(UUID contact) {
    side.set(DIRECTORY);
    directory.open(contact);
    tools.go().accept(Screen.Place.NOTICES);
  }

  private void open(UUID notice) {
    side.set(NOTICES);
    notices.open(notice);
    tools.go().accept(Screen.Place.NOTICES);
  }
}
