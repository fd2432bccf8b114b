package vn.hotline1022.ui.daily;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DifficultyNotes;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.stats.Period;

/** Reads how a day stands, and holds issues against what is counted. Blocks. */
final class DailyReading {
  private static final int DAYS_BACK = 7;

  private final DailyTools tools;

  DailyReading(DailyTools tools) {
    this.tools = tools;
  }

  DailyState of(LocalDate day) {
    DailyOffice office = tools.office().get();
    Map<String, String> names = tools.names().get();
    // Before anything is held against it: what is counted meanwhile has it looked at again.
    long counted = tools.sources().stats().state();
    List<DailyIssue> found = office.since(day.minusDays(DAYS_BACK));
    List<DailyIssue> ofDay = found.stream().filter(issue -> issue.day().equals(day)).toList();
    return new DailyState(
        Readiness.of(day, tools.calls().time().now(), tools.sources()),
        office.usualSince(day),
        tools.accounts().of(day),
        ofDay,
        ofDay.isEmpty()
            ? new DailyOffice.Held(List.of(), true)
            : office.held(ofDay.getLast(), names),
        new DailyState.Earlier(lastBefore(day, found), counted),
        DifficultyNotes.of(
            Period.day(day), tools.calls().calls(), tools.calls().lists(), tools.calls().guard()),
        names);
  }

  /** Of each day before, the one that was handed out last. */
  private static List<DailyIssue> lastBefore(LocalDate day, List<DailyIssue> found) {
    Map<LocalDate, DailyIssue> last = new LinkedHashMap<>();
    found.stream()
        .filter(issue -> issue.day().isBefore(day))
        .forEach(issue -> last.put(issue.day(), issue));
    return last.values().stream().sorted((one, other) -> other.day().compareTo(one.day())).toList();
  }

  DailyOffice.Held held(DailyIssue issue) {
    return tools.office().get().held(issue, tools.names().get());
  }
}
