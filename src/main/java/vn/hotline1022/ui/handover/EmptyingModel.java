package vn.hotline1022.ui.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.ui.handover.Emptier.LeftDraft;

/** Emptying the computer: asked once, by the name of the desk. On the FX thread. */
public final class EmptyingModel {
  private final HandoverTools tools;
  private final StringProperty typed = new SimpleStringProperty("");
  private final StringProperty receipt = new SimpleStringProperty("");
  private final BooleanProperty asked = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Path>> spared = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<List<LeftDraft>> drafts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<LeftDraft>> armed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper unreadable = new ReadOnlyLongWrapper();
  private boolean busy;

  /** What would be lost, and what is not touched. */
  private record Found(
      Optional<Fault> remains, List<Path> spared, List<LeftDraft> drafts, long unreadable) {}

  EmptyingModel(HandoverTools tools) {
    this.tools = tools;
  }

  /** Asks for the name, unless something would be lost. */
  public void ask() {
    look(
        found -> {
          typed.set("");
          spared.set(found.spared());
          asked.set(true);
        });
  }

  /** Whether the name of the desk is typed, with or without its marks and capitals. */
  public boolean isNamed() {
    return SearchKey.of(typed.get().strip()).equals(SearchKey.of(tools.self().name().strip()));
  }

  /** Empties the computer if the name is typed and nothing would be lost at this moment. */
  public void empty() {
    if (asked.get() && isNamed()) {
      look(_ -> tools.emptier().empty());
    }
  }

  /** Leaves to others what this computer would have sent, and looks again. */
  public void leaveSending() {
    if (begin()) {
      tools
          .writes()
          .run(() -> tools.emptier().leaveSending())
          .onSuccess(
              items -> {
                busy = false;
                left.set(items);
                ask();
              })
          .onFailure(this::failed)
          .start();
    }
  }

  /** The first step of giving up what somebody else began: it is asked whether that is meant. */
  public void arm(LeftDraft draft) {
    armed.set(Optional.of(draft).filter(one -> !one.own()));
  }

  /** What somebody else began stays. */
  public void disarm() {
    armed.set(Optional.empty());
  }

  /** The second step; then it is looked again. */
  public void giveUp() {
    Optional<LeftDraft> meant = armed.get();
    if (meant.isPresent() && begin()) {
      tools
          .writes()
          .run(() -> tools.emptier().giveUp(meant.get()))
          .onSuccess(
              _ -> {
                busy = false;
                ask();
              })
          .onFailure(this::failed)
          .start();
    }
  }

  /** Who began what is not kept yet; empty unless that is why nothing is emptied. */
  public ReadOnlyObjectProperty<List<LeftDraft>> drafts() {
    return drafts.getReadOnlyProperty();
  }

  /** Of which of them it is asked whether they are to be given up. */
  public ReadOnlyObjectProperty<Optional<LeftDraft>> armed() {
    return armed.getReadOnlyProperty();
  }

  /** How many photos of this computer cannot be read, and go with it. */
  public ReadOnlyLongProperty unreadable() {
    return unreadable.getReadOnlyProperty();
  }

  /** Somebody read the receipt of a file to whoever sits here; then it is looked again. */
  public void enterReceipt() {
    String digits = receipt.get().strip();
    if (!digits.isEmpty() && begin()) {
      tools
          .writes()
          .run(() -> tools.bundles().receipts().came(digits))
          .onSuccess(
              came -> {
                busy = false;
                if (came) {
                  receipt.set("");
                  ask();
                } else {
                  fault.set(new Fault.ReceiptUnknown());
                }
              })
          .onFailure(this::failed)
          .start();
    }
  }

  /** Twelve digits as somebody hears them. */
  public StringProperty receipt() {
    return receipt;
  }

  private boolean begin() {
    if (!tools.self().inCharge()) {
      throw new FaultException(new Fault.NotAllowed());
    }
    boolean free = !busy;
    busy = true;
    return free;
  }

  private void failed(Fault why) {
    busy = false;
    fault.set(why);
  }

  private void look(Consumer<Found> nothingLost) {
    if (!begin()) {
      return;
    }
    tools.emptier().keep();
    tools
        .writes()
        .run(this::find)
        .onSuccess(
            found -> {
              busy = false;
              armed.set(Optional.empty());
              drafts.set(found.drafts());
              unreadable.set(found.unreadable());
              fault.set(found.remains().orElse(null));
              if (found.remains().isPresent()) {
                asked.set(false);
              } else {
                nothingLost.accept(found);
              }
            })
        .onFailure(this::failed)
        .start();
  }

  private Found find() {
    Emptier emptier = tools.emptier();
    Optional<Fault> remains = emptier.remains();
    boolean begun =
        remains
            .filter(Fault.NotHandedOver.class::isInstance)
            .map(Fault.NotHandedOver.class::cast)
            .filter(fault -> fault.drafts() > 0)
            .isPresent();
    return new Found(
        remains, emptier.spared(), begun ? emptier.drafts() : List.of(), emptier.unreadable());
  }

  /** Nothing is emptied. */
  public void dismiss() {
    drafts.set(List.of());
    armed.set(Optional.empty());
    unreadable.set(0);
    asked.set(false);
    typed.set("");
    fault.set(null);
  }

  /** What somebody types for the name of the desk. */
  public StringProperty typed() {
    return typed;
  }

  /** Whether the name is asked for. */
  public BooleanProperty asked() {
    return asked;
  }

  /** What lies with the data and stays. */
  public ReadOnlyObjectProperty<List<Path>> spared() {
    return spared.getReadOnlyProperty();
  }

  /** How many items were left to others in this session; 0 when none. */
  public ReadOnlyIntegerProperty left() {
    return left.getReadOnlyProperty();
  }

  /** Why nothing was emptied. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }
}
