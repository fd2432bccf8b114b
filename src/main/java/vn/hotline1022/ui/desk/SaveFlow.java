package vn.hotline1022.ui.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDesk;
import vn.hotline1022.call.Problem;
import vn.hotline1022.fault.Fault;

/**
 * Saving the call in front: what is still missing once that was asked for, the save on its way, and
 * why it failed. The desk lets go of the call only when it is safely kept.
 */
final class SaveFlow {
  private final CallDesk desk;
  private final CallKeeper keeper;
  private final ReadOnlyObjectWrapper<Set<Problem>> problems =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<CallCompanion> companions = new ArrayList<>();
  private boolean asked;

  SaveFlow(CallDesk desk, CallKeeper keeper) {
    this.desk = desk;
    this.keeper = keeper;
  }

  /** What kept the call from being saved when that was asked for, less what was put right since. */
  ReadOnlyObjectProperty<Set<Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Fault>> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Another call is in front: nothing was asked of it yet. */
  void reset() {
    asked = false;
    fault.set(Optional.empty());
  }

  void check() {
    problems.set(asked ? now() : Set.of());
  }

  /** From now on this feature has its say. */
  void accompany(CallCompanion companion) {
    companions.add(companion);
  }

  private Set<Problem> now() {
    Set<Problem> all = EnumSet.noneOf(Problem.class);
    all.addAll(desk.problems());
    desk.current().map(this::ofCompanions).ifPresent(all::addAll);
    return all;
  }

  private Set<Problem> ofCompanions(Call call) {
    Set<Problem> all = EnumSet.noneOf(Problem.class);
    companions.forEach(companion -> all.addAll(companion.problems(call)));
    return all;
  }

  /**
   * Begins to save, or says what is missing.
   *
   * @param changed the call on the screen changed: its state, or that the save failed
   * @param saved the desk has let go of the call
   * @return whether a save is on its way
   */
  boolean save(Runnable changed, Consumer<Call> saved) {
    asked = true;
    check();
    if (!now().isEmpty() || !desk.canFinish()) {
      return false;
    }
    Call finished = desk.finish();
    if (!ofCompanions(finished).isEmpty()) {
      // A minute turned since they were asked: what they make of the call, they make of this one.
      changed.run();
      return false;
    }
    saving.set(true);
    fault.set(Optional.empty());
    changed.run();
    keeper.save(
        finished,
        () -> {
          saving.set(false);
          desk.saved();
          companions.forEach(companion -> companion.saved(finished));
          saved.accept(finished);
        },
        failed -> {
          saving.set(false);
          fault.set(Optional.of(failed));
          changed.run();
        });
    return true;
  }
}
