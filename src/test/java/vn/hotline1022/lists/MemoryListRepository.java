package vn.hotline1022.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryListRepository implements ListRepository {
  private static final Instant NOW = Instant.parse("2026-11-21T02:37:00Z");

  private final List<ListChange> changes = new ArrayList<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void write(List<ListEntry> entries, String actor) {
    entries.forEach(ListEntry::check);
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
    entries.forEach(
        entry -> changes.add(new ListChange(entry, actor, NOW.plusSeconds(60L * changes.size()))));
  }

  @Override
  public synchronized List<ListEntry> edits() {
    Map<UUID, ListEntry> standing = new LinkedHashMap<>();
    changes.forEach(change -> standing.put(change.entry().id(), change.entry()));
    return List.copyOf(standing.values());
  }

  @Override
  public synchronized List<ListChange> history(UUID id) {
    return changes.stream().filter(change -> change.entry().id().equals(id)).toList();
  }
}
