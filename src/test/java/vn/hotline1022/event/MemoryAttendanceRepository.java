package vn.hotline1022.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryAttendanceRepository implements AttendanceRepository {
  private final Map<UUID, Attendance> stays = new LinkedHashMap<>();
  private boolean full;

  @Override
  public synchronized void checkIn(Attendance stay, String actor) {
    stays.putIfAbsent(stay.id(), stay);
  }

  @Override
  public synchronized void checkOut(UUID id, Instant at, String actor) {
    stays.computeIfPresent(id, (_, stay) -> stay.until().isEmpty() ? stay.out(at) : stay);
  }

  /** Whether what is put right cannot be kept from now on. */
  public synchronized void fill(boolean now) {
    full = now;
  }

  @Override
  public synchronized void correct(UUID id, Attendance.Correction to, String actor) {
    if (full) {
      throw new FaultException(new Fault.DiskFull());
    }
    stays.computeIfPresent(id, (_, stay) -> stay.corrected(to));
  }

  @Override
  public synchronized List<Attendance> of(UUID event) {
    return stays.values().stream()
        .filter(stay -> stay.event().equals(event))
        .sorted(Comparator.comparing(Attendance::from).thenComparing(Attendance::id))
        .toList();
  }
}
