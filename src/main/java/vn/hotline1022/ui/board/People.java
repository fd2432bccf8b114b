package vn.hotline1022.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hotline1022.call.Counted;
import vn.hotline1022.call.Presence;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.GuideCounts;
import vn.hotline1022.stats.Totals;

/** Makes the people of what was read: whoever needs help first. */
final class People {
  private static final List<Presence> MOST_WORK_FIRST =
      List.of(Presence.TALKING, Presence.AFTER_CALL_WORK, Presence.READY, Presence.BREAK);

  /** So many call-backs promised, and such a part of somebody's calls, are many. */
  private static final int MANY_CONTINUED = 3;

  private static final double MANY_SHARE = 0.3;

  /** Needs first, then by what they do, then by name. */
  private static final Comparator<AtWork> ORDER =
      Comparator.comparingInt((AtWork one) -> one.worst().map(Enum::ordinal).orElse(9))
          .thenComparingInt(one -> one.state().map(MOST_WORK_FIRST::indexOf).orElse(9))
          .thenComparing(AtWork::name)
          .thenComparing(AtWork::code);

  private People() {}

  /**
   * Everybody who was there or took calls in the period, or is there now.
   *
   * @param now how long somebody has been at something is counted to here
   */
  static List<AtWork> of(BoardFacts facts, Instant now) {
    Map<String, Person> known = new HashMap<>();
    facts.people().forEach(person -> known.put(person.code(), person));
    Map<String, PresenceSpan> doing = facts.live() ? doing(facts.spans()) : Map.of();
    Set<String> codes = new TreeSet<>(doing.keySet());
    facts.operators().forEach((code, counts) -> addAnswered(codes, code, counts));
    codes.addAll(facts.duty().keySet());
    codes.addAll(facts.runs().keySet());
    List<AtWork> people = new ArrayList<>();
    for (String code : codes) {
      people.add(one(facts, code, Optional.ofNullable(known.get(code)), doing, now));
    }
    people.sort(ORDER);
    return people;
  }

  private static void addAnswered(Set<String> codes, String code, CallCounts counts) {
    if (counts.get(CallCount.ANSWERED) > 0) {
      codes.add(code);
    }
  }

  private static AtWork one(
      BoardFacts facts,
      String code,
      Optional<Person> person,
      Map<String, PresenceSpan> doing,
      Instant now) {
    Optional<PresenceSpan> span = Optional.ofNullable(doing.get(code));
    Optional<Presence> state = span.map(PresenceSpan::state);
    // The same each second: a row that did not change is not set again.
    Instant since = span.map(PresenceSpan::since).orElse(Instant.EPOCH);
    Optional<Instant> heard = span.flatMap(PresenceSpan::heard);
    // What goes on at another desk may be over: its length says nothing.
    Duration lasted = heard.isPresent() ? Duration.ZERO : Duration.between(since, now);
    CallCounts calls = facts.operators().getOrDefault(code, CallCounts.NONE);
    long promised = facts.continued().getOrDefault(code, 0L);
    boolean continued =
        promised >= MANY_CONTINUED && promised >= MANY_SHARE * calls.get(CallCount.ANSWERED);
    boolean asked = facts.help().stream().anyMatch(help -> help.asker().equals(code));
    return new AtWork(
        code,
        person.map(Person::name).orElse(code),
        person.filter(one -> one.role() == Role.VOLUNTEER).isPresent(),
        state,
        span.map(PresenceSpan::reason).orElse(""),
        since,
        heard,
        Totals.of(calls)
            .with(facts.duty().getOrDefault(code, Duty.NONE))
            .with(facts.runs().getOrDefault(code, GuideCounts.NONE)),
        AtWork.needs(state, lasted, asked, continued, facts.now()),
        Counted.in(facts.period().from(), facts.period().to(), Counted.As.ANSWERED)
            .by(Set.of(code)));
  }

  /** Who is at two desks does what is most work; signed out they do nothing. */
  private static Map<String, PresenceSpan> doing(List<PresenceSpan> spans) {
    Map<String, PresenceSpan> doing = new HashMap<>();
    for (PresenceSpan span : spans) {
      if (span.lasted().isEmpty() && span.state() != Presence.OFF) {
        doing.merge(span.person(), span, People::more);
      }
    }
    return doing;
  }

  private static PresenceSpan more(PresenceSpan one, PresenceSpan other) {
    int order =
        Comparator.comparingInt((PresenceSpan span) -> MOST_WORK_FIRST.indexOf(span.state()))
            .thenComparing(PresenceSpan::since, Comparator.reverseOrder())
            .compare(one, other);
    return order <= 0 ? one : other;
  }
}
