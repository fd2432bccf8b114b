package vn.hotline1022.notice;

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

/** The contract in memory, for tests of what stands on it. */
public final class MemoryOutageRepository implements OutageRepository {
  private final Map<UUID, List<Outage>> outages = new LinkedHashMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void write(Outage outage) {
    Outage.check(outage);
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
    outages.computeIfAbsent(outage.id(), _ -> new ArrayList<>()).add(outage);
  }

  @Override
  public synchronized List<Outage> newest(int limit) {
    return outages.values().stream()
        .map(List::getLast)
        .sorted(Comparator.comparing(Outage::from).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Outage> during(Instant from, Instant to) {
    return newest(Integer.MAX_VALUE).reversed().stream()
        .filter(outage -> !outage.struck() && outage.from().isBefore(to))
        .filter(outage -> outage.until().filter(end -> !end.isAfter(from)).isEmpty())
        .toList();
  }

  @Override
  public synchronized List<Outage> history(UUID id) {
    return List.copyOf(outages.getOrDefault(id, List.of()));
  }
}
