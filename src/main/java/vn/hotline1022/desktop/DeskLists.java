package vn.hotline1022.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.lists.ListTools;
import vn.hotline1022.ui.lists.ListsModel;
import vn.hotline1022.ui.lists.ListsTab;
import vn.hotline1022.ui.settings.SettingsView;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;

/**
 * The lists in force at one desk: every screen follows them, whether they were edited here or came
 * with another desk's records. Those who may edit them have two more sides of the settings.
 */
final class DeskLists {
  private static final int LOOK_EVERY_SECONDS = 10;

  private final OpenDesk open;
  private final DeskThreads threads;
  private final ObjectProperty<Shift> shift;
  private final ObjectProperty<CallLists> inUse;
  private final ListsModel model;
  private final IntegerProperty side = new SimpleIntegerProperty();
  private int seconds;

  /**
   * @param shift the one the person chose, which may be renamed meanwhile
   */
  DeskLists(
      OpenDesk open,
      Person person,
      PersonalDataGuard guard,
      DeskThreads threads,
      ObjectProperty<Shift> shift) {
    this.open = open;
    this.threads = threads;
    this.shift = shift;
    this.inUse = new SimpleObjectProperty<>(open.lists());
    this.model =
        new ListsModel(
            new ListTools(
                open.store().lists(),
                Stream.concat(inUse.get().defaults().stream(), Shifts.DEFAULTS.stream()).toList(),
                person,
                guard,
                threads.writes(),
                threads.reads(),
                this::changed));
  }

  /** What can be chosen in a call. */
  ObservableValue<CallLists> inUse() {
    return inUse;
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
    inUse.set(open.lists());
    Shifts shifts = Shifts.with(edits);
    shifts.find(shift.get().code()).ifPresent(shift::set);
    threads.writes().run(() -> open.profile().shifts().save(shifts)).start();
  }

  /** The settings, with the lists beside them for those who may edit these. */
  Screen settings(SettingsView settings, Texts texts, ShellKeys keys) {
    if (!model.mayEdit()) {
      return settings;
    }
    TabbedScreen screen =
        new TabbedScreen(
            Screen.Place.SETTINGS,
            texts,
            List.of(
                settings.asTab(),
                new ListsTab(model.shifts(), texts),
                new ListsTab(model.lists(), texts)),
            side);
    screen.addKeys(keys);
    return screen;
  }
}
