package vn.hotline1022.ui.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import vn.hotline1022.directory.ContactSamples;
import vn.hotline1022.directory.DirectoryCsv;
import vn.hotline1022.directory.MemoryContactRepository;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The directory on a test bench. */
final class DirectoryBench {
  final ToolBench bench;
  final MemoryContactRepository contacts;
  final List<String> notes = new ArrayList<>();
  final DirectoryViewModel model;
  boolean inCall = true;
  Optional<Path> workbook = Optional.empty();

  DirectoryBench(Role role) {
    this(role, new ToolBench(), new MemoryContactRepository());
  }

  private DirectoryBench(Role role, ToolBench bench, MemoryContactRepository contacts) {
    this.bench = bench;
    this.contacts = contacts;
    FormDrafts drafts = bench.formDrafts("TC01");
    model =
        new DirectoryViewModel(
            new DirectoryTools(
                contacts,
                DirectoryCsv::standard,
                new Person("TC01", "Đỗ Quang Huy", role),
                bench::newId,
                bench.tools.guard(),
                bench.tools.writes(),
                bench.tools.reads(),
                bench.tools.reads(),
                line -> inCall && notes.add(line),
                drafts));
    drafts.begin();
  }

  /** The same person's next session. */
  DirectoryBench again() {
    return new DirectoryBench(Role.SUPERVISOR, bench, contacts);
  }

  DirectoryBench filled() {
    contacts.write(ContactSamples.all(), "TC01");
    model.refresh();
    return this;
  }

  TabbedScreen screen(Texts texts) {
    return new TabbedScreen(
        Screen.Place.NOTICES,
        texts,
        List.of(new DirectoryTab(model, texts, new OneWorkbook())),
        new SimpleIntegerProperty());
  }

  /** The person chooses the workbook of the test. */
  private final class OneWorkbook implements FilePicker {
    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> open(String title, FileType type) {
      return workbook;
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }
}
