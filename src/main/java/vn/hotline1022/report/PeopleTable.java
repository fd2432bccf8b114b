package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.roster.Team;
import vn.hotline1022.roster.TeamRepository;
import vn.hotline1022.roster.Teams;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.FeedbackBy;
import vn.hotline1022.stats.FeedbackCounts;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.TeamBy;
import vn.hotline1022.stats.TeamStats;
import vn.hotline1022.stats.Totals;

/** What everybody on duty did on the day, and what their teams did. */
final class PeopleTable {
  private final StatsRepository stats;
  private final TeamRepository kept;
  private final ReportWords words;

  PeopleTable(DailySources sources, ReportWords words) {
    this.stats = sources.stats();
    this.kept = sources.teams();
    this.words = words;
  }

  ReportTable of(DailyOrder order) {
    Period day = order.period();
    Map<String, CallCounts> calls = stats.calls(CallBy.OPERATOR, day);
    Map<String, Duty> duty = stats.duty(day);
    Map<String, FeedbackCounts> feedback = stats.feedback(FeedbackBy.OPERATOR, day);
    TreeSet<String> codes = new TreeSet<>(calls.keySet());
    codes.addAll(duty.keySet());
    codes.addAll(feedback.keySet());
    Teams teams = kept.teams();
    List<List<Cell>> rows = new ArrayList<>();
    for (String code : codes) {
      String team = teams.of(code, order.day()).map(Team::name).orElse(Cell.DASH);
      List<Cell> row =
          row(
              List.of(code, order.names().getOrDefault(code, "")),
              totals(code, calls, duty, feedback));
      row.add(new Cell.Words(team));
      rows.add(row);
    }
    List<String> headings =
        new ArrayList<>(headings(List.of(words.word(Word.CODE), words.word(Word.NAME))));
    headings.add(words.word(Word.TEAM));
    return new ReportTable(
        words.word(Word.PEOPLE),
        headings,
        List.of(12, 24, 10, 14, 14, 8, 10, 10, 12, 12, 12, 22),
        rows,
        words.word(Word.PEOPLE_NOTE));
  }

  /** By the team each belonged to on the day; whoever is in none stands together. */
  ReportTable ofTeams(DailyOrder order) {
    TeamStats stats = new TeamStats(this.stats, kept);
    Map<String, CallCounts> calls = stats.calls(TeamBy.TEAM, order.period());
    Map<String, Duty> duty = stats.duty(TeamBy.TEAM, order.period());
    Map<String, FeedbackCounts> feedback = stats.feedback(TeamBy.TEAM, order.period());
    Teams teams = kept.teams();
    TreeSet<String> codes = new TreeSet<>(calls.keySet());
    codes.addAll(duty.keySet());
    codes.addAll(feedback.keySet());
    List<List<Cell>> rows = new ArrayList<>();
    for (String code : codes) {
      String name =
          code.equals(TeamStats.WITHOUT)
              ? words.word(Word.NO_TEAM)
              : teams.find(code).map(Team::name).orElse("");
      rows.add(row(List.of(code, name), totals(code, calls, duty, feedback)));
    }
    return new ReportTable(
        words.word(Word.TEAMS),
        headings(List.of(words.word(Word.CODE), words.word(Word.TEAM))),
        List.of(12, 34, 10, 14, 14, 8, 10, 10, 12, 12, 12),
        rows,
        words.word(Word.TEAMS_NOTE));
  }

  private static Totals totals(
      String code,
      Map<String, CallCounts> calls,
      Map<String, Duty> duty,
      Map<String, FeedbackCounts> feedback) {
    return Totals.of(calls.getOrDefault(code, CallCounts.NONE))
        .with(duty.getOrDefault(code, Duty.NONE))
        .with(feedback.getOrDefault(code, FeedbackCounts.NONE));
  }

  private List<Cell> row(List<String> names, Totals totals) {
    List<Cell> row = new ArrayList<>(names.stream().<Cell>map(Cell.Words::new).toList());
    row.add(new Cell.Amount(totals.calls().get(CallCount.ANSWERED)));
    row.add(Cell.brief(Measure.HANDLE_TIME.of(totals), words).getFirst());
    row.addAll(Cell.brief(Measure.FIRST_CALL_RESOLUTION.of(totals), words));
    row.add(new Cell.Amount(totals.calls().get(CallCount.ACTIVATED)));
    row.add(new Cell.Amount(totals.feedback().written()));
    row.add(new Cell.Time(totals.duty().ready()));
    row.add(new Cell.Time(totals.duty().handling()));
    row.add(new Cell.Time(totals.duty().away()));
    return row;
  }

  private List<String> headings(List<String> names) {
    return Stream.concat(names.stream(), figures().stream()).toList();
  }

  private List<String> figures() {
    return List.of(
        words.word(Word.ANSWERED),
        words.word(Word.HANDLE_TIME),
        words.word(Word.AT_ONCE),
        words.word(Word.OF),
        words.word(Word.ACTIVATED),
        words.word(Word.FEEDBACK),
        words.word(Word.READY),
        words.word(Word.HANDLING),
        words.word(Word.AWAY));
  }
}
