package vn.hotline1022.ui.booth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Visit;
import vn.hotline1022.ui.booth.Farewell.Left;

/**
 * Whoever has just been ended, for the moment in which it can be taken back: a wrong digit is soon
 * typed. Until it is over their draft stands, so that a crash loses nobody.
 */
final class Parting {
  /** Seconds in which they can be brought back. */
  static final int SECONDS = 10;

  private final Consumer<Going> settled;
  private final ReadOnlyObjectWrapper<Optional<Left>> left =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Going> going = Optional.empty();
  private int seconds;

  /** Somebody who is going. */
  record Going(Ending ending, Left left) {}

  /** Who counts as helped although they are not kept yet. */
  record Counted(Optional<Visit> visit) {

    /** The visits of an event with them. */
    List<Visit> and(List<Visit> kept, UUID event) {
      return Stream.concat(
              kept.stream(),
              visit.stream()
                  .filter(one -> one.event().equals(event))
                  .filter(one -> kept.stream().noneMatch(was -> was.call().equals(one.call()))))
          .toList();
    }
  }

  /**
   * @param settled keeps them for good
   */
  Parting(Consumer<Going> settled) {
    this.settled = settled;
  }

  /** Who can be brought back. */
  ReadOnlyObjectProperty<Optional<Left>> left() {
    return left.getReadOnlyProperty();
  }

  Counted counted() {
    return new Counted(going.map(one -> one.ending().visit()));
  }

  /** They go; whoever went before them is kept. */
  void part(Going next) {
    settle();
    seconds = 0;
    say(Optional.of(next));
  }

  /** Once a second. */
  void tick() {
    seconds++;
    if (seconds >= SECONDS) {
      settle();
    }
  }

  /** Nobody can be brought back any more. */
  void settle() {
    Optional<Going> over = going;
    say(Optional.empty());
    over.ifPresent(settled);
  }

  /** They do not go. */
  Optional<Going> takeBack() {
    Optional<Going> back = going;
    say(Optional.empty());
    return back;
  }

  /** Whoever was erased is not kept. */
  void erased(Predicate<UUID> gone) {
    if (going.filter(one -> gone.test(one.ending().call().id())).isPresent()) {
      say(Optional.empty());
    }
  }

  private void say(Optional<Going> now) {
    going = now;
    left.set(now.map(Going::left));
  }
}
