package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallState;

/**
 * Writes very many saved calls fast: the same rows as the repository writes, thousands in a
 * transaction, without folding each again and with the search tables filled in the order of keys;
 * what is counted follows.
 */
public final class BulkCalls {
  private static final int PIECE = 20_000;

  private final DeskStore store;
  private final CallJson json = new CallJson(ZoneId.of("Asia/Ho_Chi_Minh"));

  public BulkCalls(DeskStore store) {
    this.store = store;
  }

  /** Both records of every call, its row, and the search tables. */
  public void write(int calls, Supplier<Call> next) {
    for (int done = 0; done < calls; done += PIECE) {
      List<Call> piece = new ArrayList<>();
      for (int i = done; i < Math.min(calls, done + PIECE); i++) {
        piece.add(next.get());
      }
      store.database().writer().write(s -> write(s, piece));
    }
    store.database().writer().write(BulkCalls::numbers);
    store.stats().catchUp();
  }

  private Void write(Session session, List<Call> calls) throws SQLException {
    for (Call call : calls) {
      Call begun = call.with(CallState.TALKING, call.timeline().subList(0, 1)).withNotes("");
      store.records().chain().append(session, json.started(begun));
      store.records().chain().append(session, json.saved(call));
      CallKeys.Place place = CallKeys.place(session, call.id());
      session.update(CallProjection.PUT, CallRows.values(List.of(place.key()), call, List.of()));
      SearchIndex.putWords(session, place.key(), call);
    }
    session.update(
        "INSERT OR REPLACE INTO local_setting (name, value)"
            + " SELECT ?, max(arrival) FROM record",
        SearchIndex.CURSOR);
    SearchIndex.merge(session, 2_000);
    return null;
  }

  /** Sorted first: a million inserts all over a tree cost minutes. */
  private static Void numbers(Session session) throws SQLException {
    session.update(
        "INSERT OR IGNORE INTO call_phone (phone, key) SELECT phone, key FROM call"
            + " WHERE phone <> '' ORDER BY phone, key");
    session.update(
        "INSERT OR IGNORE INTO call_operator (operator) SELECT DISTINCT operator FROM call");
    session.update(
        "INSERT OR IGNORE INTO call_citizen (citizen, key)"
            + " SELECT caller, key FROM call WHERE caller IS NOT NULL"
            + " UNION SELECT helped, key FROM call WHERE helped IS NOT NULL");
    // What was counted meanwhile knew of no number.
    StatTables.clear(session);
    return null;
  }
}
