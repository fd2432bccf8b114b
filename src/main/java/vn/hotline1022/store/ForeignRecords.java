package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.Bytes;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Header;
import vn.hotline1022.sync.RecordSink;

/** Takes records of other profiles into the table, one transaction's worth. */
final class ForeignRecords {
  private final Session session;
  private final OwnChain own;
  private final ErasedTerms erased;
  private final Set<RecordStore.Entity> touched = new LinkedHashSet<>();
  private final List<RecordSink.Refusal> refusals = new ArrayList<>();
  private int added;
  private int known;

  ForeignRecords(Session session, OwnChain own, ErasedTerms erased) {
    this.session = session;
    this.own = own;
    this.erased = erased;
  }

  void take(DeskRecord record) throws SQLException {
    Optional<DeskRecord> here = RecordTable.byId(session, record.header().id());
    if (here.isPresent()) {
      takeKnown(here.get(), record);
      return;
    }
    Optional<String> reason = reasonAgainst(record);
    if (reason.isPresent()) {
      refuse(record, reason.get());
      return;
    }
    RecordRows.insert(session, record, RecordTable.originNumber(session, record.header().origin()));
    own.clock().observe(record.header().hlc());
    touched.add(RecordStore.Entity.of(record));
    added++;
  }

  Set<RecordStore.Entity> touched() {
    return touched;
  }

  RecordSink.Applied applied() {
    return new RecordSink.Applied(added, known, refusals);
  }

  private void takeKnown(DeskRecord here, DeskRecord record) throws SQLException {
    if (!here.hash().equals(record.hash())) {
      refuse(record, RecordSink.CONFLICT);
      return;
    }
    known++;
    if (record.erased() && !here.erased()) {
      RecordTable.erase(session, record.header().id());
      // Why is told by another record, if it comes at all.
      erased.ask(session, true);
      touched.add(RecordStore.Entity.of(record));
    }
  }

  private Optional<String> reasonAgainst(DeskRecord record) throws SQLException {
    Header header = record.header();
    if (header.origin().equals(own.origin())
        || RecordTable.at(session, header.origin(), header.deviceSeq()).isPresent()) {
      return Optional.of(RecordSink.CONFLICT);
    }
    Optional<Bytes> before =
        RecordTable.at(session, header.origin(), header.deviceSeq() - 1).map(DeskRecord::hash);
    Optional<Bytes> named =
        RecordTable.at(session, header.origin(), header.deviceSeq() + 1)
            .map(r -> r.header().prev());
    boolean fits =
        before.orElse(header.prev()).equals(header.prev())
            && named.orElse(record.hash()).equals(record.hash());
    return fits ? Optional.empty() : Optional.of(RecordSink.PREV);
  }

  private void refuse(DeskRecord record, String reason) {
    refusals.add(new RecordSink.Refusal(record.header().id(), new Fault.RecordRefused(reason)));
  }
}
