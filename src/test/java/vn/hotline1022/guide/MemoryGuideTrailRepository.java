package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs in memory, for tests of what stands over them. */
public final class MemoryGuideTrailRepository implements GuideTrailRepository {
  private final Map<UUID, GuideTrail> trails = new LinkedHashMap<>();

  @Override
  public synchronized void add(GuideTrail trail) {
    trails.put(trail.id(), trail);
  }

  @Override
  public synchronized List<GuideTrail> ofCall(UUID call) {
    return trails.values().stream()
        .filter(trail -> trail.call().equals(Optional.of(call)))
        .sorted(Comparator.comparing(GuideTrail::at).thenComparing(GuideTrail::id))
        .toList();
  }

  @Override
  public void each(String guide, TrailFilter filter, Consumer<GuideTrail> reader) {
    List<GuideTrail> all;
    synchronized (this) {
      all = new ArrayList<>(trails.values());
    }
    all.stream()
        .filter(trail -> trail.met().containsKey(guide))
        .filter(trail -> filter.takes(trail, trail.met().get(guide)))
        .sorted(Comparator.comparing(GuideTrail::at).reversed())
        .limit(READ_MAX)
        .forEach(reader);
  }

  @Override
  public synchronized Map<String, Tally> tallies(TrailFilter filter) {
    Map<String, Tally> tallies = new HashMap<>();
    trails.values().stream()
        .filter(trail -> filter.takes(trail, trail.pin().version()))
        .forEach(
            trail ->
                tallies.merge(
                    trail.pin().id(),
                    new Tally(1, trail.succeeded() ? 1 : 0),
                    (one, more) ->
                        new Tally(one.runs() + more.runs(), one.succeeded() + more.succeeded())));
    return tallies;
  }
}
