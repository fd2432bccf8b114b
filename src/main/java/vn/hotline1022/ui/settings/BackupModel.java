package vn.hotline1022.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Tasks;

/** The last backup, and one now. */
public final class BackupModel {
  private final Backups backups;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Instant>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> taken =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  BackupModel(Backups backups, Tasks tasks) {
    this.backups = backups;
    this.tasks = tasks;
  }

  void refresh() {
    tasks.run(backups::last).onSuccess(last::set).onFailure(fault::set).start();
  }

  /** Takes one beside the data. */
  public void take() {
    take(backups::take);
  }

  /** Takes one to a file of the person's choice. */
  public void takeTo(Path file) {
    take(() -> backups.takeTo(file));
  }

  private void take(Callable<Path> work) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    fault.set(null);
    taken.set(Optional.empty());
    tasks.run(work).onSuccess(this::taken).onFailure(this::refused).start();
  }

  private void taken(Path file) {
    busy.set(false);
    taken.set(Optional.of(file));
    refresh();
  }

  private void refused(Fault why) {
    busy.set(false);
    fault.set(why);
  }

  /** Where the backups beside the data are. */
  public Path folder() {
    return backups.folder();
  }

  public ReadOnlyObjectProperty<Optional<Instant>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /** The file of the one taken just now. */
  public ReadOnlyObjectProperty<Optional<Path>> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }
}
