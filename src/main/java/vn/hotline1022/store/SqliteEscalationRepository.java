package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.hotline1022.text.SearchKey;

/** Faults in the encrypted database, as records and as rows folded from them. */
public final class SqliteEscalationRepository implements EscalationRepository {
  private static final String SELECT = "SELECT " + EscalationRows.COLUMNS + " FROM escalation ";

  private final Database database;
  private final RecordStore records;

  SqliteEscalationRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public Escalation write(Escalation fault, LocalDate day) {
    return database
        .writer()
        .write(
            s -> {
              Escalation coded = fault.withCode(newCode(s, fault, day));
              records.append(s, EscalationJson.written(coded));
              SideDrafts.endOfEntity(s, fault.id());
              return coded;
            });
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
    database
        .writer()
        .write(
            s -> {
              for (UUID fault : faults) {
                records.append(s, EscalationJson.moved(fault, step));
              }
              return null;
            });
  }

  @Override
  public void group(List<UUID> faults, String actor) {
    database
        .writer()
        .write(
            s -> {
              for (UUID fault : faults) {
                records.append(s, EscalationJson.grouped(fault, faults.getFirst(), actor));
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
    return list("WHERE id = ?", id).stream().findFirst();
  }

  @Override
  public List<Escalation> withCode(String code) {
    return list("WHERE code = ? ORDER BY at DESC, id DESC LIMIT ?", code, MOST);
  }

  @Override
  public List<Escalation> newest(int limit) {
    return list("ORDER BY at DESC, id DESC LIMIT ?", limit);
  }

  @Override
  public List<Escalation> search(String words, int limit) {
    List<String> parts = SearchKey.words(words);
    if (parts.isEmpty()) {
      return List.of();
    }
    StringBuilder where = new StringBuilder("WHERE 1");
    List<Object> values = new ArrayList<>();
    for (String part : parts) {
      // Letters and digits alone, so nothing in it is a wildcard.
      where.append(" AND (folded LIKE ? OR phone LIKE ?)");
      values.add("%" + part + "%");
      values.add("%" + part + "%");
    }
    where.append(" ORDER BY at DESC, id DESC LIMIT ?");
    values.add(limit);
    return list(where.toString(), values.toArray());
  }

  private List<Escalation> list(String where, Object... values) {
    return database.readers().read(s -> s.list(SELECT + where, EscalationRows::read, values));
  }

  @Override
  public void keepDraft(EscalationDraft draft) {
    SideDrafts.Row row =
        new SideDrafts.Row(draft.call(), draft.id(), draft.operator(), SideDraftJson.of(draft));
    database
        .writer()
        .write(
            s -> {
              SideDrafts.put(s, SideDrafts.Kind.ESCALATION, row);
              return null;
            });
  }

  @Override
  public void dropDraft(UUID call) {
    database
        .writer()
        .write(
            s -> {
              SideDrafts.end(s, SideDrafts.Kind.ESCALATION, call);
              return null;
            });
  }

  @Override
  public List<EscalationDraft> drafts(String operator) {
    return database
        .readers()
        .read(s -> SideDrafts.of(s, SideDrafts.Kind.ESCALATION, operator))
        .stream()
        .flatMap(
            row ->
                SideDraftJson.escalation(row.call(), row.entity(), row.operator(), row.content())
                    .stream())
        .toList();
  }
}
