package vn.hotline1022.ui.lists;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.lists.MemoryListRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The lists on a test bench. */
final class ListsBench {
  final MemoryListRepository edits = new MemoryListRepository();
  final List<List<ListEntry>> heard = new ArrayList<>();
  final ListsModel model;

  ListsBench(Role role) {
    Tasks atOnce = new Tasks(Runnable::run, Runnable::run);
    model =
        new ListsModel(
            new ListTools(
                edits,
                ListSamples.defaults(),
                new Person("LAN04", "Trịnh Lan", role),
                new PersonalDataGuard(),
                atOnce,
                atOnce,
                heard::add));
  }

  /** The second side in front, unless {@code side} says otherwise. */
  TabbedScreen screen(Texts texts, int side) {
    return new TabbedScreen(
        Screen.Place.SETTINGS,
        texts,
        List.of(new ListsTab(model.shifts(), texts), new ListsTab(model.lists(), texts)),
        new SimpleIntegerProperty(side));
  }
}
