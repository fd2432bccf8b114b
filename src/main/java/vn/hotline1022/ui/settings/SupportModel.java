package vn.hotline1022.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Tasks;

/** A support file: first all of it to read, then written as it was read. */
public final class SupportModel {
  private final SupportFiles files;
  private final Tasks tasks;
  private final ObservableList<SupportFiles.Page> pages = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<SupportFiles.Page>> shown =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Optional<SupportFiles.Gathered> gathered = Optional.empty();

  SupportModel(SupportFiles files, Tasks tasks) {
    this.files = files;
    this.tasks = tasks;
  }

  /** Gathers anew what it would hold. */
  public void gather() {
    begin();
    gathered = Optional.empty();
    pages.clear();
    shown.set(Optional.empty());
    tasks.run(files::gather).onSuccess(this::show).onFailure(this::refused).start();
  }

  private void show(SupportFiles.Gathered found) {
    busy.set(false);
    gathered = Optional.of(found);
    pages.setAll(found.pages());
    shown.set(found.pages().stream().findFirst());
  }

  /** Writes what is shown. */
  public void writeTo(Path file) {
    gathered.ifPresent(
        now -> {
          begin();
          tasks
              .run(
                  () -> {
                    now.writeTo(file);
                    return file;
                  })
              .onSuccess(
                  done -> {
                    busy.set(false);
                    written.set(Optional.of(done));
                  })
              .onFailure(this::refused)
              .start();
        });
  }

  private void begin() {
    busy.set(true);
    fault.set(null);
    written.set(Optional.empty());
  }

  private void refused(Fault why) {
    busy.set(false);
    fault.set(why);
  }

  public ObservableList<SupportFiles.Page> pages() {
    return pages;
  }

  /** The page that is read now. */
  public ObjectProperty<Optional<SupportFiles.Page>> shownProperty() {
    return shown;
  }

  /** The file that was written just now. */
  public ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }
}
