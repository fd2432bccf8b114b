package vn.hotline1022.ui.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.roster.Member;
import vn.hotline1022.roster.RosterShift;
import vn.hotline1022.roster.Team;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.common.Texts;

/** The week and the teams as tables, to be taken out: a row for each person. */
final class RosterSheets {
  private final Map<String, String> names;
  private final Texts texts;

  /**
   * @param names of those who have a file here, by code
   */
  RosterSheets(Map<String, String> names, Texts texts) {
    this.names = names;
    this.texts = texts;
  }

  List<ReportTable> of(Week week, List<Team> teams) {
    return List.of(week(week), teams(teams));
  }

  private ReportTable week(Week week) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int number = 0; number < Week.DAYS; number++) {
      LocalDate day = week.day(number);
      for (Shift shift : week.shifts()) {
        week.planned(day, shift.code())
            .ifPresent(planned -> rows.addAll(people(day, shift, planned)));
      }
    }
    return table(
        "roster.sheet.week",
        List.of("day", "weekday", "shift", "hours", "breaks", "code", "name"),
        List.of(12, 12, 14, 14, 18, 14, 34),
        rows,
        "roster.sheet.week.none");
  }

  private List<List<Cell>> people(LocalDate day, Shift shift, RosterShift planned) {
    String breaks = planned.breaks().stream().map(Hours::brief).collect(Collectors.joining(", "));
    return planned.people().stream()
        .map(
            code ->
                Stream.concat(
                        Stream.of(new Cell.Day(day)),
                        words(
                            texts.get("roster.day." + day.getDayOfWeek()),
                            shift.name(texts.language().locale()),
                            planned.hours().brief(),
                            breaks,
                            code,
                            names.getOrDefault(code, "")))
                    .toList())
        .toList();
  }

  private ReportTable teams(List<Team> teams) {
    List<List<Cell>> rows =
        teams.stream()
            .flatMap(team -> team.members().stream().map(member -> row(team, member)))
            .toList();
    return table(
        "roster.teams",
        List.of("team", "teamName", "organisation", "code", "name", "from", "until"),
        List.of(14, 34, 34, 14, 34, 12, 12),
        rows,
        "roster.sheet.teams.none");
  }

  private List<Cell> row(Team team, Member member) {
    String name = names.getOrDefault(member.person(), "");
    return Stream.concat(
            words(team.code(), team.name(), team.organisation(), member.person(), name),
            Stream.of(
                new Cell.Day(member.from()),
                member.until().<Cell>map(Cell.Day::new).orElse(Cell.NOTHING)))
        .toList();
  }

  private static Stream<Cell> words(String... words) {
    return Stream.of(words).map(Cell.Words::new);
  }

  private ReportTable table(
      String title,
      List<String> columns,
      List<Integer> widths,
      List<List<Cell>> rows,
      String none) {
    return new ReportTable(
        texts.get(title),
        columns.stream().map(column -> texts.get("roster.sheet." + column)).toList(),
        widths,
        rows,
        rows.isEmpty() ? texts.get(none) : "");
  }
}
