package vn.hotline1022.ui.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntUnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.RecoveryKey;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.TextFiles;
import vn.hotline1022.ui.common.Texts;

/**
 * The recovery key, shown once. Going on needs a sign that it is kept: a file, paper, or one of its
 * groups typed back from what was written down.
 */
public final class RecoveryKeyPage {

  /**
   * Where the key can go, and which group is asked for.
   *
   * @param anyGroup gives the number of a group below its argument; tests choose it
   */
  public record Ports(FilePicker files, Printing printing, IntUnaryOperator anyGroup) {
    public Ports(FilePicker files, Printing printing) {
      this(files, printing, bound -> ThreadLocalRandom.current().nextInt(bound));
    }
  }

  /** How the key was kept last. */
  public enum Kept {
    NOT_YET,
    SAVED,
    PRINTED,
    NOT_PRINTED
  }

  private final RecoveryKey key;
  private final RecoverySheet sheet;
  private final Tasks tasks;
  private final Ports ports;
  private final Runnable finished;
  private final List<String> groups;
  private final int asked;

  private final StringProperty typedBack = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>(Kept.NOT_YET);
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready;

  RecoveryKeyPage(
      RecoveryKey key, RecoverySheet sheet, Tasks tasks, Ports ports, Runnable finished) {
    this.key = key;
    this.sheet = sheet;
    this.tasks = tasks;
    this.ports = ports;
    this.finished = finished;
    groups = List.of(key.text().split("-"));
    asked = ports.anyGroup().applyAsInt(groups.size());
    ready =
        Bindings.createBooleanBinding(
            () -> kept.get() == Kept.SAVED || kept.get() == Kept.PRINTED || isTypedBack(),
            kept,
            typedBack);
  }

  /** Writes the key into a file the person chooses; the texts are those of the screen. */
  public void save(Texts texts) {
    FileType type = new FileType(texts.get("signin.recovery.file.type"), "txt");
    ports
        .files()
        .save(texts.get("signin.recovery.save"), texts.get("signin.recovery.file.name"), type)
        .ifPresent(file -> write(file, sheet.file(texts)));
  }

  private void write(Path file, String text) {
    fault.set(null);
    tasks
        .run(() -> TextFiles.writeForOwner(file, text))
        .onSuccess(_ -> kept.set(Kept.SAVED))
        .onFailure(fault::set)
        .start();
  }

  /** Prints the key. */
  public void print(Texts texts) {
    kept.set(ports.printing().print(sheet.sheet(texts)) ? Kept.PRINTED : Kept.NOT_PRINTED);
  }

  /** Goes on to the desk; does nothing before the key is kept. */
  public void goOn() {
    if (ready.get()) {
      typedBack.set("");
      finished.run();
    }
  }

  private boolean isTypedBack() {
    return groups.get(asked).equalsIgnoreCase(typedBack.get().strip());
  }

  /** The key's groups, in order. */
  public List<String> groups() {
    return groups;
  }

  /** Which group is asked back, counted from one. */
  public int askedGroup() {
    return asked + 1;
  }

  public StringProperty typedBackProperty() {
    return typedBack;
  }

  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  public BooleanBinding readyProperty() {
    return ready;
  }

  @Override
  public String toString() {
    return "RecoveryKeyPage[" + key + "]";
  }
}
