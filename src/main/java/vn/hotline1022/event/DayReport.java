package vn.hotline1022.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.guide.PhoneSystem;

/**
 * What came of an event, counted. Of citizens there is nothing in it but numbers; of the volunteers
 * there are their hours.
 *
 * @param visits how many came, and what came of it by the rule of the desk
 * @param outcomes how many of each, none left out
 * @param causes why, the most frequent first: codes of causes, and for whoever has to prepare first
 *     names of {@link Triage.Question}
 * @param tally what was only counted
 * @param systems what phones run; the empty key is not known
 * @param stuck where people were left or took longest, the most frequent first
 * @param helpers by the list of the event, then by when they came
 */
public record DayReport(
    VisitFigures visits,
    Map<VisitOutcome, Integer> outcomes,
    Map<VisitOutcome, List<Counted<String>>> causes,
    Map<TallyKind, Integer> tally,
    Map<Optional<PhoneSystem>, Integer> systems,
    List<Counted<Stuck>> stuck,
    List<Helper> helpers) {

  /** Something and how often. */
  public record Counted<T>(T what, int times) {}

  /**
   * One volunteer.
   *
   * @param hours as far as they are over; one that is not ends now, at the latest with the event
   * @param open whether they have not checked out
   * @param helped how many, as {@link VisitFigures} counts them
   */
  public record Helper(Volunteer who, Duration hours, boolean open, int helped) {}

  public DayReport {
    outcomes = Map.copyOf(outcomes);
    causes = Map.copyOf(causes);
    tally = Map.copyOf(tally);
    systems = Map.copyOf(systems);
    stuck = List.copyOf(stuck);
    helpers = List.copyOf(helpers);
  }

  /** What is known of one event. */
  public record Facts(
      Event event, List<Visit> visits, Map<TallyKind, Integer> tally, List<Attendance> stays) {}

  /** Counts an event, as it stands now. */
  public static DayReport of(Facts facts, Instant now) {
    List<Visit> visits = facts.visits();
    Map<VisitOutcome, Integer> outcomes = new EnumMap<>(VisitOutcome.class);
    Map<VisitOutcome, List<Counted<String>>> causes = new EnumMap<>(VisitOutcome.class);
    for (VisitOutcome outcome : VisitOutcome.values()) {
      List<Visit> these = visits.stream().filter(one -> one.outcome() == outcome).toList();
      outcomes.put(outcome, these.size());
      causes.put(outcome, counted(these.stream().flatMap(DayReport::causes)));
    }
    Map<Optional<PhoneSystem>, Integer> systems = new LinkedHashMap<>();
    counted(visits.stream().map(Visit::system))
        .forEach(one -> systems.put(one.what(), one.times()));
    return new DayReport(
        VisitFigures.of(visits),
        outcomes,
        causes,
        facts.tally(),
        systems,
        counted(visits.stream().flatMap(visit -> visit.stuck().stream())),
        helpers(facts, now));
  }

  private static Stream<String> causes(Visit visit) {
    if (visit.outcome() != VisitOutcome.PREPARE_FIRST) {
      return visit.cause().stream();
    }
    return visit.triage().stream()
        .flatMap(
            triage ->
                triage.verdict() instanceof Triage.PrepareFirst prepare
                    ? prepare.missing().stream().map(Enum::name)
                    : Stream.empty());
  }

  /** The most frequent first, the others as they came. */
  private static <T> List<Counted<T>> counted(Stream<T> all) {
    Map<T, Integer> times =
        all.collect(
            Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, LinkedHashMap::new));
    List<Counted<T>> counted = new ArrayList<>();
    times.forEach((what, often) -> counted.add(new Counted<>(what, often)));
    counted.sort(Comparator.comparingInt((Counted<T> one) -> one.times()).reversed());
    return counted;
  }

  private static List<Helper> helpers(Facts facts, Instant now) {
    Map<String, Volunteer> people = new LinkedHashMap<>();
    facts.event().volunteers().forEach(one -> people.put(one.key(), one));
    List<Attendance> stays = facts.stays().stream().filter(stay -> !stay.struck()).toList();
    stays.forEach(stay -> people.putIfAbsent(stay.who().key(), stay.who()));
    facts
        .visits()
        .forEach(
            visit -> people.putIfAbsent(visit.operator(), new Volunteer(visit.operator(), "")));
    Instant latest = now.isBefore(facts.event().closes()) ? now : facts.event().closes();
    List<Helper> helpers = new ArrayList<>();
    for (Volunteer who : people.values()) {
      List<Attendance> own =
          stays.stream().filter(stay -> stay.who().key().equals(who.key())).toList();
      int helped =
          VisitFigures.of(
                  facts.visits().stream().filter(one -> one.operator().equals(who.code())).toList())
              .helped();
      helpers.add(
          new Helper(
              who,
              Hours.together(own.stream().map(stay -> ended(stay, latest)).toList()),
              own.stream().anyMatch(Attendance::open),
              helped));
    }
    return helpers;
  }

  private static Attendance ended(Attendance stay, Instant latest) {
    return stay.open() ? stay.out(latest) : stay;
  }

  /** Whether there is anything to report. */
  public boolean isEmpty() {
    return visits.reached() == 0
        && tally.values().stream().allMatch(count -> count == 0)
        && helpers.stream().allMatch(one -> one.hours().isZero() && !one.open());
  }
}
