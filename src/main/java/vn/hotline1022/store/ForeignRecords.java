package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Header;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.sync.RecordSink;

/** Takes records of other profiles into the table, one transaction's worth. */
final class ForeignRecords {
  private final Session session;
  private final OwnChain own;
  private final ErasedTerms erased;
  private final LongConsumer heard;
  private final Map<RecordStore.Entity, Touched> touched = new LinkedHashMap<>();
  private final Map<Origin, Chain> chains = new HashMap<>();
  private final List<RecordSink.Refusal> refusals = new ArrayList<>();
  // What of the entities is here, of whatever kind; before anything was inserted.
  private Set<UUID> here = Set.of();
  private int added;
  private int known;

  /**
   * @param heard told of the reading of the clock in each record that is taken
   */
  ForeignRecords(Session session, OwnChain own, ErasedTerms erased, LongConsumer heard) {
    this.session = session;
    this.own = own;
    this.erased = erased;
    this.heard = heard;
  }

  /**
   * An entity that was told of.
   *
   * @param before whether something was known of it before
   * @param records what came of it now
   */
  private record Touched(boolean before, List<DeskRecord> records) {}

  /** Where the last record went, so that the next one of its chain need not look around. */
  private static final class Chain {
    private final long number;
    private long last;
    private Bytes hash;
    // The next place behind the last one that is taken, and the hash that it names.
    private long next;
    private Bytes named;

    Chain(long number) {
      this.number = number;
    }

    boolean continues(long seq) {
      return hash != null && seq == last + 1 && seq < next;
    }
  }

  void takeAll(Arriving arriving) throws SQLException {
    here = RecordTable.entitiesHere(session, arriving.entities());
    if (arriving.unbroken().isPresent() && areFree(arriving.records())) {
      takeTogether(arriving.records(), arriving.unbroken().get());
      return;
    }
    for (DeskRecord record : arriving.records()) {
      take(record);
    }
  }

  /** Whether the places of a stretch of a chain are free, and it fits what is beside them. */
  private boolean areFree(List<DeskRecord> stretch) throws SQLException {
    Header first = stretch.getFirst().header();
    DeskRecord last = stretch.getLast();
    if (first.origin().equals(own.origin())) {
      return false;
    }
    Chain chain = chain(first.origin());
    look(chain, first.deviceSeq());
    return chain.next > last.header().deviceSeq()
        && (chain.hash == null || chain.hash.equals(first.prev()))
        && (chain.next != last.header().deviceSeq() + 1 || chain.named.equals(last.hash()));
  }

  private void takeTogether(List<DeskRecord> stretch, List<Object[]> rows) throws SQLException {
    List<Touched> entities = new ArrayList<>();
    for (DeskRecord record : stretch) {
      entities.add(touch(RecordStore.Entity.of(record)));
    }
    long chain = chain(stretch.getFirst().header().origin()).number;
    int[] inserted = RecordRows.insertAllNew(session, rows, chain);
    for (int i = 0; i < inserted.length; i++) {
      DeskRecord record = stretch.get(i);
      if (inserted[i] == 0) {
        // Its place was free: the id is another record's.
        refuse(record, RecordSink.CONFLICT);
      } else {
        entities.get(i).records.add(record);
        heard.accept(record.header().hlc());
        added++;
      }
    }
  }

  private void take(DeskRecord record) throws SQLException {
    Chain before = chains.get(record.header().origin());
    // Behind one that was just taken the place is free: then only its id may be known.
    boolean follows = before != null && before.continues(record.header().deviceSeq());
    if (!follows && isKnown(record)) {
      return;
    }
    Chain chain = chain(record.header().origin());
    Optional<String> reason = reasonAgainst(record, chain);
    if (reason.isPresent()) {
      if (!follows || !isKnown(record)) {
        chain.hash = null;
        refuse(record, reason.get());
      }
      return;
    }
    Touched entity = touch(RecordStore.Entity.of(record));
    if (!RecordRows.insertNew(session, record, chain.number)) {
      isKnown(record);
      return;
    }
    entity.records.add(record);
    chain.last = record.header().deviceSeq();
    chain.hash = record.hash();
    heard.accept(record.header().hlc());
    added++;
  }

  private Chain chain(Origin origin) throws SQLException {
    Chain chain = chains.get(origin);
    if (chain == null) {
      chain = new Chain(RecordTable.originNumber(session, origin));
      chains.put(origin, chain);
    }
    return chain;
  }

  /** Whether something with its id is here; then it is dealt with. */
  private boolean isKnown(DeskRecord record) throws SQLException {
    Optional<RecordTable.Kept> here = RecordTable.kept(session, record.header().id());
    if (here.isPresent()) {
      takeKnown(here.get(), record);
    }
    return here.isPresent();
  }

  /** Before it is inserted. */
  private Touched touch(RecordStore.Entity entity) throws SQLException {
    Touched there = touched.get(entity);
    if (there == null) {
      boolean before =
          here.contains(entity.id()) && RecordTable.hasEntity(session, entity.kind(), entity.id());
      there = new Touched(before, new ArrayList<>());
      touched.put(entity, there);
    }
    return there;
  }

  /** What was told of, each with all of its records. */
  Map<RecordStore.Entity, List<DeskRecord>> touched() throws SQLException {
    Map<RecordStore.Entity, List<DeskRecord>> all = new LinkedHashMap<>();
    for (var one : touched.entrySet()) {
      RecordStore.Entity entity = one.getKey();
      Touched told = one.getValue();
      if (told.before) {
        all.put(entity, RecordTable.ofEntity(session, entity.kind(), entity.id()));
      } else if (!told.records.isEmpty()) {
        all.put(entity, told.records);
      }
    }
    return all;
  }

  /** Whether nothing was known of an entity that was told of. */
  boolean isNew(RecordStore.Entity entity) {
    return !touched.get(entity).before;
  }

  RecordSink.Applied applied() {
    return new RecordSink.Applied(added, known, refusals);
  }

  private void takeKnown(RecordTable.Kept here, DeskRecord record) throws SQLException {
    if (!here.hash().equals(record.hash())) {
      refuse(record, RecordSink.CONFLICT);
      return;
    }
    known++;
    if (record.erased() && !here.erased()) {
      RecordTable.erase(session, record.header().id());
      // Why is told by another record, if it comes at all.
      erased.ask(session, true);
      touched.put(RecordStore.Entity.of(record), new Touched(true, new ArrayList<>()));
    }
  }

  private Optional<String> reasonAgainst(DeskRecord record, Chain chain) throws SQLException {
    Header header = record.header();
    if (header.origin().equals(own.origin())) {
      return Optional.of(RecordSink.CONFLICT);
    }
    if (!chain.continues(header.deviceSeq())) {
      look(chain, header.deviceSeq());
    }
    if (chain.next == header.deviceSeq()) {
      return Optional.of(RecordSink.CONFLICT);
    }
    boolean fits =
        (chain.hash == null || chain.hash.equals(header.prev()))
            && (chain.next != header.deviceSeq() + 1 || chain.named.equals(record.hash()));
    return fits ? Optional.empty() : Optional.of(RecordSink.PREV);
  }

  /** What is before a place, and what is there or behind it. */
  private void look(Chain chain, long seq) throws SQLException {
    chain.last = seq - 1;
    chain.hash = RecordTable.hashAt(session, chain.number, seq - 1).orElse(null);
    Optional<RecordTable.Place> next = RecordTable.next(session, chain.number, seq);
    chain.next = next.map(RecordTable.Place::seq).orElse(Long.MAX_VALUE);
    chain.named = next.map(RecordTable.Place::prev).orElse(null);
  }

  private void refuse(DeskRecord record, String reason) {
    refusals.add(new RecordSink.Refusal(record.header().id(), new Fault.RecordRefused(reason)));
  }
}
