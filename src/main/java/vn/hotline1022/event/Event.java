package vn.hotline1022.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.hotline1022.text.Formats;

/**
 * A day at a place where volunteers help people. One that goes on for several days is written once
 * for each: its people, its checklist and its report are of the day.
 *
 * @param name what it is called, one line
 * @param address where it is, one line
 * @param unit code of the ward or commune
 * @param organisers who invites to it, one line
 * @param teams who takes part, as organisations
 * @param from when it opens in Hanoi
 * @param to when it closes, later on that day
 * @param volunteers who is to help
 * @param ready codes of what of the checklist is ticked
 * @param off whether it was called off
 * @param writtenAt when it was last written
 * @param writtenBy staff code of who wrote it last
 */
public record Event(
    UUID id,
    EventKind kind,
    String name,
    String address,
    Optional<String> unit,
    String organisers,
    List<String> teams,
    LocalDate day,
    LocalTime from,
    LocalTime to,
    List<Volunteer> volunteers,
    Set<String> ready,
    boolean off,
    Instant writtenAt,
    String writtenBy) {

  /** Most characters of a name. */
  public static final int NAME_MAX = 120;

  /** Most characters of an address, or of the organisers. */
  public static final int LINE_MAX = 200;

  /** Most helpers. */
  public static final int PEOPLE_MAX = EventBounds.PEOPLE_MAX;

  /** Most teams. */
  public static final int TEAMS_MAX = EventBounds.TEAMS_MAX;

  public Event {
    teams = List.copyOf(teams);
    volunteers = List.copyOf(volunteers);
    ready = Collections.unmodifiableSet(new TreeSet<>(ready));
  }

  /** When it opens. */
  public Instant opens() {
    return day.atTime(from).atZone(Formats.ZONE).toInstant();
  }

  /** When it closes. */
  public Instant closes() {
    return day.atTime(to).atZone(Formats.ZONE).toInstant();
  }

  /** Whether nobody works there any more: it was called off, or closed long ago. */
  public boolean isOver(Instant now) {
    return off || !now.isBefore(closes().plus(EventBounds.GRACE));
  }

  /** The same with this ticked. */
  public Event withReady(Set<String> ticked) {
    return new Event(
        id,
        kind,
        name,
        address,
        unit,
        organisers,
        teams,
        day,
        from,
        to,
        volunteers,
        ticked,
        off,
        writtenAt,
        writtenBy);
  }

  /** The same with other helpers, written by somebody. */
  public Event withVolunteers(List<Volunteer> helpers, String by, Instant at) {
    return new Event(
        id,
        kind,
        name,
        address,
        unit,
        organisers,
        teams,
        day,
        from,
        to,
        helpers,
        ready,
        off,
        at,
        by);
  }

  /** The same called off, or not after all. */
  public Event withOff(boolean calledOff, String by, Instant at) {
    return new Event(
        id,
        kind,
        name,
        address,
        unit,
        organisers,
        teams,
        day,
        from,
        to,
        volunteers,
        ready,
        calledOff,
        at,
        by);
  }

  /** Another of the kind on another day, by somebody: nothing of it is ready yet. */
  public Event copied(UUID other, LocalDate on, String by, Instant at) {
    return new Event(
        other,
        kind,
        name,
        address,
        unit,
        organisers,
        teams,
        on,
        from,
        to,
        volunteers,
        Set.of(),
        false,
        at,
        by);
  }

  /** Without its words: what stays after an erasure. */
  Event withoutWords() {
    List<Volunteer> coded = volunteers.stream().flatMap(one -> one.withoutName().stream()).toList();
    return new Event(
        id, kind, "", "", unit, "", List.of(), day, from, to, coded, ready, off, writtenAt,
        writtenBy);
  }

  static void check(Event event) {
    boolean lines =
        fits(event.name(), NAME_MAX)
            && fits(event.address(), LINE_MAX)
            && fits(event.organisers(), LINE_MAX)
            && event.teams().stream().allMatch(team -> !team.isBlank() && fits(team, LINE_MAX))
            && event.unit().stream().allMatch(EventBounds::isCode)
            && event.ready().stream().allMatch(EventBounds::isCode);
    boolean few =
        event.teams().size() <= EventBounds.TEAMS_MAX
            && event.volunteers().size() <= EventBounds.PEOPLE_MAX
            && event.ready().size() <= EventBounds.PEOPLE_MAX;
    EventBounds.require(lines && few && event.from().isBefore(event.to()));
  }

  private static boolean fits(String text, int most) {
    return text.length() <= most && EventBounds.isLine(text);
  }
}
