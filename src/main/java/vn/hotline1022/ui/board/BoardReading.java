package vn.hotline1022.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.staff.Person;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Staffing;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.TeamBy;
import vn.hotline1022.stats.TeamStats;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.unit.Wards;

/** Reads what the board shows, from sums; on a reading thread. */
final class BoardReading {
  /** How a call ends that is to be continued. */
  static final String CALL_BACK = "CALLBACK";

  private static final Duration SLOW_EVERY = Duration.ofSeconds(30);

  private final BoardTools tools;
  private volatile Optional<Slow> slow = Optional.empty();

  BoardReading(BoardTools tools) {
    this.tools = tools;
  }

  /**
   * What takes long to read and hardly moves: who could take calls walks all presence of the
   * period, what is usual weeks of calls.
   */
  private record Slow(Period period, Instant at, Staffing staffing, Map<String, Double> typical) {
    boolean holds(Period wanted, Instant now) {
      return period.equals(wanted) && !now.isBefore(at) && now.isBefore(at.plus(SLOW_EVERY));
    }
  }

  /** Has everything read anew. */
  void forget() {
    slow = Optional.empty();
  }

  private Slow usual(Period period, Instant now, boolean oneDay) {
    Slow read =
        slow.filter(before -> before.holds(period, now))
            .orElseGet(
                () ->
                    new Slow(
                        period,
                        now,
                        Staffing.of(tools.stats(), tools.roster(), period, now),
                        oneDay ? typical(period) : Map.of()));
    slow = Optional.of(read);
    return read;
  }

  BoardFacts read(Period period) {
    Instant now = tools.calls().time().now();
    StatsRepository stats = tools.stats();
    Map<String, CallCounts> operators = stats.calls(CallBy.OPERATOR, period);
    Map<String, Duty> duty = stats.duty(period);
    List<Person> people = tools.people().get();
    boolean oneDay = !period.to().isAfter(period.from().plus(Duration.ofDays(1)));
    Slow usual = usual(period, now, oneDay);
    Wards wards = tools.wards().get();
    WardFigures places = WardFigures.ofCalls(wards.units(), stats.calls(CallBy.PLACE, period));
    Instant since = now.minus(Duty.LONGEST);
    Period lastDay = new Period(Period.Kind.ANY, since, now);
    return new BoardFacts(
        period,
        now,
        stats.totals(period),
        stats.totals(period.before(now)),
        stats.calls(CallBy.HALF_HOUR, period),
        oneDay ? usual.typical() : Map.of(),
        usual.staffing(),
        operators,
        stats.calls(CallBy.REASON, period),
        Group.places(places, wards.units(), period),
        AtWard.of(wards, places, period),
        teams(period),
        tools.teams().teams(),
        stats.endedAs(CALL_BACK, oneDay ? period : lastDay),
        stats.guides(period),
        stats.runs(period),
        duty,
        spans(codes(people, operators.keySet(), duty.keySet()), lastDay),
        tools.help().open(),
        people,
        tools.queues().at(now, period.from().isBefore(since) ? since : period.from()),
        stats.lag());
  }

  /** Answered calls by half hours, in the mean of the same stretch of the weeks before. */
  private Map<String, Double> typical(Period period) {
    Map<String, Double> mean = new TreeMap<>();
    for (int week = 1; week <= BoardFacts.WEEKS; week++) {
      Duration back = Duration.ofDays(7L * week);
      Period same = new Period(Period.Kind.ANY, period.from().minus(back), period.to().minus(back));
      tools
          .stats()
          .calls(CallBy.HALF_HOUR, same)
          .forEach(
              (time, counts) ->
                  mean.merge(
                      time,
                      (double) counts.get(CallCount.ANSWERED) / BoardFacts.WEEKS,
                      Double::sum));
    }
    return mean;
  }

  private static Set<String> codes(List<Person> people, Set<String> operators, Set<String> duty) {
    Set<String> codes = new TreeSet<>(operators);
    codes.addAll(duty);
    people.forEach(person -> codes.add(person.code()));
    return codes;
  }

  private Map<TeamBy, Map<String, CallCounts>> teams(Period period) {
    TeamStats teams = new TeamStats(tools.stats(), tools.teams());
    Map<TeamBy, Map<String, CallCounts>> all = new EnumMap<>(TeamBy.class);
    for (TeamBy by : TeamBy.values()) {
      all.put(by, teams.calls(by, period));
    }
    return all;
  }

  private List<PresenceSpan> spans(Set<String> codes, Period day) {
    List<PresenceSpan> spans = new ArrayList<>();
    for (String code : codes) {
      spans.addAll(tools.presence().spans(code, day.from(), day.to().plusMillis(1)));
    }
    return spans;
  }
}
