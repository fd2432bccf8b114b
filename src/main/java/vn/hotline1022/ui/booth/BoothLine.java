package vn.hotline1022.ui.booth;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.QueueNumber;
import vn.hotline1022.event.WaitingLine;
import vn.hotline1022.fault.Fault;

/**
 * The numbers given to people who wait: kept before they are said, so that none is given twice. On
 * the FX thread.
 */
public final class BoothLine {
  private final BoothTools tools;
  private final ReadOnlyObjectWrapper<Optional<WaitingLine>> line =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<QueueNumber>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Optional<WaitingLine> now = Optional.empty();

  BoothLine(BoothTools tools) {
    this.tools = tools;
  }

  /** As it is kept; empty at no event, and until it was read. */
  ReadOnlyObjectProperty<Optional<WaitingLine>> line() {
    return line.getReadOnlyProperty();
  }

  /** The number that was given last, to be shown large. */
  ReadOnlyObjectProperty<Optional<QueueNumber>> last() {
    return last.getReadOnlyProperty();
  }

  /** Why a number could not be kept; null while all is well. */
  ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** The desk is at this event, or at none. */
  void at(Optional<BoothEvents.Here> here) {
    last.set(Optional.empty());
    show(Optional.empty());
    here.ifPresent(
        event ->
            tools
                .calls()
                .writes()
                .run(() -> tools.kept().waiting().get())
                .onSuccess((Optional<WaitingLine> kept) -> read(event, kept))
                .onFailure(fault::set)
                .start());
  }

  /** At another event numbers begin anew; the letter stays. */
  private void read(BoothEvents.Here event, Optional<WaitingLine> kept) {
    if (tools.events().here().get().filter(event::equals).isPresent()) {
      String letter = kept.map(WaitingLine::desk).orElse(tools.letter());
      show(
          Optional.of(
              kept.filter(was -> was.event().equals(event.id()))
                  .orElseGet(() -> WaitingLine.at(event.id(), letter))));
    }
  }

  private void show(Optional<WaitingLine> shown) {
    now = shown;
    line.set(shown);
  }

  /** Who waits, in their order. */
  List<QueueNumber> waiting() {
    return now.map(WaitingLine::waiting).orElse(List.of());
  }

  /** A number for somebody new who waits. */
  void give() {
    Optional<QueueNumber> number = now.flatMap(WaitingLine::next);
    change(WaitingLine::give, () -> last.set(number));
  }

  /** A number for somebody who is known already and waits for their turn. */
  void giveTo(Consumer<QueueNumber> known) {
    Optional<QueueNumber> number = now.flatMap(WaitingLine::next);
    change(
        WaitingLine::giveBeside,
        () -> {
          last.set(number);
          number.ifPresent(known);
        });
  }

  /** Whoever waits longest sits down. */
  Optional<QueueNumber> call() {
    Optional<QueueNumber> first = now.flatMap(WaitingLine::first);
    first.ifPresent(_ -> change(WaitingLine::call, () -> {}));
    return first;
  }

  /** Another letter, where two desks have the same. */
  void nextLetter() {
    change(WaitingLine::withNextLetter, () -> {});
  }

  private void change(UnaryOperator<WaitingLine> how, Runnable then) {
    Optional<WaitingLine> next = now.map(how);
    now = next;
    next.ifPresent(
        changed ->
            tools
                .calls()
                .writes()
                .run(() -> tools.kept().waiting().keep(changed))
                .onSuccess(
                    _ -> {
                      fault.set(null);
                      line.set(next);
                      then.run();
                    })
                .onFailure(fault::set)
                .start());
  }
}
