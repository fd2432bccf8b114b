package vn.hotline1022.ui.directory;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.directory.ContactImport;
import vn.hotline1022.directory.ContactWorkbook;
import vn.hotline1022.directory.Directory;
import vn.hotline1022.fault.Fault;

/**
 * A workbook about to be imported: first everything it would do is shown, then all of it is done or
 * nothing.
 */
public final class ImportModel {
  private final DirectoryTools tools;
  private final DirectoryViewModel directory;
  private final ReadOnlyObjectWrapper<Optional<ContactImport>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Integer>> imported =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  ImportModel(DirectoryTools tools, DirectoryViewModel directory) {
    this.tools = tools;
    this.directory = directory;
  }

  /** What the chosen workbook would do; empty when none is chosen. */
  public ReadOnlyObjectProperty<Optional<ContactImport>> preview() {
    return preview.getReadOnlyProperty();
  }

  /** How many entries the last import wrote. */
  public ReadOnlyObjectProperty<Optional<Integer>> imported() {
    return imported.getReadOnlyProperty();
  }

  /** Why the workbook cannot be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Whether a workbook is being read or written. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Reads a workbook; nothing is written. */
  public void read(Path file) {
    if (!directory.mayEdit() || busy.get()) {
      return;
    }
    busy.set(true);
    fault.set(null);
    imported.set(Optional.empty());
    tools
        .slow()
        .run(() -> preview(file))
        .onSuccess(
            found -> {
              busy.set(false);
              preview.set(Optional.of(found));
            })
        .onFailure(this::failed)
        .start();
  }

  private ContactImport preview(Path file) throws Exception {
    Directory now = directory.read();
    return ContactWorkbook.preview(
        file, now, tools.ids(), text -> !tools.guard().scan(text).isEmpty());
  }

  private void failed(Fault why) {
    busy.set(false);
    fault.set(why);
  }

  /** Whether there is something to write. */
  public boolean canAccept() {
    return !busy.get() && preview.get().filter(found -> !found.toWrite().isEmpty()).isPresent();
  }

  /** Writes what can be written, all of it or nothing. */
  public void accept() {
    if (!canAccept() || !directory.mayEdit()) {
      return;
    }
    ContactImport chosen = preview.get().orElseThrow();
    busy.set(true);
    tools
        .writes()
        .run(
            () -> {
              tools.contacts().write(chosen.toWrite(), tools.person().code());
              return chosen.toWrite().size();
            })
        .onSuccess(
            written -> {
              busy.set(false);
              preview.set(Optional.empty());
              imported.set(Optional.of(written));
              directory.refresh();
            })
        .onFailure(this::failed)
        .start();
  }

  /** Nothing is written. */
  public void giveUp() {
    if (!busy.get()) {
      preview.set(Optional.empty());
      fault.set(null);
    }
  }
}
