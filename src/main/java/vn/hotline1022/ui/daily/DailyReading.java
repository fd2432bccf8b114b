package vn.hotline1022.ui.daily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hotline1022.report.DailyChange;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.DifficultyNotes;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.stats.Period;

/** Reads how a day stands, and which of the days before changed. Blocks. */
final class DailyReading {
  private static final int DAYS_BACK = 7;

  private final DailyTools tools;

  DailyReading(DailyTools tools) {
    this.tools = tools;
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
    List<DailyChange> changes = List.of();
    List<DailyState.Changed> changed = new ArrayList<>();
    for (DailyIssue issue : last.values()) {
      List<DailyChange> now = office.changes(issue, names);
      if (issue.day().equals(day)) {
        changes = now;
      } else if (!now.isEmpty()) {
        changed.add(new DailyState.Changed(issue.day(), now.size()));
      }
    }
    return new DailyState(
        Readiness.of(day, tools.calls().time().now(), tools.sources()),
        tools.accounts().of(day),
        List.copyOf(ofDay),
        changes,
        List.copyOf(changed),
        DifficultyNotes.of(
            Period.day(day), tools.calls().calls(), tools.calls().lists(), tools.calls().guard()));
  }
}
