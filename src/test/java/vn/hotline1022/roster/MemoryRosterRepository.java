package vn.hotline1022.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryRosterRepository implements RosterRepository {
  private final NavigableMap<LocalDate, RosterDay> days = new TreeMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void write(List<RosterDay> written) {
    written.forEach(RosterDay::check);
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
    written.forEach(day -> days.put(day.day(), day));
  }

  @Override
  public synchronized List<RosterDay> between(LocalDate first, LocalDate last) {
    return List.copyOf(days.subMap(first, true, last, true).values());
  }
}
