package vn.hotline1022.ui.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Presence;
import vn.hotline1022.practice.PracticeCaller;
import vn.hotline1022.practice.PractisedCall;
import vn.hotline1022.practice.PractisedCall.Result;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.desk.DeskViewModel;

/** Who calls next, and what came of the call that was practised last. On the FX thread. */
public final class PracticeModel {
  /** What follows a save is on the disk by then. */
  private static final Duration SETTLED = Duration.ofMillis(600);

  private final CallTools tools;
  private final List<PracticeCaller> callers;
  private final Runnable ring;
  private final Function<Call, PractisedCall> read;
  private final ReadOnlyObjectWrapper<PracticeCaller> caller;
  private final ReadOnlyObjectWrapper<Optional<List<Result>>> results =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper canRing = new ReadOnlyBooleanWrapper(true);
  private final BooleanProperty cardShown = new SimpleBooleanProperty(true);
  private final CallersByThemselves byThemselves;
  private boolean called;

  /**
   * @param presence what the person is doing
   * @param ring has the telephone ring
   * @param read what was kept of a call; runs in the background
   */
  public PracticeModel(
      DeskViewModel desk,
      ObservableValue<Presence> presence,
      CallTools tools,
      List<PracticeCaller> callers,
      Runnable ring,
      Function<Call, PractisedCall> read) {
    this.tools = tools;
    this.callers = List.copyOf(callers);
    this.ring = ring;
    this.read = read;
    this.caller = new ReadOnlyObjectWrapper<>(callers.getFirst());
    this.byThemselves =
        new CallersByThemselves(
            tools.time(),
            () -> canRing.get() && presence.getValue() == Presence.READY,
            this::ringNext);
    desk.call().subscribe(call -> canRing.set(call.isEmpty()));
    desk.lastSaved().subscribe(saved -> saved.ifPresent(kept -> saved(kept.call())));
  }

  /** The caller whose card is in front. */
  public ReadOnlyObjectProperty<PracticeCaller> caller() {
    return caller.getReadOnlyProperty();
  }

  /** Which of all callers it is, from 1. */
  public int place() {
    return callers.indexOf(caller.get()) + 1;
  }

  /** How many callers there are. */
  public int size() {
    return callers.size();
  }

  /** What was done well in the call with this caller; empty until it is saved. */
  public ReadOnlyObjectProperty<Optional<List<Result>>> results() {
    return results.getReadOnlyProperty();
  }

  /** Whether the card is to be seen. */
  public BooleanProperty cardShown() {
    return cardShown;
  }

  /** Whether the telephone may ring: no call is in front. */
  public ReadOnlyBooleanProperty canRing() {
    return canRing.getReadOnlyProperty();
  }

  /**
   * The telephone rings: the next caller once the call with the one before was saved, otherwise the
   * same again.
   */
  public void ring() {
    if (canRing.get()) {
      cardShown.set(true);
      ringNext();
    }
  }

  /** A card that was put away stays so: nobody asked for it. */
  private void ringNext() {
    if (results.get().isPresent()) {
      results.set(Optional.empty());
      caller.set(callers.get(place() % callers.size()));
    }
    called = true;
    ring.run();
  }

  /** Callers may ring without being asked. */
  public CallersByThemselves byThemselves() {
    return byThemselves;
  }

  /** Once a second. */
  public void tick() {
    byThemselves.tick();
  }

  private void saved(Call call) {
    if (called) {
      called = false;
      PracticeCaller with = caller.get();
      tools
          .delays()
          .after(
              SETTLED,
              () ->
                  tools
                      .reads()
                      .run(() -> read.apply(call))
                      .onSuccess(it -> show(it, with))
                      .start());
    }
  }

  private void show(PractisedCall practised, PracticeCaller with) {
    PhoneNumber number = tools.numbers().parse(with.phone());
    results.set(Optional.of(practised.against(with, number)));
    cardShown.set(true);
  }
}
