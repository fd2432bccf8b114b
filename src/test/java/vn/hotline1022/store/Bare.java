package vn.hotline1022.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallWords;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.PhoneNumbers;

/** What benchmarks hold the store against: the database doing the bare minimum of the same. */
public final class Bare implements AutoCloseable {
  private final Session session;

  /** A database of the same kind with one table. */
  public Bare(Path file) throws SQLException {
    session = new Session(SqliteDriver.openWriter(file, Stores.key(1)));
    session.run("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, body BLOB NOT NULL)");
  }

  /** One durable row. */
  public void insert(byte[] body) throws SQLException {
    session.update("INSERT INTO bare (body) VALUES (?)", body);
  }

  /** What FTS5 is asked for a query; made beforehand, since typing costs no database. */
  public static String expression(CallQuery query, CallLists lists, PhoneNumbers numbers) {
    return CallFilter.of(query, lists).expression(CallWords.read(query.words(), numbers));
  }

  /** The same rows, newest first, without ranking. */
  public static List<Call> search(DeskStore store, String expression, int limit) {
    return store
        .database()
        .readers()
        .read(
            s ->
                s.list(
                    CallSearch.MATCHING_CALLS,
                    CallRows::read,
                    expression,
                    CallKeys.FIRST,
                    CallKeys.END,
                    limit));
  }

  /**
   * The sums of some days and whole months by their codes, every number read and nothing made of
   * them.
   */
  public static long sums(DeskStore store, CallBy by, long first, long end) {
    long sum = 0;
    for (CallSums.Stretch stretch : CallSums.of(new Period.Days(first, end))) {
      sum += sums(store, stretch.of().sums, by.name(), stretch.first(), stretch.end());
    }
    return sum;
  }

  /** The same of part of a day, from what was counted of each call. */
  public static long sumsOfPart(DeskStore store, CallBy by, Instant from, Instant to) {
    return sums(store, StatCallRow.sumsOfPart(by), from.toEpochMilli(), to.toEpochMilli());
  }

  private static long sums(DeskStore store, String sql, Object... values) {
    return store
        .database()
        .readers()
        .read(
            s -> {
              long[] read = new long[CallCount.values().length];
              s.each(
                  sql,
                  row -> {
                    boolean named = row.getString(1) != null;
                    for (int i = 0; i < read.length; i++) {
                      read[i] += row.getLong(2 + i);
                    }
                    return named;
                  },
                  values);
              return read[CallCount.ENDED.place()];
            });
  }

  @Override
  public void close() throws SQLException {
    session.close();
  }
}
