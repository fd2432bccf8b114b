package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
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

/** Promises in the encrypted database, as records and as rows folded from them. */
public final class SqliteFollowUpRepository implements FollowUpRepository {
  private static final String WAITS = "state IN ('OPEN', 'TRIED')";

  private final Database database;
  private final RecordStore records;
  private final CaseTable<FollowUp> table = new CaseTable<>(new FollowUpRows());
  private final DraftTable<PromiseDraft> drafts;
  private final DraftTable<OutcomeDraft> outcomes;

  SqliteFollowUpRepository(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
    this.drafts =
        new DraftTable<>(
            database,
            SideDrafts.Kind.PROMISE,
            draft ->
                new SideDrafts.Row(
                    draft.call(), draft.id(), draft.operator(), SideDraftJson.of(draft)),
            row -> SideDraftJson.promise(row.call(), row.entity(), row.operator(), row.content()));
    this.outcomes =
        new DraftTable<>(
            database,
            SideDrafts.Kind.OUTCOME,
            draft ->
                new SideDrafts.Row(
                    draft.call(), draft.promise(), draft.operator(), SideDraftJson.of(draft)),
            row -> SideDraftJson.outcome(row.call(), row.entity(), row.operator(), row.content()));
  }

  @Override
  public void promise(FollowUp promise, String actor) {
    promiseAll(List.of(promise), actor);
  }

  @Override
  public void promiseAll(List<FollowUp> promises, String actor) {
    database
        .writer()
        .write(
            s -> {
              for (FollowUp promise : promises) {
                records.append(s, FollowUpJson.promised(whole(s, promise), actor));
                SideDrafts.endOfEntity(s, promise.id());
              }
              return null;
            });
  }

  /** Whoever agrees anew on what they may not see writes what was written. */
  private FollowUp whole(Session session, FollowUp promise) throws SQLException {
    Optional<FollowUp> kept = table.kept(session, promise.id());
    if (kept.isEmpty()) {
      return promise;
    }
    boolean hidden =
        RestrictedCalls.in(session).has(session, kept.get().call(), kept.get().phone());
    return hidden || promise.why().isEmpty() ? promise.withPersonalOf(kept.get()) : promise;
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
    return table.find(database, id);
  }

  @Override
  public List<FollowUp> ofCall(UUID call) {
    return table.list(database, "WHERE call_id = ? ORDER BY promised_at, id", call);
  }

  @Override
  public List<FollowUp> waiting() {
    return table.list(database, "WHERE " + WAITS + " ORDER BY due, id LIMIT ?", MOST);
  }

  @Override
  public Waiting count(Instant now) {
    return database
        .readers()
        .read(
            s ->
                new Waiting(
                    (int) s.number(0, "SELECT count(*) FROM followup WHERE " + WAITS),
                    (int)
                        s.number(
                            0,
                            "SELECT count(*) FROM followup WHERE " + WAITS + " AND due < ?",
                            now.toEpochMilli())));
  }

  @Override
  public List<FollowUp> closed(int limit) {
    return table.list(
        database, "WHERE NOT " + WAITS + " ORDER BY due DESC, id DESC LIMIT ?", limit);
  }

  @Override
  public List<FollowUp> search(String words, int limit) {
    return table.search(database, words, "code", WAITS + " DESC, due DESC, id", limit);
  }

  @Override
  public Set<String> codesInUse() {
    Set<String> codes =
        new HashSet<>(
            database
                .readers()
                .read(
                    s ->
                        s.list(
                            "SELECT code FROM followup WHERE " + WAITS, row -> row.getString(1))));
    drafts.all().forEach(draft -> codes.add(draft.code()));
    return codes;
  }

  @Override
  public void keepDraft(PromiseDraft draft) {
    drafts.keep(draft);
  }

  @Override
  public void dropDraft(UUID call) {
    drafts.drop(call);
  }

  @Override
  public List<PromiseDraft> drafts(String operator) {
    return drafts.of(operator);
  }

  @Override
  public void keepOutcome(OutcomeDraft draft) {
    outcomes.keep(draft);
  }

  @Override
  public List<OutcomeDraft> outcomes(String operator) {
    return outcomes.of(operator);
  }
}
