package vn.hotline1022.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFold;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceChange;
import vn.hotline1022.call.PresenceFold;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitJson;
import vn.hotline1022.event.VisitOutcome;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeJson;
import vn.hotline1022.feedback.FeedbackFold;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterJson;
import vn.hotline1022.roster.Standing;
import vn.hotline1022.roster.Stretch;
import vn.hotline1022.roster.Team;
import vn.hotline1022.roster.TeamJson;
import vn.hotline1022.roster.Teams;
import vn.hotline1022.text.Formats;

/**
 * Everything counted at once from all records, without any sum kept: what sums are held against.
 */
public final class Recount {
  private static final Set<Presence> SERVING =
      EnumSet.of(Presence.READY, Presence.TALKING, Presence.AFTER_CALL_WORK);
  private static final CallLists LISTS = CallListsCsv.standard();

  private final List<CallFact> calls;
  private final List<GuideTrail> runs;
  private final List<PresenceSpan> spans;
  private final List<FeedbackFact> items;
  private final List<RosterDay> roster;
  private final Teams teams;
  private final List<ExchangeDay> exchange;

  private Recount(
      List<CallFact> calls,
      List<GuideTrail> runs,
      List<PresenceSpan> spans,
      List<FeedbackFact> items,
      List<RosterDay> roster,
      Teams teams,
      List<ExchangeDay> exchange) {
    this.calls = calls;
    this.runs = runs;
    this.spans = spans;
    this.items = items;
    this.roster = roster;
    this.teams = teams;
    this.exchange = exchange;
  }

  /**
   * @param records in any order
   */
  public static Recount of(Collection<DeskRecord> records) {
    List<Call> calls = folded(records, CallJson.ENTITY, CallFold::fold);
    Map<UUID, VisitOutcome> visits =
        folded(records, VisitJson.ENTITY, VisitJson::fold).stream()
            .collect(Collectors.toMap(Visit::call, Visit::outcome));
    return new Recount(
        calls.stream().map(call -> fact(call, calls, visits)).toList(),
        folded(records, GuideTrailJson.ENTITY, GuideTrailJson::fold),
        spans(folded(records, PresenceJson.ENTITY, PresenceFold::fold)),
        folded(records, FeedbackJson.ENTITY, FeedbackFold::fold).stream()
            .map(FeedbackFact::of)
            .toList(),
        Standing.of(records, RosterJson::read),
        Teams.of(Standing.of(records, TeamJson::read)),
        folded(records, ExchangeJson.ENTITY, ExchangeJson::fold));
  }

  /** Of what happened, without records. */
  public static Recount of(
      List<Call> calls, List<GuideTrail> runs, List<PresenceSpan> spans, List<FeedbackFact> items) {
    return new Recount(
        calls.stream().map(call -> fact(call, calls, Map.of())).toList(),
        runs,
        spans,
        items,
        List.of(),
        Teams.of(List.of()),
        List.of());
  }

  private static <T> List<T> folded(
      Collection<DeskRecord> records, String entity, Function<List<DeskRecord>, Optional<T>> fold) {
    Map<UUID, List<DeskRecord>> byId =
        records.stream()
            .filter(record -> record.header().entity().equals(entity))
            .collect(
                Collectors.groupingBy(
                    record -> record.header().entityId(), LinkedHashMap::new, Collectors.toList()));
    return byId.values().stream().flatMap(of -> fold.apply(of).stream()).toList();
  }

  private static CallFact fact(Call call, List<Call> all, Map<UUID, VisitOutcome> visits) {
    Optional<VisitOutcome> visit = Optional.ofNullable(visits.get(call.id()));
    CallFact fact = CallFact.of(call, visit, LISTS::isNonCase);
    boolean back = all.stream().anyMatch(later -> CallFact.isReturn(call, later));
    return back ? fact.returned() : fact;
  }

  private static List<PresenceSpan> spans(List<PresenceChange> changes) {
    Map<UUID, Duration> lasted = new HashMap<>();
    changes.forEach(
        change ->
            change
                .before()
                .ifPresent(
                    before ->
                        lasted.merge(
                            before.id(),
                            before.lasted(),
                            (one, other) -> one.compareTo(other) < 0 ? other : one)));
    List<PresenceSpan> spans = new ArrayList<>();
    for (PresenceChange change : changes) {
      spans.add(
          new PresenceSpan(
              change.id(),
              change.person(),
              change.state(),
              change.reason(),
              change.at(),
              Optional.ofNullable(lasted.get(change.id()))));
    }
    return spans;
  }

  public Map<String, CallCounts> calls(CallBy by, Period period) {
    Map<String, CallCounts> all = new TreeMap<>();
    calls.stream()
        .filter(fact -> period.contains(fact.at()))
        .forEach(
            fact ->
                fact.codes(by).forEach(code -> all.merge(code, fact.counts(), CallCounts::plus)));
    return all;
  }

  /** The time of what ended; whoever's goes on is in service now. */
  public Service service(Period period) {
    Map<Instant, Duration> halves = new HashMap<>();
    spans.stream()
        .collect(Collectors.groupingBy(PresenceSpan::person))
        .values()
        .forEach(own -> Service.add(halves, Service.stretches(own, Optional.empty()), period));
    long now =
        spans.stream()
            .filter(span -> span.lasted().isEmpty() && SERVING.contains(span.state()))
            .map(PresenceSpan::person)
            .distinct()
            .count();
    return new Service(halves, (int) now);
  }

  public List<FeedbackFact> items(Period period) {
    return items.stream().filter(item -> period.contains(item.writtenAt())).toList();
  }

  public Map<String, Long> endedAs(String disposition, Period period) {
    return calls.stream()
        .filter(fact -> period.contains(fact.at()))
        .filter(fact -> fact.ending().split("/", -1)[0].equals(disposition))
        .collect(Collectors.groupingBy(CallFact::operator, Collectors.counting()));
  }

  public Map<String, GuideCounts> runs(Period period) {
    Map<String, GuideCounts> all = new TreeMap<>();
    runs.stream()
        .filter(run -> period.contains(run.at()))
        .forEach(
            run ->
                all.merge(
                    run.operator(),
                    GuideCounts.ofRuns(1, run.succeeded() ? 1 : 0),
                    GuideCounts::plus));
    return all;
  }

  public Map<GuidePoint, GuideCounts> guides(Period period) {
    Map<GuidePoint, GuideCounts> all = new TreeMap<>(GuidePoint.ORDER);
    runs.stream()
        .filter(run -> period.contains(run.at()))
        .forEach(
            run ->
                GuidePoint.of(run)
                    .forEach((point, counts) -> all.merge(point, counts, GuideCounts::plus)));
    return all;
  }

  /**
   * Half hour by half hour, for every exchange that tells of any day of the period, between the
   * first and the last day that it tells of at all; from day to day none may fall away.
   */
  public ExchangeFigures exchange(Period period) {
    long first = Period.dayOf(period.from());
    long last = Period.dayOf(period.to().minusNanos(1));
    Map<String, List<ExchangeDay>> byName =
        exchange.stream()
            .filter(day -> day.day().toEpochDay() >= first && day.day().toEpochDay() <= last)
            .collect(Collectors.groupingBy(ExchangeDay::exchange));
    ExchangeCounts sum = ExchangeCounts.NONE;
    boolean whole = true;
    Instant begin = Staffing.halfOf(period.from());
    for (List<ExchangeDay> days : byName.values()) {
      for (Instant half = begin; half.isBefore(period.to()); half = half.plus(Staffing.HALF_HOUR)) {
        Optional<ExchangeCounts> known = of(days, half);
        if (!exists(days.getFirst().exchange(), Period.dayOf(half))) {
          continue;
        }
        boolean within =
            period.contains(half) && !half.plus(Staffing.HALF_HOUR).isAfter(period.to());
        whole &= known.isPresent() && within;
        sum = sum.plus(known.orElse(ExchangeCounts.NONE));
      }
    }
    long most = 1;
    for (long day = first; day <= last; day++) {
      long now = day;
      long told = exchange.stream().filter(one -> one.day().toEpochDay() == now).count();
      whole &= told >= most;
      most = told;
    }
    return byName.isEmpty() || !period.from().isBefore(period.to())
        ? ExchangeFigures.NONE
        : ExchangeFigures.of(whole, sum);
  }

  private boolean exists(String name, long day) {
    LongSummaryStatistics span =
        exchange.stream()
            .filter(one -> one.exchange().equals(name))
            .mapToLong(one -> one.day().toEpochDay())
            .summaryStatistics();
    return span.getMin() <= day && day <= span.getMax();
  }

  private static Optional<ExchangeCounts> of(List<ExchangeDay> days, Instant half) {
    long day = Period.dayOf(half);
    int number = (int) Duration.between(Period.startOf(day), half).dividedBy(Staffing.HALF_HOUR);
    return days.stream()
        .filter(one -> one.day().toEpochDay() == day && number < one.halves().size())
        .map(one -> one.halves().get(number))
        .findFirst();
  }

  /** By team or organisation, call for call. */
  public Map<String, CallCounts> calls(TeamBy by, Period period) {
    Map<String, CallCounts> all = new TreeMap<>();
    for (CallFact fact : calls) {
      if (period.contains(fact.at())) {
        Optional<Team> team =
            teams.of(fact.operator(), LocalDate.ofInstant(fact.at(), Formats.ZONE));
        all.merge(team.map(by::key).orElse(""), fact.counts(), CallCounts::plus);
      }
    }
    return all;
  }

  /**
   * @param now what is planned after it does not count yet
   */
  public Map<String, Duty> duty(Period period, Instant now) {
    Map<String, List<PresenceSpan>> own =
        spans.stream().collect(Collectors.groupingBy(PresenceSpan::person));
    Set<String> people = new TreeSet<>(own.keySet());
    roster.forEach(day -> people.addAll(day.people()));
    Map<String, Duty> all = new TreeMap<>();
    for (String person : people) {
      List<PresenceSpan> known = own.getOrDefault(person, List.of());
      Duty duty =
          Duty.of(known, period.from(), period.to()).with(planned(person, known, period, now));
      if (!duty.equals(Duty.NONE)) {
        all.put(person, duty);
      }
    }
    return all;
  }

  private Adherence planned(String person, List<PresenceSpan> own, Period period, Instant now) {
    List<Stretch> plan = roster.stream().flatMap(day -> day.of(person).stream()).toList();
    Adherence sum = Adherence.NONE;
    for (long day : roster.stream().flatMap(Recount::days).distinct().toList()) {
      Instant from = later(period.from(), Period.startOf(day));
      Instant to = earlier(period.to(), Period.startOf(day + 1));
      if (day <= Period.dayOf(now) && from.isBefore(to)) {
        Optional<Instant> live = Optional.of(now).filter(_ -> day == Period.dayOf(now));
        sum = sum.plus(Adherence.of(plan, own, from, to, live));
      }
    }
    return sum;
  }

  private static Stream<Long> days(RosterDay day) {
    return Stream.of(day.day().toEpochDay(), day.day().toEpochDay() + 1);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  public Map<String, FeedbackCounts> feedback(FeedbackBy by, Period period) {
    Map<String, FeedbackCounts> all = new TreeMap<>();
    items.stream()
        .filter(item -> period.contains(item.writtenAt()))
        .forEach(item -> all.merge(item.code(by), FeedbackCounts.of(item), FeedbackCounts::plus));
    return all;
  }
}
