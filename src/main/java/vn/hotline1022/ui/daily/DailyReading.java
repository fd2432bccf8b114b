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
    DailyOffice.Held held = new DailyOffice.Held(List.of(), true);
    List<DailyState.Changed> changed = new ArrayList<>();
    for (DailyIssue issue : last.values()) {
      DailyOffice.Held now = office.held(issue, names);
      if (issue.day().equals(day)) {
        held = now;
      } else if (!now.changes().isEmpty()) {
        changed.add(new DailyState.Changed(issue.day(), now.changes().size()));
      }
    }
    return new DailyState(
        Readiness.of(day, tools.calls().time().now(), tools.sources()),
        office.usualSince(day),
        tools.accounts().of(day),
        List.copyOf(ofDay),
        held,
        List.copyOf(changed),
        DifficultyNotes.of(
            Period.day(day), tools.calls().calls(), tools.calls().lists(), tools.calls().guard()),
        names);
  }
}
