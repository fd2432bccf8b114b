package vn.hotline1022.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;
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

  /** Opens the chain of {@code origin}, and makes the tables again if a migration asked for it. */
  RecordStore(
      Database database,
      Origin origin,
      TimeSource time,
      SecureRandom random,
      List<Projection> projections) {
    this.database = database;
    this.projections =
        projections.stream().collect(Collectors.toMap(Projection::entity, Function.identity()));
    this.chain = database.writer().write(s -> new OwnChain(origin, time, random, s));
    this.erasedTerms = new ErasedTerms();
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

  /** The same as part of a larger transaction, on the writer thread. */
  DeskRecord append(Session session, RecordDraft draft) throws SQLException {
    DeskRecord record = chain.append(session, draft);
    project(session, Entity.of(record));
    return record;
  }

  @Override
  public Applied apply(List<DeskRecord> records) {
    return database
        .writer()
        .write(
            s -> {
              ForeignRecords foreign = new ForeignRecords(s, chain);
              for (DeskRecord record : records) {
                foreign.take(record);
              }
              for (Entity entity : foreign.touched()) {
                project(s, entity);
              }
              return foreign.applied();
            });
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

  @Override
  public List<DeskRecord> after(Origin origin, long seq, int limit) {
    return database.readers().read(s -> RecordTable.after(s, origin, seq, limit));
  }

  /** Checks every chain, record by record. */
  public List<ChainCheck> checkChains() {
    return database.readers().read(s -> ChainCheck.all(s, chain.origin()));
  }

  /**
   * Waits until nothing of what was erased is left in the file: freed places are overwritten, the
   * search tables hold no old terms and the log is empty. Happens by itself when nobody waits.
   */
  public void finishErasing() {
    boolean more = true;
    while (more) {
      more = database.writer().alone(erasedTerms::step);
    }
  }

  private void project(Session session, Entity entity) throws SQLException {
    List<DeskRecord> records = RecordTable.ofEntity(session, entity.kind(), entity.id());
    Optional<Erasure.Target> erasure =
        records.stream().flatMap(r -> Erasure.target(r).stream()).findFirst();
    Projection projection = projections.get(entity.kind());
    if (erasure.isPresent()) {
      RecordTable.erase(session, erasure.get());
      ErasedTerms.ask(session);
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
