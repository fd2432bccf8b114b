package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.IdentityFile;

/** How desks get to know each other, and when they cease to. On the FX thread. */
public final class DesksModel {
  private final HandoverTools tools;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<Adding>> adding =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> added =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty digits = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private boolean busy;

  /**
   * A desk whose digits are still to be compared.
   *
   * @param otherKeys whether it is known here by other keys, which would be replaced
   */
  public record Adding(Path file, IdentityFile identity, boolean otherKeys) {}

  DesksModel(HandoverTools tools, Runnable changed) {
    this.tools = tools;
    this.changed = changed;
  }

  /** Writes this desk's identity, for the other one to add. */
  public void writeIdentity(Path file) {
    work(
        () -> {
          tools.bundles().writeIdentity(file);
          return file;
        },
        done -> written.set(Optional.of(done)));
  }

  /** How that file would be called. */
  public String suggestedName() {
    return GivingModel.plain(tools.self().name()) + Bundles.IDENTITY_ENDING;
  }

  /** Reads the identity file of another desk. */
  public void open(Path file) {
    requireCharge();
    work(
        () -> read(file),
        found -> {
          digits.set("");
          adding.set(Optional.of(found));
        });
  }

  private Adding read(Path file) {
    IdentityFile identity = tools.bundles().readIdentity(file);
    return new Adding(file, identity, tools.bundles().desks().hasOtherKeys(identity));
  }

  /** Adds it if the digits that the other desk shows are typed. */
  public void add() {
    requireCharge();
    adding.get().ifPresent(found -> work(() -> compared(found, digits.get()), this::known));
  }

  private String compared(Adding found, String typed) {
    if (!found.identity().hasDigits(typed)) {
      throw new FaultException(
          new Fault.IdentityRefused(
              String.valueOf(found.file().getFileName()), Fault.IdentityProblem.OTHER_DIGITS));
    }
    tools.bundles().desks().add(found.identity(), tools.self().person());
    return found.identity().name();
  }

  private void known(String name) {
    dismiss();
    added.set(Optional.of(name));
    changed.run();
  }

  /** Adds nobody. */
  public void dismiss() {
    adding.set(Optional.empty());
    digits.set("");
    fault.set(null);
  }

  /** From now on nothing is handed to it or taken of it. */
  public void revoke(UUID device) {
    requireCharge();
    work(
        () -> {
          tools.bundles().desks().revoke(device, tools.self().person());
          return device;
        },
        _ -> changed.run());
  }

  private void requireCharge() {
    if (!tools.self().inCharge()) {
      throw new FaultException(new Fault.NotAllowed());
    }
  }

  private <T> void work(Callable<T> what, Consumer<T> then) {
    if (busy) {
      return;
    }
    busy = true;
    fault.set(null);
    added.set(Optional.empty());
    written.set(Optional.empty());
    tools
        .slow()
        .run(what)
        .onSuccess(
            done -> {
              busy = false;
              then.accept(done);
            })
        .onFailure(
            why -> {
              busy = false;
              fault.set(why);
            })
        .start();
  }

  /** The one that is being added. */
  public ReadOnlyObjectProperty<Optional<Adding>> adding() {
    return adding.getReadOnlyProperty();
  }

  /** What the other desk shows, as somebody types it. */
  public StringProperty digits() {
    return digits;
  }

  /** The name of the one added just now. */
  public ReadOnlyObjectProperty<Optional<String>> added() {
    return added.getReadOnlyProperty();
  }

  /** Where this desk's identity was written just now. */
  public ReadOnlyObjectProperty<Optional<Path>> written() {
    return written.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }
}
