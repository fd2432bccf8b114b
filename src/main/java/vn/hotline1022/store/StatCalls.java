package vn.hotline1022.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Direction;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.CallFact;
import vn.hotline1022.stats.Measure;

/**
 * Counts calls into the sums of their days and months. A call that changed may be the one in which
 * somebody came back on an earlier one, or no longer: those are counted anew with it.
 */
final class StatCalls {
  private static final String SAME_NUMBER =
      "SELECT "
          + CallRows.COLUMNS
          + ", key FROM call WHERE key IN (SELECT key FROM call_phone WHERE phone = ?)"
          + " AND started_at >= ? AND started_at <= ?";

  private final Session session;
  private final Predicate<String> nonCase;
  private final Map<Sum, CallCounts> changes = new LinkedHashMap<>();

  /** A row of sums. */
  private record Sum(CallSums of, CallBy by, long number, String code) {}

  /** A call and the key of its row. */
  private record Keyed(long key, Call call) {}

  /**
   * @param nonCase which dispositions are of no case
   */
  StatCalls(Session session, Predicate<String> nonCase) {
    this.session = session;
    this.nonCase = nonCase;
  }

  /** Counts these anew, whatever was counted of them. */
  void count(Set<Long> keys) throws SQLException {
    Set<Long> all = new LinkedHashSet<>(keys);
    for (long key : keys) {
      all.addAll(
          session.list("SELECT key FROM stat_call WHERE back = ?", row -> row.getLong(1), key));
      all.addAll(before(key));
    }
    for (long key : all) {
      recount(key);
    }
    for (Map.Entry<Sum, CallCounts> change : changes.entrySet()) {
      apply(change.getKey(), change.getValue());
    }
  }

  /** The calls on which this one is a return. */
  private List<Long> before(long key) throws SQLException {
    Optional<Call> later = CallRows.find(session, key);
    List<Long> before = new ArrayList<>();
    if (later.isPresent() && later.get().state().ended() && !later.get().reasons().isEmpty()) {
      Instant at = later.get().startedAt();
      for (Keyed one : sameNumber(later.get(), at.minus(Measure.RETURN_WITHIN), at)) {
        if (CallFact.isReturn(one.call(), later.get())) {
          before.add(one.key());
        }
      }
    }
    return before;
  }

  private List<Keyed> sameNumber(Call call, Instant from, Instant to) throws SQLException {
    if (call.phone().key().isEmpty()) {
      return List.of();
    }
    return session.list(
        SAME_NUMBER,
        row -> new Keyed(row.getLong(CallRows.WIDTH + 1), CallRows.read(row)),
        call.phone().key(),
        from.toEpochMilli(),
        to.toEpochMilli());
  }

  private void recount(long key) throws SQLException {
    Optional<StatCallRow> before = StatCallRow.find(session, key);
    Optional<StatCallRow> now = Optional.empty();
    Optional<Call> call = CallRows.find(session, key);
    if (call.isPresent()) {
      now = Optional.of(row(call.get()));
    }
    if (before.equals(now)) {
      return;
    }
    if (before.isPresent()) {
      change(before.get().fact(), false);
      session.update("DELETE FROM stat_call WHERE key = ?", key);
    }
    if (now.isPresent()) {
      change(now.get().fact(), true);
      now.get().put(session, key);
    }
  }

  private StatCallRow row(Call call) throws SQLException {
    CallFact fact = CallFact.of(call, visit(call), nonCase);
    OptionalLong back =
        fact.counts().get(CallCount.AT_ONCE) == 1 ? back(call) : OptionalLong.empty();
    return new StatCallRow(back.isPresent() ? fact.returned() : fact, back);
  }

  /** How it ended at an event; its record may come before the call's or after it. */
  private Optional<VisitOutcome> visit(Call call) throws SQLException {
    return call.direction() == Direction.WALK_IN
        ? session.first(
            "SELECT outcome FROM visit WHERE call_id = ?",
            row -> VisitOutcome.valueOf(row.getString(1)),
            call.id())
        : Optional.empty();
  }

  /** The first call in which they came back. */
  private OptionalLong back(Call call) throws SQLException {
    Optional<Keyed> first = Optional.empty();
    Instant at = call.startedAt();
    for (Keyed one : sameNumber(call, at, at.plus(Measure.RETURN_WITHIN))) {
      if (CallFact.isReturn(call, one.call())
          && (first.isEmpty() || isBefore(one.call(), first.get().call()))) {
        first = Optional.of(one);
      }
    }
    return first.map(one -> OptionalLong.of(one.key())).orElse(OptionalLong.empty());
  }

  private static boolean isBefore(Call one, Call other) {
    int order = one.startedAt().compareTo(other.startedAt());
    return order < 0 || (order == 0 && one.id().compareTo(other.id()) < 0);
  }

  private void change(CallFact fact, boolean in) {
    for (CallBy by : CallBy.values()) {
      for (String code : fact.codes(by)) {
        CallCounts more = in ? fact.counts() : CallCounts.NONE.minus(fact.counts());
        for (CallSums of : CallSums.values()) {
          changes.merge(new Sum(of, by, of.number(fact.day()), code), more, CallCounts::plus);
        }
      }
    }
  }

  private void apply(Sum sum, CallCounts change) throws SQLException {
    if (change.isNone()) {
      return;
    }
    Object[] values = new Object[3 + CallCount.values().length];
    values[0] = sum.by().name();
    values[1] = sum.number();
    values[2] = sum.code();
    for (CallCount count : CallCount.values()) {
      values[3 + count.place()] = change.get(count);
    }
    session.update(sum.of().add, values);
    if (change.get(CallCount.RUNNING) < 0 || change.get(CallCount.ENDED) < 0) {
      session.update(sum.of().clear, sum.by().name(), sum.number(), sum.code());
    }
  }
}
