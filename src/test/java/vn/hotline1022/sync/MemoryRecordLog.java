package vn.hotline1022.sync;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordLog;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.record.Uuid7;

/**
 * A profile's records in memory: what the ports of an exchange promise, in the fewest words. What
 * the real store does is held against it.
 */
public final class MemoryRecordLog implements RecordLog, RecordSource, RecordSink {
  private final Origin own;
  private final SecureRandom random;
  private final Uuid7 ids;
  private final HybridClock clock;
  private final Map<UUID, DeskRecord> byId = new HashMap<>();
  private final Map<Origin, TreeMap<Long, UUID>> chains = new HashMap<>();
  private final Set<Erasure.Target> erased = new HashSet<>();

  public MemoryRecordLog(Origin own, TimeSource time, SecureRandom random) {
    this(own, time, random, List.of());
  }

  private MemoryRecordLog(
      Origin own, TimeSource time, SecureRandom random, List<DeskRecord> stored) {
    this.own = own;
    this.random = random;
    this.ids = new Uuid7(time, random);
    this.clock = new HybridClock(time, highestOwn(stored, own));
    stored.forEach(this::insert);
  }

  /** The same profile after a restart: only bytes survive it. */
  public MemoryRecordLog restarted(TimeSource time) {
    return copy(own, time);
  }

  /** The same profile restored from a backup made now: same device, new incarnation. */
  public MemoryRecordLog restored(TimeSource time, UUID incarnation) {
    return copy(new Origin(own.device(), incarnation), time);
  }

  private MemoryRecordLog copy(Origin origin, TimeSource time) {
    List<DeskRecord> stored =
        byId.values().stream().map(RecordCodec::encode).map(RecordCodec::decode).toList();
    return new MemoryRecordLog(origin, time, random, stored);
  }

  private static long highestOwn(List<DeskRecord> stored, Origin own) {
    return stored.stream()
        .map(DeskRecord::header)
        .filter(header -> header.origin().device().equals(own.device()))
        .mapToLong(DeskRecord.Header::hlc)
        .max()
        .orElse(0);
  }

  @Override
  public DeskRecord append(RecordDraft draft) {
    TreeMap<Long, UUID> chain = chains.getOrDefault(own, new TreeMap<>());
    long seq = chain.isEmpty() ? 1 : chain.lastKey() + 1;
    Bytes prev =
        chain.isEmpty() ? RecordCodec.FIRST_PREV : byId.get(chain.lastEntry().getValue()).hash();
    byte[] salt = new byte[RecordCodec.SALT_SIZE];
    random.nextBytes(salt);
    DeskRecord sealed =
        RecordCodec.seal(draft, ids.next(), clock.next(), own, seq, prev, Bytes.of(salt));
    insert(sealed);
    return byId.get(sealed.header().id());
  }

  @Override
  public Map<Origin, Long> heads() {
    Map<Origin, Long> heads = new HashMap<>();
    chains.forEach(
        (origin, chain) -> {
          long head = 0;
          while (chain.containsKey(head + 1)) {
            head++;
          }
          heads.put(origin, head);
        });
    return heads;
  }

  @Override
  public List<DeskRecord> after(Origin origin, long seq, int limit) {
    return chains.getOrDefault(origin, new TreeMap<>()).tailMap(seq, false).values().stream()
        .limit(limit)
        .map(byId::get)
        .toList();
  }

  @Override
  public Applied apply(List<DeskRecord> records) {
    int added = 0;
    int known = 0;
    List<Refusal> refusals = new ArrayList<>();
    for (DeskRecord record : records) {
      DeskRecord here = byId.get(record.header().id());
      Optional<String> objection = objection(record, here);
      if (objection.isPresent()) {
        refusals.add(new Refusal(record.header().id(), new Fault.RecordRefused(objection.get())));
      } else if (here == null) {
        insert(record);
        added++;
      } else {
        known++;
        if (record.erased()) {
          byId.put(record.header().id(), RecordCodec.erase(here));
        }
      }
    }
    return new Applied(added, known, refusals);
  }

  /** The records of one entity. */
  public List<DeskRecord> entity(String entity, UUID entityId) {
    return byId.values().stream()
        .filter(r -> r.header().entity().equals(entity))
        .filter(r -> r.header().entityId().equals(entityId))
        .toList();
  }

  /** Every record, in no order. */
  public List<DeskRecord> all() {
    return List.copyOf(byId.values());
  }

  private Optional<String> objection(DeskRecord record, DeskRecord here) {
    if (here != null) {
      return here.hash().equals(record.hash()) ? Optional.empty() : Optional.of(CONFLICT);
    }
    DeskRecord.Header header = record.header();
    TreeMap<Long, UUID> chain = chains.getOrDefault(header.origin(), new TreeMap<>());
    if (header.origin().equals(own) || chain.containsKey(header.deviceSeq())) {
      return Optional.of(CONFLICT);
    }
    DeskRecord before = byId.get(chain.get(header.deviceSeq() - 1));
    DeskRecord behind = byId.get(chain.get(header.deviceSeq() + 1));
    boolean fits =
        (before == null || header.prev().equals(before.hash()))
            && (behind == null || behind.header().prev().equals(record.hash()));
    return fits ? Optional.empty() : Optional.of(PREV);
  }

  private void insert(DeskRecord record) {
    DeskRecord.Header header = record.header();
    Optional<Erasure.Target> target = Erasure.target(record);
    target.ifPresent(erased::add);
    boolean blank = erased.contains(new Erasure.Target(header.entity(), header.entityId()));
    byId.put(header.id(), blank ? RecordCodec.erase(record) : record);
    chains
        .computeIfAbsent(header.origin(), origin -> new TreeMap<>())
        .put(header.deviceSeq(), header.id());
    target.ifPresent(
        gone ->
            byId.replaceAll((id, each) -> concerns(gone, each) ? RecordCodec.erase(each) : each));
    clock.observe(header.hlc());
  }

  private static boolean concerns(Erasure.Target target, DeskRecord record) {
    return record.header().entity().equals(target.entity())
        && record.header().entityId().equals(target.entityId());
  }
}
