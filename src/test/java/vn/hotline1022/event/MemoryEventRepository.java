package vn.hotline1022.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryEventRepository implements EventRepository {
  private final Map<UUID, Event> events = new LinkedHashMap<>();
  private final Map<UUID, Set<String>> ready = new HashMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void write(Event event) {
    Event.check(event);
    refuseIfFailing();
    events.put(event.id(), event);
  }

  @Override
  public synchronized void tick(UUID event, String item, boolean isReady, String actor) {
    EventBounds.require(EventBounds.isCode(item));
    refuseIfFailing();
    Set<String> ticked = ready.computeIfAbsent(event, _ -> new TreeSet<>());
    if (isReady) {
      ticked.add(item);
    } else {
      ticked.remove(item);
    }
  }

  private void refuseIfFailing() {
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
  }

  @Override
  public synchronized Optional<Event> find(UUID id) {
    return Optional.ofNullable(events.get(id)).map(this::whole);
  }

  private Event whole(Event event) {
    return event.withReady(ready.getOrDefault(event.id(), Set.of()));
  }

  @Override
  public synchronized List<Event> around(LocalDate from, LocalDate to) {
    return events.values().stream()
        .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
        .sorted(Comparator.comparing(Event::day).thenComparing(Event::from))
        .map(this::whole)
        .toList();
  }
}
