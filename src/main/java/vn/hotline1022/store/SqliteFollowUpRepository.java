package vn.hotline1022.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.followup.FollowUpRepository;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.followup.OutcomeDraft;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.followup.SideDraftJson;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.text.SearchKey;

/** Promises in the encrypted database, as records and as rows folded from them. */
public final class SqliteFollowUpRepository implements FollowUpRepository {
  private static final String SELECT = "SELECT " + FollowUpRows.COLUMNS + " FROM followup ";
  private static final String WAITS = "state IN ('OPEN', 'TRIED')";

  private final Database database;
  private final RecordStore records;

  SqliteFollowUpRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  @Override
  public void promise(FollowUp promise, String actor) {
    promiseAll(List.of(promise), actor);
  }

  @Override
  public void promiseAll(List<FollowUp> promises, String actor) {
    List<RecordDraft> drafts =
        promises.stream().map(promise -> FollowUpJson.promised(promise, actor)).toList();
    database
        .writer()
        .write(
            s -> {
              for (RecordDraft draft : drafts) {
                records.append(s, draft);
                SideDrafts.endOfEntity(s, draft.entityId());
              }
              return null;
            });
  }

  @Override
  public void step(UUID id, FollowUpStep step) {
    RecordDraft record = FollowUpJson.step(id, step);
    database
        .writer()
        .write(
            s -> {
              records.append(s, record);
              if (step.call().isPresent()) {
                SideDrafts.end(s, SideDrafts.Kind.OUTCOME, step.call().get());
              }
              return null;
            });
  }

  @Override
  public Optional<FollowUp> find(UUID id) {
    return database.readers().read(s -> s.first(SELECT + "WHERE id = ?", FollowUpRows::read, id));
  }

  @Override
  public List<FollowUp> ofCall(UUID call) {
    return list("WHERE call_id = ? ORDER BY promised_at, id", call);
  }

  @Override
  public List<FollowUp> waiting() {
    return list("WHERE " + WAITS + " ORDER BY due, id LIMIT ?", MOST);
  }

  @Override
  public List<FollowUp> closed(int limit) {
    return list("WHERE NOT " + WAITS + " ORDER BY due DESC, id DESC LIMIT ?", limit);
  }

  @Override
  public List<FollowUp> search(String words, int limit) {
    List<String> parts = SearchKey.words(words);
    if (parts.isEmpty()) {
      return List.of();
    }
    StringBuilder where = new StringBuilder("WHERE 1");
    List<Object> values = new ArrayList<>();
    for (String part : parts) {
      // Letters and digits alone, so nothing in it is a wildcard.
      where.append(" AND (folded LIKE ? OR phone LIKE ? OR code = ?)");
      values.add("%" + part + "%");
      values.add("%" + part + "%");
      values.add(part);
    }
    where.append(" ORDER BY " + WAITS + " DESC, due DESC, id LIMIT ?");
    values.add(limit);
    return list(where.toString(), values.toArray());
  }

  private List<FollowUp> list(String where, Object... values) {
    return database.readers().read(s -> s.list(SELECT + where, FollowUpRows::read, values));
  }

  @Override
  public Set<String> codesInUse() {
    return database
        .readers()
        .read(
            s -> {
              Set<String> codes =
                  new HashSet<>(
                      s.list("SELECT code FROM followup WHERE " + WAITS, row -> row.getString(1)));
              for (SideDrafts.Row row : SideDrafts.all(s, SideDrafts.Kind.PROMISE)) {
                promiseDraft(row).ifPresent(draft -> codes.add(draft.code()));
              }
              return codes;
            });
  }

  @Override
  public void keepDraft(PromiseDraft draft) {
    put(
        SideDrafts.Kind.PROMISE,
        new SideDrafts.Row(draft.call(), draft.id(), draft.operator(), SideDraftJson.of(draft)));
  }

  @Override
  public void dropDraft(UUID call) {
    database
        .writer()
        .write(
            s -> {
              SideDrafts.end(s, SideDrafts.Kind.PROMISE, call);
              return null;
            });
  }

  @Override
  public List<PromiseDraft> drafts(String operator) {
    return rows(SideDrafts.Kind.PROMISE, operator).stream()
        .flatMap(row -> promiseDraft(row).stream())
        .toList();
  }

  private static Optional<PromiseDraft> promiseDraft(SideDrafts.Row row) {
    return SideDraftJson.promise(row.call(), row.entity(), row.operator(), row.content());
  }

  @Override
  public void keepOutcome(OutcomeDraft draft) {
    put(
        SideDrafts.Kind.OUTCOME,
        new SideDrafts.Row(
            draft.call(), draft.promise(), draft.operator(), SideDraftJson.of(draft)));
  }

  @Override
  public List<OutcomeDraft> outcomes(String operator) {
    return rows(SideDrafts.Kind.OUTCOME, operator).stream()
        .flatMap(
            row ->
                SideDraftJson.outcome(row.call(), row.entity(), row.operator(), row.content())
                    .stream())
        .toList();
  }

  private void put(SideDrafts.Kind kind, SideDrafts.Row row) {
    database
        .writer()
        .write(
            s -> {
              SideDrafts.put(s, kind, row);
              return null;
            });
  }

  private List<SideDrafts.Row> rows(SideDrafts.Kind kind, String operator) {
    return database.readers().read(s -> SideDrafts.of(s, kind, operator));
  }
}
