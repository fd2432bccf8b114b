package vn.hotline1022.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory; {@link #failWith} has every later write fail. */
public final class MemoryPresenceRepository implements PresenceRepository {
  private final List<PresenceChange> changes = new ArrayList<>();
  private final Map<UUID, PresenceAlive> open = new LinkedHashMap<>();
  private Optional<Instant> heard = Optional.empty();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  /** Everything that goes on does so at another desk, last heard of then. */
  public synchronized void heardAt(Instant moment) {
    heard = Optional.of(moment);
  }

  public synchronized List<PresenceChange> changes() {
    return List.copyOf(changes);
  }

  @Override
  public synchronized void change(PresenceChange change) {
    refuseIfFailing();
    changes.add(change);
    change.before().ifPresent(before -> open.remove(before.id()));
    if (change.state() != Presence.OFF) {
      open.put(
          change.id(), new PresenceAlive(change.id(), change.person(), change.at(), Duration.ZERO));
    }
  }

  @Override
  public synchronized void alive(PresenceAlive alive) {
    refuseIfFailing();
    open.replace(alive.id(), alive);
  }

  @Override
  public synchronized List<PresenceAlive> open() {
    return open.values().stream().sorted(Comparator.comparing(PresenceAlive::at)).toList();
  }

  @Override
  public synchronized List<PresenceSpan> spans(String person, Instant from, Instant to) {
    List<PresenceSpan> all =
        changes.stream()
            .filter(change -> change.person().equals(person))
            .sorted(Comparator.comparing(PresenceChange::at))
            .map(this::span)
            .toList();
    List<PresenceSpan> found = new ArrayList<>();
    all.stream()
        .filter(span -> span.since().isBefore(from))
        .reduce((before, later) -> later)
        .filter(span -> span.reaches(from))
        .ifPresent(found::add);
    all.stream()
        .filter(span -> !span.since().isBefore(from) && span.since().isBefore(to))
        .forEach(found::add);
    return found;
  }

  private PresenceSpan span(PresenceChange change) {
    return new PresenceSpan(
        change.id(),
        change.person(),
        change.state(),
        change.reason(),
        change.at(),
        changes.stream()
            .flatMap(later -> later.before().stream())
            .filter(before -> before.id().equals(change.id()))
            .map(PresenceChange.Before::lasted)
            .findFirst(),
        heard);
  }

  private void refuseIfFailing() {
    failure.ifPresent(
        fault -> {
          throw new FaultException(fault);
        });
  }
}
