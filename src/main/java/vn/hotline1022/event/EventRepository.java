package vn.hotline1022.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where events are kept. Methods block; what {@link #write} and {@link #tick} return from is
 * durable. All throw {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface EventRepository {

  /**
   * Keeps an event as its author now says it is; what is ticked of it stays as it was, whatever it
   * says.
   */
  void write(Event event);

  /**
   * Keeps that something of the checklist is ready, or is not after all. Two people may tick
   * different things at two desks.
   *
   * @param item its code
   */
  void tick(UUID event, String item, boolean ready, String actor);

  Optional<Event> find(UUID id);

  /** Those of these days, both included, by day and hour; called-off ones too. */
  List<Event> around(LocalDate from, LocalDate to);
}
