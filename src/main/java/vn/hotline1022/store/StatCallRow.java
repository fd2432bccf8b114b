package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.CallFact;

/**
 * What was counted of one call, as a row.
 *
 * @param back the key of the call in which they came back
 */
record StatCallRow(CallFact fact, OptionalLong back) {

  /** The counts as columns of the sums, in the order of {@link CallCount}. */
  static final String COUNTS =
      Stream.of(CallCount.values()).map(StatCallRow::column).collect(Collectors.joining(", "));

  private static final String SUMS =
      Stream.of(CallCount.values()).map(StatCallRow::sum).collect(Collectors.joining(", "));

  /** By place and ending, which stand before the sums. */
  static final String BY_PLACE_AND_ENDING =
      "SELECT place, ending, " + SUMS + " FROM stat_call WHERE at >= ? AND at < ? GROUP BY 1, 2";

  private static final String COLUMNS =
      "at, operator, reasons, place, ending, flags, talk, hold, wrap_up, back";

  private static final String SEPARATOR = "\u001f";

  /** A condition, asked with the code of a reason twice; the empty one means without any. */
  static final String HAS_REASON =
      " AND CASE WHEN ? = '' THEN reasons = ''"
          + " ELSE instr(char(31) || reasons || char(31), char(31) || ? || char(31)) > 0 END";

  static final Duration HALF_HOUR = Duration.ofMinutes(30);

  /** How far Hanoi is ahead, as long as there have been calls to count. */
  private static final Duration AHEAD = Duration.ofHours(7);

  static String column(CallCount count) {
    return count.name().toLowerCase(Locale.ROOT);
  }

  static Optional<StatCallRow> find(Session session, long key) throws SQLException {
    return session.first(
        "SELECT " + COLUMNS + " FROM stat_call WHERE key = ?", StatCallRow::read, key);
  }

  /**
   * The sums of part of a day, each with what {@link #codes} makes codes of.
   *
   * @return the sums stand behind it, in the order of the counts
   */
  static String sumsOfPart(CallBy by) {
    return "SELECT "
        + group(by)
        + ", "
        + SUMS
        + " FROM stat_call WHERE at >= ? AND at < ? GROUP BY 1";
  }

  private static String sum(CallCount count) {
    return count.isTime()
        ? "sum(" + column(count) + ")"
        : "sum(flags >> " + count.place() + " & 1)";
  }

  /** What rows of a kind are told apart by, for those that SQLite can tell apart. */
  static String group(CallBy by) {
    return switch (by) {
      case ALL -> "''";
      case OPERATOR -> "operator";
      case REASON -> "reasons";
      case PLACE -> "place";
      case ENDING -> "ending";
      case HALF_HOUR -> "(at + " + AHEAD.toMillis() + ") % 86400000 / " + HALF_HOUR.toMillis();
    };
  }

  /** The codes that one row of these sums stands for. */
  static List<String> codes(CallBy by, String group) {
    return switch (by) {
      case ALL, OPERATOR, PLACE, ENDING -> List.of(group);
      case REASON -> group.isEmpty() ? List.of("") : List.of(group.split(SEPARATOR));
      case HALF_HOUR ->
          List.of(
              Hours.text(LocalTime.ofSecondOfDay(Long.parseLong(group) * HALF_HOUR.toSeconds())));
    };
  }

  /** The counts of a row of sums, from this column on. */
  static CallCounts sums(ResultSet row, int first) throws SQLException {
    long[] numbers = new long[CallCount.values().length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = row.getLong(first + i);
    }
    return CallCounts.of(numbers);
  }

  void put(Session session, long key) throws SQLException {
    session.update(
        "INSERT INTO stat_call (key, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        fact.at().toEpochMilli(),
        fact.operator(),
        String.join(SEPARATOR, fact.reasons()),
        fact.place(),
        fact.ending(),
        flags(fact.counts()),
        fact.counts().get(CallCount.TALK),
        fact.counts().get(CallCount.HOLD),
        fact.counts().get(CallCount.WRAP_UP),
        back.isPresent() ? back.getAsLong() : null);
  }

  private static StatCallRow read(ResultSet row) throws SQLException {
    String reasons = row.getString(3);
    CallCounts counts =
        counts(row.getLong(6))
            .with(CallCount.TALK, row.getLong(7))
            .with(CallCount.HOLD, row.getLong(8))
            .with(CallCount.WRAP_UP, row.getLong(9));
    long back = row.getLong(10);
    boolean none = row.wasNull();
    return new StatCallRow(
        new CallFact(
            Instant.ofEpochMilli(row.getLong(1)),
            row.getString(2),
            reasons.isEmpty() ? List.of() : List.of(reasons.split(SEPARATOR)),
            row.getString(4),
            row.getString(5),
            counts),
        none ? OptionalLong.empty() : OptionalLong.of(back));
  }

  private static long flags(CallCounts counts) {
    long flags = 0;
    for (CallCount count : CallCount.values()) {
      boolean set = !count.isTime() && counts.get(count) != 0;
      flags |= set ? 1L << count.place() : 0;
    }
    return flags;
  }

  private static CallCounts counts(long flags) {
    long[] numbers = new long[CallCount.values().length];
    for (CallCount count : CallCount.values()) {
      numbers[count.place()] = count.isTime() ? 0 : flags >> count.place() & 1;
    }
    return CallCounts.of(numbers);
  }
}
