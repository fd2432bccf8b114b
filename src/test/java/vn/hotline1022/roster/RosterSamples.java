package vn.hotline1022.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.hotline1022.lists.Hours;

/** A roster as there might be one. */
public final class RosterSamples {
  public static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
  public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private RosterSamples() {}

  public static Hours hours(String from, String to) {
    return new Hours(LocalTime.parse(from), LocalTime.parse(to));
  }

  /** From seven to three, with half an hour at noon. */
  public static RosterShift morning(String... people) {
    return new RosterShift(
        "MORNING", hours("07:00", "15:00"), List.of(hours("11:30", "12:00")), List.of(people));
  }

  public static RosterShift afternoon(String... people) {
    return new RosterShift("AFTERNOON", hours("15:00", "22:00"), List.of(), List.of(people));
  }

  /** Over midnight, with half an hour at two. */
  public static RosterShift night(String... people) {
    return new RosterShift(
        "NIGHT", hours("22:00", "07:00"), List.of(hours("02:00", "02:30")), List.of(people));
  }

  public static RosterDay day(LocalDate day, RosterShift... shifts) {
    return new RosterDay(day, List.of(shifts), NOW, "TC-01");
  }

  public static RosterDay saturday() {
    return day(SATURDAY, morning("DTV-07", "TNV-12"), afternoon("DTV-08"), night("DTV-09"));
  }
}
