package vn.hotline1022.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Header;
import vn.hotline1022.record.Erasure;

/**
 * Records that come from elsewhere, and what was folded of each entity as if nothing of it were
 * here yet: so it is of nearly all, and the writer, whom everybody waits for, has less to do.
 */
final class Arriving {
  private final List<DeskRecord> records;
  private final Map<RecordStore.Entity, List<DeskRecord>> told;
  private final Optional<List<Object[]>> unbroken;
  // By the kind of entity; without those of which an erasure wants more done than folding.
  private final Map<String, Map<UUID, List<DeskRecord>>> foldable = new HashMap<>();
  private final Map<String, Projection.Ahead> folded = new HashMap<>();

  private Arriving(List<DeskRecord> records, Map<RecordStore.Entity, List<DeskRecord>> told) {
    this.records = records;
    this.told = told;
    this.unbroken =
        isUnbroken(records) ? Optional.of(RecordRows.prepared(records)) : Optional.empty();
  }

  static Arriving of(List<DeskRecord> records, Map<String, Projection> projections) {
    Map<RecordStore.Entity, List<DeskRecord>> told = new LinkedHashMap<>();
    for (DeskRecord record : records) {
      told.computeIfAbsent(RecordStore.Entity.of(record), _ -> new ArrayList<>()).add(record);
    }
    Arriving arriving = new Arriving(records, told);
    arriving.fold(projections);
    return arriving;
  }

  private void fold(Map<String, Projection> projections) {
    told.forEach(
        (entity, all) -> {
          if (projections.containsKey(entity.kind())
              && all.stream().allMatch(record -> Erasure.target(record).isEmpty())) {
            foldable.computeIfAbsent(entity.kind(), _ -> new HashMap<>()).put(entity.id(), all);
          }
        });
    foldable.forEach((kind, all) -> folded.put(kind, projections.get(kind).ahead(all)));
  }

  /** Whether each follows the one before it in one chain, and no id comes twice. */
  private static boolean isUnbroken(List<DeskRecord> records) {
    Set<UUID> ids = new HashSet<>();
    DeskRecord before = null;
    for (DeskRecord record : records) {
      if (!ids.add(record.header().id()) || (before != null && !follows(before, record))) {
        return false;
      }
      before = record;
    }
    return !records.isEmpty();
  }

  private static boolean follows(DeskRecord before, DeskRecord record) {
    Header header = record.header();
    return header.origin().equals(before.header().origin())
        && header.deviceSeq() == before.header().deviceSeq() + 1
        && header.prev().equals(before.hash());
  }

  List<DeskRecord> records() {
    return records;
  }

  /** Their rows, if they are a stretch of one chain without a gap. */
  Optional<List<Object[]>> unbroken() {
    return unbroken;
  }

  /** Whatever they speak of. */
  Set<UUID> entities() {
    return told.keySet().stream().map(RecordStore.Entity::id).collect(Collectors.toSet());
  }

  /**
   * Whether an entity that nothing was known of was folded.
   *
   * @param taken how many of its records were taken: if one was refused, it has to be folded again
   */
  boolean isFolded(RecordStore.Entity entity, int taken) {
    return told.get(entity).size() == taken
        && foldable.getOrDefault(entity.kind(), Map.of()).containsKey(entity.id());
  }

  /** What was folded of all of a kind. */
  Projection.Ahead folded(String kind) {
    return folded.get(kind);
  }
}
