package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallFigures;
import vn.hotline1022.call.CallFold;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallRepository;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.call.CallTally;
import vn.hotline1022.call.CallWords;
import vn.hotline1022.call.EarlierCalls;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.text.PhoneNumbers;

/** Calls in the encrypted database, as records and as rows folded from them. */
public final class SqliteCallRepository implements CallRepository {
  private static final int EXPORT_PIECE = 500;

  private final Database database;
  private final RecordStore records;
  private final CallJson json;
  private final Supplier<CallLists> lists;
  private final PhoneNumbers numbers;

  public SqliteCallRepository(
      Database database,
      RecordStore records,
      CallJson json,
      Supplier<CallLists> lists,
      PhoneNumbers numbers) {
    this.database = database;
    this.records = records;
    this.json = json;
    this.lists = lists;
    this.numbers = numbers;
  }

  @Override
  public void start(Call call) {
    RecordDraft record = json.started(call);
    long elapsed = call.timeline().getLast().offsetMillis();
    CallDraft draft = new CallDraft(call, call.phone().key(), call.startedAt(), elapsed);
    database
        .writer()
        .write(
            s -> {
              records.append(s, record);
              Drafts.put(s, draft);
              return null;
            });
  }

  @Override
  public void save(Call call) {
    RecordDraft record = json.saved(call);
    database
        .writer()
        .write(
            s -> {
              records.append(s, record);
              Drafts.end(s, call.id());
              FormDraftRows.end(s, Form.PEOPLE, call.id(), call.operator());
              return null;
            });
  }

  @Override
  public void amend(Call amended, String actor, long seen) {
    RecordDraft record = json.amended(amended, actor, seen);
    database
        .writer()
        .write(
            s -> {
              records.append(s, record);
              FormDraftRows.end(s, Form.AMENDMENT, amended.id(), actor);
              FormDraftRows.end(s, Form.PEOPLE, amended.id(), actor);
              return null;
            });
  }

  @Override
  public List<CallRevision> history(UUID id) {
    return database
        .readers()
        .read(s -> CallFold.history(RecordTable.ofEntity(s, CallJson.ENTITY, id)));
  }

  @Override
  public void keepDraft(CallDraft draft) {
    database
        .writer()
        .write(
            s -> {
              Drafts.put(s, draft);
              return null;
            });
  }

  @Override
  public List<CallDraft> drafts(String operator) {
    return database.readers().read(s -> Drafts.of(s, operator));
  }

  @Override
  public Optional<Call> find(UUID id) {
    return database
        .readers()
        .read(
            s -> {
              OptionalLong key = CallKeys.find(s, id);
              return key.isPresent() ? CallRows.find(s, key.getAsLong()) : Optional.empty();
            });
  }

  @Override
  public Optional<Call> shown(UUID id) {
    return database
        .readers()
        .read(
            s -> {
              OptionalLong key = CallKeys.find(s, id);
              Optional<Call> found =
                  key.isPresent() ? CallRows.find(s, key.getAsLong()) : Optional.empty();
              return found.map(RestrictedCalls.in(s)::shown);
            });
  }

  @Override
  public List<Call> search(CallQuery query) {
    return database
        .readers()
        .read(
            s -> {
              RestrictedCalls restricted = RestrictedCalls.in(s);
              List<Call> found = searchIn(s, query).calls(query.limit());
              return words(query).isEmpty() ? restricted.shown(found) : restricted.without(found);
            });
  }

  @Override
  public int count(CallQuery query, int atMost) {
    return database.readers().read(s -> keys(s, query, atMost).size());
  }

  @Override
  public EarlierCalls earlier(String digits, int limit) {
    String start = numbers.digits(digits);
    return start.isEmpty()
        ? EarlierCalls.none()
        : database
            .readers()
            .read(
                s -> {
                  EarlierCalls found = new EarlierSearch(s).find(start, limit);
                  List<Call> usable = RestrictedCalls.in(s).without(found.calls());
                  return new EarlierCalls(usable, found.numbers());
                });
  }

  @Override
  public CallFigures figures(String operator, Instant from, Instant to) {
    CallTally tally = new CallTally(lists.get());
    database
        .readers()
        .read(
            s -> {
              s.each(
                  "SELECT "
                      + CallRows.COLUMNS
                      + " FROM call WHERE key >= ? AND key < ? AND operator = ?"
                      + " AND state IN ('SAVED', 'MISSED')",
                  row -> {
                    tally.add(CallRows.read(row));
                    return true;
                  },
                  CallKeys.from(from),
                  CallKeys.from(to),
                  operator);
              return null;
            });
    return tally.figures();
  }

  /** Only keys are held; calls saved meanwhile are not in it. */
  @Override
  public void export(CallQuery query, Consumer<Call> each) {
    List<Long> oldestFirst =
        database.readers().read(s -> keys(s, query, Integer.MAX_VALUE)).reversed();
    for (int i = 0; i < oldestFirst.size(); i += EXPORT_PIECE) {
      List<Long> piece = oldestFirst.subList(i, Math.min(oldestFirst.size(), i + EXPORT_PIECE));
      database
          .readers()
          .read(s -> RestrictedCalls.in(s).shown(CallRows.all(s, piece)))
          .forEach(each);
    }
  }

  @Override
  public Set<String> operators() {
    return Set.copyOf(
        database
            .readers()
            .read(s -> s.list("SELECT operator FROM call_operator", row -> row.getString(1))));
  }

  /** What is found by words is found by nothing that may not be used. */
  private List<Long> keys(Session session, CallQuery query, int atMost) throws SQLException {
    List<Long> found = searchIn(session, query).keys(atMost);
    return words(query).isEmpty() ? found : RestrictedCalls.in(session).withoutKeys(found);
  }

  private CallWords words(CallQuery query) {
    return CallWords.read(query.words(), numbers);
  }

  private CallSearch searchIn(Session session, CallQuery query) {
    return new CallSearch(session, CallFilter.of(query, lists.get()), words(query));
  }
}
