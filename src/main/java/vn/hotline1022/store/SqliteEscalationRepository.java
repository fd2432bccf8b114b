package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationCode;
import vn.hotline1022.followup.EscalationDraft;
import vn.hotline1022.followup.EscalationJson;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.followup.EscalationStep;
import vn.hotline1022.followup.SideDraftJson;
import vn.hotline1022.record.RecordDraft;

/** Faults in the encrypted database, as records and as rows folded from them. */
public final class SqliteEscalationRepository implements EscalationRepository {
  private static final String NEWEST = "at DESC, id DESC";

  private final Database database;
  private final RecordStore records;
  private final CaseTable<Escalation> table = new CaseTable<>(new EscalationRows());
  private final DraftTable<EscalationDraft> drafts;

  SqliteEscalationRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
    this.drafts =
        new DraftTable<>(
            database,
            SideDrafts.Kind.ESCALATION,
            draft ->
                new SideDrafts.Row(
                    draft.call(), draft.id(), draft.operator(), SideDraftJson.of(draft)),
            row ->
                SideDraftJson.escalation(row.call(), row.entity(), row.operator(), row.content()));
  }

  @Override
  public Escalation write(Escalation fault, LocalDate day) {
    return database
        .writer()
        .write(
            s -> {
              Escalation coded = append(s, records, fault, day);
              SideDrafts.endOfEntity(s, fault.id());
              return coded;
            });
  }

  /** Writes a fault with a code that no fault known here has. */
  static Escalation append(Session session, RecordStore records, Escalation fault, LocalDate day)
      throws SQLException {
    Escalation coded = fault.withCode(newCode(session, fault, day));
    records.append(session, EscalationJson.written(coded));
    return coded;
  }

  private static String newCode(Session session, Escalation fault, LocalDate day)
      throws SQLException {
    Set<String> ofThatDay =
        new HashSet<>(
            session.list(
                "SELECT code FROM escalation WHERE code LIKE ?",
                row -> row.getString(1),
                EscalationCode.ofDay(day) + "%"));
    return EscalationCode.of(day, fault.id(), ofThatDay::contains);
  }

  @Override
  public void move(List<UUID> faults, EscalationStep step) {
    append(faults.stream().map(fault -> EscalationJson.moved(fault, step)).toList());
  }

  @Override
  public void group(List<UUID> faults, String actor) {
    append(
        faults.stream()
            .map(fault -> EscalationJson.grouped(fault, faults.getFirst(), actor))
            .toList());
  }

  /** All of them or none. */
  private void append(List<RecordDraft> all) {
    database
        .writer()
        .write(
            s -> {
              for (RecordDraft one : all) {
                records.append(s, one);
              }
              return null;
            });
  }

  @Override
  public void ungroup(UUID fault, String actor) {
    records.append(EscalationJson.grouped(fault, fault, actor));
  }

  @Override
  public Optional<Escalation> find(UUID id) {
    return table.find(database, id);
  }

  @Override
  public List<Escalation> withCode(String code) {
    return table.list(database, "WHERE code = ? ORDER BY " + NEWEST + " LIMIT ?", code, MOST);
  }

  @Override
  public Open countOpen() {
    return database
        .readers()
        .read(
            s ->
                new Open(
                    (int)
                        s.number(
                            0,
                            "SELECT count(*) FROM escalation WHERE state NOT IN ('FIXED',"
                                + " 'REJECTED')"),
                    (int) s.number(0, "SELECT count(*) FROM escalation WHERE state = 'NEW'")));
  }

  @Override
  public List<Escalation> newest(int limit) {
    return table.list(database, "ORDER BY " + NEWEST + " LIMIT ?", limit);
  }

  @Override
  public List<Escalation> between(Instant from, Instant to) {
    return table.list(
        database,
        "WHERE at >= ? AND at < ? ORDER BY at, id",
        from.toEpochMilli(),
        to.toEpochMilli());
  }

  @Override
  public List<Escalation> search(String words, int limit) {
    return table.search(database, words, "", NEWEST, limit);
  }

  @Override
  public void keepDraft(EscalationDraft draft) {
    drafts.keep(draft);
  }

  @Override
  public void dropDraft(UUID call) {
    drafts.drop(call);
  }

  @Override
  public List<EscalationDraft> drafts(String operator) {
    return drafts.of(operator);
  }
}
