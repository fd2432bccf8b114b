package vn.hotline1022.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The contract in memory, for tests of what stands on it. */
public final class MemoryTallyRepository implements TallyRepository {
  private final Map<UUID, Map<TallyKind, Integer>> counts = new HashMap<>();

  @Override
  public synchronized void count(UUID event, TallyKind kind, int by, String actor) {
    EventBounds.require(by != 0 && Math.abs(by) <= EventBounds.COUNT_MAX);
    int take = Math.max(by, -own(event).get(kind));
    counts
        .computeIfAbsent(event, _ -> new EnumMap<>(TallyKind.class))
        .merge(kind, take, Integer::sum);
  }

  @Override
  public synchronized Map<TallyKind, Integer> own(UUID event) {
    return of(event);
  }

  @Override
  public synchronized Map<TallyKind, Integer> of(UUID event) {
    Map<TallyKind, Integer> all = new EnumMap<>(TallyKind.class);
    for (TallyKind kind : TallyKind.values()) {
      all.put(kind, Math.max(0, counts.getOrDefault(event, Map.of()).getOrDefault(kind, 0)));
    }
    return all;
  }
}
