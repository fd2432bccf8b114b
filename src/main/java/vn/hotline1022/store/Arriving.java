package vn.hotline1022.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;

/**
 * Records that come from elsewhere, and what was folded of each entity as if nothing of it were
 * here yet: so it is of nearly all, and the writer, whom everybody waits for, has less to do.
 */
final class Arriving {
  private final List<DeskRecord> records;
  private final Map<RecordStore.Entity, Told> told;

  /** What comes of one entity. */
  private record Told(int records, Projection.Ahead folded) {}

  private Arriving(List<DeskRecord> records, Map<RecordStore.Entity, Told> told) {
    this.records = records;
    this.told = told;
  }

  static Arriving of(List<DeskRecord> records, Map<String, Projection> projections) {
    Map<RecordStore.Entity, List<DeskRecord>> entities = new LinkedHashMap<>();
    for (DeskRecord record : records) {
      entities.computeIfAbsent(RecordStore.Entity.of(record), _ -> new ArrayList<>()).add(record);
    }
    Map<RecordStore.Entity, Told> told = HashMap.newHashMap(entities.size());
    entities.forEach(
        (entity, all) -> told.put(entity, new Told(all.size(), folded(entity, all, projections))));
    return new Arriving(records, told);
  }

  /** Null where an erasure wants more done than folding, and where nobody folds. */
  private static Projection.Ahead folded(
      RecordStore.Entity entity, List<DeskRecord> all, Map<String, Projection> projections) {
    Projection projection = projections.get(entity.kind());
    for (DeskRecord record : all) {
      if (Erasure.target(record).isPresent()) {
        return null;
      }
    }
    return projection == null ? null : projection.ahead(entity.id(), all);
  }

  List<DeskRecord> records() {
    return records;
  }

  /** Whatever they speak of. */
  Set<UUID> entities() {
    return told.keySet().stream().map(RecordStore.Entity::id).collect(Collectors.toSet());
  }

  /**
   * What was folded of an entity that nothing was known of.
   *
   * @param taken how many of its records were taken: if one was refused, it has to be folded again
   */
  Optional<Projection.Ahead> foldedOf(RecordStore.Entity entity, int taken) {
    Told of = told.get(entity);
    return of != null && of.folded() != null && of.records() == taken
        ? Optional.of(of.folded())
        : Optional.empty();
  }
}
