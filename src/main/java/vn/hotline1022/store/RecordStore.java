package vn.hotline1022.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.RecordLog;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.sync.RecordSink;
import vn.hotline1022.sync.RecordSource;

/**
 * The records of this profile and of others, and the tables made from them, always changed in one
 * transaction. Blocks; thread-safe.
 */
public final class RecordStore implements RecordLog, RecordSource, RecordSink {
  private final Database database;
  private final OwnChain chain;
  private final Map<String, Projection> projections;
  private final ErasedTerms erasedTerms;
  // Records are never removed, so a head once found only moves forward.
  private final Map<Origin, Long> heads = new ConcurrentHashMap<>();

  /**
   * Opens the chain of {@code origin}, and makes the tables again if a migration asked for it.
   *
   * @param mostAtOnce the largest file that is written anew at once after an erasure
   */
  RecordStore(
      Database database,
      Origin origin,
      TimeSource time,
      SecureRandom random,
      List<Projection> projections,
      long mostAtOnce) {
    this.database = database;
    this.projections =
        projections.stream().collect(Collectors.toMap(Projection::entity, Function.identity()));
    this.chain = database.writer().write(s -> new OwnChain(origin, time, random, s));
    this.erasedTerms = new ErasedTerms(database.file(), time, mostAtOnce);
    database.writer().onRollback(chain::forget);
    new Rebuild(database, projections).ifAsked();
    database.writer().whenIdle(erasedTerms);
  }

  /** This profile's own chain. */
  public Origin origin() {
    return chain.origin();
  }

  OwnChain chain() {
    return chain;
  }

  @Override
  public DeskRecord append(RecordDraft draft) {
    return database.writer().write(s -> append(s, draft));
  }

  /** All of them in one transaction. */
  void appendAll(List<RecordDraft> drafts) {
    database
        .writer()
        .write(
            s -> {
              for (RecordDraft draft : drafts) {
                append(s, draft);
              }
              return null;
            });
  }

  /** The same as part of a larger transaction, on the writer thread. */
  DeskRecord append(Session session, RecordDraft draft) throws SQLException {
    DeskRecord record = chain.append(session, draft);
    project(session, Entity.of(record));
    return record;
  }

  @Override
  public Applied apply(List<DeskRecord> records) {
    Arriving arriving = arriving(records);
    return database.writer().write(s -> apply(s, arriving));
  }

  /** Folds what can be folded before the writer has its turn; on any thread. */
  Arriving arriving(List<DeskRecord> records) {
    return Arriving.of(records, projections);
  }

  /** The same as {@link #apply(List)} in a larger transaction, on the writer thread. */
  Applied apply(Session session, Arriving arriving) throws SQLException {
    return apply(session, arriving, this::hear);
  }

  /** What is written here from now on comes after this reading of another clock. */
  void hear(long reading) {
    chain.clock().observe(reading);
  }

  /**
   * The same of records that are not proven to their end.
   *
   * @param heard told of their clocks' readings, which are not believed yet
   */
  Applied apply(Session session, Arriving arriving, LongConsumer heard) throws SQLException {
    ForeignRecords foreign = new ForeignRecords(session, chain, erasedTerms, heard);
    foreign.takeAll(arriving);
    Map<Entity, List<DeskRecord>> touched = foreign.touched();
    Map<String, List<UUID>> ahead = new HashMap<>();
    for (var one : touched.entrySet()) {
      Entity entity = one.getKey();
      if (foreign.isNew(entity) && arriving.isFolded(entity, one.getValue().size())) {
        ahead.computeIfAbsent(entity.kind(), _ -> new ArrayList<>()).add(entity.id());
      }
    }
    for (var kind : ahead.entrySet()) {
      arriving.folded(kind.getKey()).put(session, kind.getValue());
    }
    for (var one : touched.entrySet()) {
      Entity entity = one.getKey();
      if (!foreign.isNew(entity) || !arriving.isFolded(entity, one.getValue().size())) {
        project(session, entity, one.getValue());
      }
    }
    return foreign.applied();
  }

  @Override
  public Map<Origin, Long> heads() {
    return database
        .readers()
        .read(
            s -> {
              Map<Origin, Long> found = new HashMap<>();
              for (Origin origin : RecordTable.origins(s)) {
                long head = RecordTable.contiguous(s, origin, heads.getOrDefault(origin, 0L));
                heads.merge(origin, head, Math::max);
                found.put(origin, head);
              }
              return found;
            });
  }

  /** When each desk last said something that is here, by that desk's clock. */
  public Map<UUID, Instant> lastSaid() {
    return database
        .readers()
        .read(
            s -> {
              Map<UUID, Instant> last = new HashMap<>();
              for (Origin origin : RecordTable.origins(s)) {
                long millis = HybridClock.millisOf(RecordTable.lastReading(s, origin));
                last.merge(
                    origin.device(),
                    Instant.ofEpochMilli(millis),
                    (one, other) -> one.isBefore(other) ? other : one);
              }
              return last;
            });
  }

  @Override
  public List<DeskRecord> after(Origin origin, long seq, int limit) {
    return database.readers().read(s -> RecordTable.after(s, origin, seq, limit));
  }

  /** Checks every chain, record by record. */
  public List<ChainCheck> checkChains() {
    return database.readers().read(s -> ChainCheck.all(s, chain.origin()));
  }

  /** What erasures leave in a large file, and how it goes. */
  public LastTraces lastTraces() {
    return new LastTraces(database, erasedTerms);
  }

  /**
   * Has what was erased go from the file too, in the transaction that erased it.
   *
   * @param by who erased it
   */
  void forget(Session session, List<String> by) throws SQLException {
    erasedTerms.ask(session, !by.stream().allMatch(Retention.ACTOR::equals));
  }

  private void project(Session session, Entity entity) throws SQLException {
    project(session, entity, RecordTable.ofEntity(session, entity.kind(), entity.id()));
  }

  /**
   * Makes the tables of an entity.
   *
   * @param records all of its
   */
  private void project(Session session, Entity entity, List<DeskRecord> records)
      throws SQLException {
    List<String> erasedBy =
        records.stream()
            .filter(r -> Erasure.target(r).isPresent())
            .map(r -> r.header().actor())
            .toList();
    Projection projection = projections.get(entity.kind());
    if (!erasedBy.isEmpty()) {
      RecordTable.erase(session, new Erasure.Target(entity.kind(), entity.id()));
      forget(session, erasedBy);
      PhotoRows.forgetAll(session, entity.id());
      if (projection != null) {
        projection.erase(session, entity.id());
      }
    }
    if (projection != null) {
      projection.refold(session, entity.id(), records);
    }
  }

  /** What a record speaks of. */
  record Entity(String kind, UUID id) {
    static Entity of(DeskRecord record) {
      return new Entity(record.header().entity(), record.header().entityId());
    }
  }
}
