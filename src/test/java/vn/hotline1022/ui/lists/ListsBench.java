package vn.hotline1022.ui.lists;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListSamples;
import vn.hotline1022.lists.MemoryListRepository;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The lists on a test bench. */
final class ListsBench {
  final ToolBench bench;
  final MemoryListRepository edits;
  final List<List<ListEntry>> heard = new ArrayList<>();
  final ListsModel model;

  ListsBench(Role role) {
    this(role, new ToolBench(), new MemoryListRepository());
  }

  private ListsBench(Role role, ToolBench bench, MemoryListRepository edits) {
    this.bench = bench;
    this.edits = edits;
    FormDrafts drafts = bench.formDrafts("LAN04");
    model =
        new ListsModel(
            new ListTools(
                edits,
                ListSamples.defaults(),
                new Person("LAN04", "Trịnh Lan", role),
                bench.tools.guard(),
                bench.tools.writes(),
                bench.tools.reads(),
                heard::add,
                bench::newId,
                drafts));
    drafts.begin();
  }

  /** The same person's next session. */
  ListsBench again() {
    return new ListsBench(Role.SUPERVISOR, bench, edits);
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
