package vn.hotline1022.ui.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.hotline1022.event.AtWork;
import vn.hotline1022.event.Event;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.Formats;

/**
 * Which event this desk is at, and for how long. Stays over lock, restart and change of person, and
 * ends by itself some hours after the event closed, or once it is called off: the people of the
 * next day are not of this one. On the FX thread.
 */
public final class EventWork {
  private final EventTools tools;
  private final ReadOnlyObjectWrapper<Optional<Event>> event =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Duration before = Duration.ZERO;
  private long nanos;

  private record Found(Event event, Instant since) {}

  public EventWork(EventTools tools) {
    this.tools = tools;
  }

  /** The event it is at; empty at the office. */
  public ReadOnlyObjectProperty<Optional<Event>> event() {
    return event.getReadOnlyProperty();
  }

  /** How long it has been there: {@code 03:12:40}; empty at the office. */
  public ReadOnlyStringProperty clock() {
    return clock.getReadOnlyProperty();
  }

  /** Why it could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Whether the desk is at this event. */
  public boolean isAt(Event one) {
    return event.get().filter(now -> now.id().equals(one.id())).isPresent();
  }

  /** Reads it, also when its event was written anew. */
  public void refresh() {
    tools.calls().reads().run(this::find).onSuccess(this::show).onFailure(fault::set).start();
  }

  private Optional<Found> find() {
    EventTools.Kept kept = tools.kept();
    return kept.atWork()
        .get()
        .flatMap(
            work -> kept.events().find(work.event()).map(known -> new Found(known, work.since())));
  }

  /** From now on the desk is at this event; at another no more. */
  public void begin(Event one) {
    if (mayBegin(one)) {
      AtWork work = new AtWork(one.id(), tools.calls().time().now());
      change(() -> tools.kept().atWork().begin(work));
    }
  }

  /** Whether the desk may go there now. */
  public boolean mayBegin(Event one) {
    return !isAt(one) && !one.isOver(tools.calls().time().now());
  }

  /** The desk is at none any more. */
  public void end() {
    change(() -> tools.kept().atWork().end());
  }

  private void change(Runnable write) {
    tools
        .calls()
        .writes()
        .run(
            () -> {
              write.run();
              return find();
            })
        .onSuccess(this::show)
        .onFailure(fault::set)
        .start();
  }

  private void show(Optional<Found> found) {
    fault.set(null);
    nanos = tools.calls().time().nanos();
    Instant now = tools.calls().time().now();
    before = found.map(at -> Duration.between(at.since(), now)).orElse(Duration.ZERO);
    event.set(found.map(Found::event));
    tick();
  }

  /** Once a second; at the end of the event the desk goes from it. */
  public void tick() {
    Instant now = tools.calls().time().now();
    if (event.get().filter(at -> at.isOver(now)).isPresent()) {
      event.set(Optional.empty());
      end();
    }
    clock.set(event.get().isPresent() ? written() : "");
  }

  /** A clock that somebody set back shows nothing odd. */
  private String written() {
    Duration passed = before.plusNanos(tools.calls().time().nanos() - nanos);
    return Formats.watch(passed);
  }
}
