package vn.hotline1022.ui.daily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DifficultyNotes;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.stats.Period;

/** Reads how a day stands, and which of the days before changed. Blocks. */
final class DailyReading {
  private static final int DAYS_BACK = 7;

  private final DailyTools tools;
  private final EarlierIssues earlier = new EarlierIssues();

  DailyReading(DailyTools tools) {
    this.tools = tools;
  }

  /** Has the days before looked at anew, all of them. */
  void forget() {
    earlier.forget();
  }

  DailyState of(LocalDate day) {
    DailyOffice office = tools.office().get();
    Map<String, String> names = tools.names().get();
    Map<LocalDate, DailyIssue> last = new LinkedHashMap<>();
    List<DailyIssue> ofDay = new ArrayList<>();
    for (DailyIssue issue : office.since(day.minusDays(DAYS_BACK))) {
      last.put(issue.day(), issue);
      if (issue.day().equals(day)) {
        ofDay.add(issue);
      }
    }
    DailyIssue ofThis = last.remove(day);
    return new DailyState(
        Readiness.of(day, tools.calls().time().now(), tools.sources()),
        office.usualSince(day),
        tools.accounts().of(day),
        List.copyOf(ofDay),
        ofThis == null ? new DailyOffice.Held(List.of(), true) : office.held(ofThis, names),
        changed(office, List.copyOf(last.values()), names),
        DifficultyNotes.of(
            Period.day(day), tools.calls().calls(), tools.calls().lists(), tools.calls().guard()),
        names);
  }

  private List<DailyState.Changed> changed(
      DailyOffice office, List<DailyIssue> others, Map<String, String> names) {
    long state = tools.sources().stats().state();
    return earlier
        .figures(others, state, issue -> office.held(issue, names).changes().size())
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> new DailyState.Changed(entry.getKey().day(), entry.getValue()))
        .toList();
  }
}
