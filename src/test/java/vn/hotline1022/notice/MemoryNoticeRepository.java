package vn.hotline1022.notice;

import java.util.Comparator;
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
public final class MemoryNoticeRepository implements NoticeRepository {
  private final Map<UUID, Notice> notices = new LinkedHashMap<>();
  private Optional<Fault> failure = Optional.empty();

  /** Has writes fail from now on; {@code null} ends it. */
  public synchronized void failWith(Fault fault) {
    failure = Optional.ofNullable(fault);
  }

  @Override
  public synchronized void write(Notice notice) {
    Notice.check(notice);
    refuseIfFailing();
    notices.put(notice.id(), notice.withSeenBy(Set.of()));
  }

  @Override
  public synchronized void seen(UUID id, String person) {
    refuseIfFailing();
    notices.computeIfPresent(
        id,
        (_, notice) -> {
          Set<String> readers = new TreeSet<>(notice.seenBy());
          readers.add(person);
          return notice.withSeenBy(readers);
        });
  }

  @Override
  public synchronized Optional<Notice> find(UUID id) {
    return Optional.ofNullable(notices.get(id));
  }

  @Override
  public synchronized List<Notice> newest(int limit) {
    return notices.values().stream()
        .sorted(Comparator.comparing(Notice::from).reversed())
        .limit(limit)
        .toList();
  }

  private void refuseIfFailing() {
    if (failure.isPresent()) {
      throw new FaultException(failure.get());
    }
  }
}
