package vn.hotline1022.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.handout.LinksTab;
import vn.hotline1022.ui.handout.LinksViewModel;
import vn.hotline1022.ui.lists.ListTools;
import vn.hotline1022.ui.lists.ListsModel;
import vn.hotline1022.ui.lists.ListsTab;
import vn.hotline1022.ui.settings.SettingsView;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/**
 * The lists in force at one desk: every screen follows them, whether they were edited here or came
 * with another desk's records. Those who may edit them have more sides of the settings.
 */
final class DeskLists {
  private static final int LOOK_EVERY_SECONDS = 10;

  private final SessionTools tools;
  private final ObjectProperty<CallLists> inUse;
  private final ObjectProperty<Shift> shift;
  private final ListsModel model;
  private final LinksViewModel links;
  private final IntegerProperty side = new SimpleIntegerProperty();
  private List<String> sides = List.of();
  private String wanted = "";
  private int seconds;

  /**
   * @param inUse what can be chosen in a call; every screen follows it
   * @param shift the one the person chose, which may be renamed meanwhile
   */
  DeskLists(SessionTools tools, ObjectProperty<CallLists> inUse, ObjectProperty<Shift> shift) {
    this.tools = tools;
    this.inUse = inUse;
    this.shift = shift;
    this.model =
        new ListsModel(
            new ListTools(
                tools.open().store().lists(),
                Stream.concat(inUse.get().defaults().stream(), Shifts.DEFAULTS.stream()).toList(),
                tools.person(),
                tools.calls().guard(),
                tools.calls().writes(),
                tools.calls().reads(),
                this::changed,
                tools.ids(),
                tools.drafts()));
    this.links =
        new LinksViewModel(
            new LinksViewModel.Ports(
                tools.open().store().lists(),
                tools.person(),
                tools.calls().writes(),
                tools.calls().reads()));
  }

  void begin() {
    model.refresh();
  }

  void tick() {
    seconds++;
    if (seconds % LOOK_EVERY_SECONDS == 0) {
      model.refresh();
    }
  }

  private void changed(List<ListEntry> edits) {
    inUse.set(tools.open().lists());
    Shifts shifts = Shifts.with(edits);
    shifts.find(shift.get().code()).ifPresent(shift::set);
    Profile profile = tools.open().profile();
    tools.calls().writes().run(() -> profile.shifts().save(shifts)).start();
  }

  /** Brings a side of the settings to the front, now or once they are built. */
  void show(String id) {
    int at = id.isEmpty() ? -1 : sides.indexOf(id);
    wanted = at < 0 ? id : "";
    if (at >= 0) {
      side.set(at);
    }
  }

  /**
   * The settings, with the lists beside them for those who may edit these. They are built when
   * somebody goes there first.
   *
   * @param more what else the person may set
   */
  Screen settings(SettingsView settings, List<Tab> more, Texts texts, ShellKeys keys) {
    if (!model.mayEdit() && more.isEmpty()) {
      return settings;
    }
    List<Tab> tabs = new ArrayList<>();
    tabs.add(settings.asTab());
    if (model.mayEdit()) {
      tabs.add(new ListsTab(model.shifts(), texts));
      tabs.add(new ListsTab(model.lists(), texts));
      tabs.add(new LinksTab(links, texts));
    }
    tabs.addAll(more);
    sides = tabs.stream().map(Tab::side).toList();
    show(wanted);
    TabbedScreen screen = new TabbedScreen(Screen.Place.SETTINGS, texts, tabs, side);
    screen.addKeys(keys);
    return screen;
  }
}
