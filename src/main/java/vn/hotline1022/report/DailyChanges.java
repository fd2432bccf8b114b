package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.Measure;

/**
 * What is different between the figures of an issue and those of today. Words are none, and neither
 * is what by its definition still moves when the day is long over: what became of feedback, and
 * whether people came back within a week.
 */
final class DailyChanges {
  private static final List<Word> MOVING =
      List.of(Word.AT_ONCE, Word.FILED, Word.RESULT, Word.REFUSED, Word.SATISFIED, Word.ACCEPTANCE);
  private static final List<Measure> MOVING_MEASURES =
      List.of(
          Measure.FIRST_CALL_RESOLUTION,
          Measure.FEEDBACK_ANSWERED,
          Measure.FEEDBACK_REFUSED,
          Measure.FEEDBACK_ACCEPTANCE_TIME,
          Measure.FEEDBACK_HANDLING_TIME,
          Measure.FEEDBACK_SATISFACTION);

  private final String measures;
  private final String base;
  private final Set<String> columns;
  private final Set<String> rows;

  DailyChanges(ReportWords words) {
    this.measures = words.word(Word.MEASURES);
    this.base = words.word(Word.OF);
    this.columns = MOVING.stream().map(word -> words.word(word)).collect(Collectors.toSet());
    this.rows = MOVING_MEASURES.stream().map(words::measure).collect(Collectors.toSet());
  }

  /** In the order of the tables and rows as they are now, then what is gone. */
  List<DailyChange> between(List<ReportTable> before, List<ReportTable> after) {
    Map<String, ReportTable> earlier =
        before.stream().collect(Collectors.toMap(ReportTable::title, table -> table, (a, _) -> a));
    List<DailyChange> changes = new ArrayList<>();
    for (ReportTable now : after) {
      ReportTable was = earlier.get(now.title());
      if (was != null) {
        compare(was, now, changes);
      }
    }
    return List.copyOf(changes);
  }

  /** Whether both have the same tables and columns, so that no figure was passed over. */
  static boolean isWhole(List<ReportTable> before, List<ReportTable> after) {
    return shapes(before).equals(shapes(after));
  }

  private static List<List<String>> shapes(List<ReportTable> tables) {
    return tables.stream()
        .map(table -> Stream.concat(Stream.of(table.title()), table.columns().stream()).toList())
        .toList();
  }

  private void compare(ReportTable was, ReportTable now, List<DailyChange> changes) {
    int names = Math.max(namesOf(was), namesOf(now));
    Map<String, List<Cell>> old = byName(was, names);
    Map<String, List<Cell>> all = new LinkedHashMap<>(byName(now, names));
    Set<String> gone = new TreeSet<>(old.keySet());
    gone.removeAll(all.keySet());
    gone.forEach(name -> all.put(name, List.of()));
    Map<String, Integer> places = places(was);
    int wordy = Math.max(names, wordyOf(now));
    all.forEach(
        (name, cells) ->
            places(now)
                .forEach(
                    (heading, place) -> {
                      Integer then = places.get(heading);
                      if (place >= names && then != null && !moves(now, name, place)) {
                        compare(
                            new At(now.title(), label(name, cells, wordy), heading(now, place)),
                            cell(old.getOrDefault(name, List.of()), then),
                            cell(cells, place),
                            changes);
                      }
                    }));
  }

  private record At(String table, String row, String column) {}

  private static void compare(At at, Cell was, Cell now, List<DailyChange> changes) {
    boolean figures = isFigure(was) || isFigure(now);
    if (figures && !was.equals(now) && !(isNone(was) && isNone(now))) {
      changes.add(
          new DailyChange(at.table(), at.row(), at.column(), Cell.said(was), Cell.said(now)));
    }
  }

  private static boolean isFigure(Cell cell) {
    return !(cell instanceof Cell.Words);
  }

  /** Nothing counted is not told as a row of nothing. */
  private static boolean isNone(Cell cell) {
    return switch (cell) {
      case Cell.Words words -> words.text().isEmpty();
      case Cell.Gap gap -> gap.text().equals(Cell.DASH);
      case Cell.Amount amount -> amount.value() == 0;
      case Cell.Percent _, Cell.Rate _, Cell.Moment _, Cell.Day _ -> false;
      case Cell.Time time -> time.value().isZero();
    };
  }

  private static Cell cell(List<Cell> cells, int place) {
    return place < cells.size() ? cells.get(place) : Cell.NOTHING;
  }

  /** A base stands beside its figure: named with it. */
  private String heading(ReportTable table, int place) {
    String heading = table.columns().get(place);
    return heading.equals(base) && place > 0
        ? table.columns().get(place - 1) + ", " + base
        : heading;
  }

  private boolean moves(ReportTable table, String name, int place) {
    if (table.title().equals(measures)) {
      return rows.contains(name);
    }
    String heading = table.columns().get(place);
    boolean ofMoving =
        heading.equals(base) && place > 0 && columns.contains(table.columns().get(place - 1));
    return ofMoving || columns.contains(heading);
  }

  /** How many columns it takes to tell its rows apart; at least one. */
  private static int namesOf(ReportTable table) {
    for (int names = 1; names < table.columns().size(); names++) {
      Set<String> seen = new HashSet<>();
      int width = names;
      if (table.rows().stream().allMatch(row -> seen.add(name(row, width)))) {
        return names;
      }
    }
    return table.columns().size();
  }

  /** What stands before the first figure, such as a group with its reason. */
  private static int wordyOf(ReportTable table) {
    int wordy = 0;
    while (wordy < table.columns().size() && isWordy(table, wordy)) {
      wordy++;
    }
    return wordy;
  }

  private static boolean isWordy(ReportTable table, int column) {
    return table.rows().stream().map(row -> row.get(column)).noneMatch(DailyChanges::isFigure);
  }

  private static String label(String name, List<Cell> cells, int wordy) {
    return cells.isEmpty() ? name : name(cells, wordy);
  }

  private static Map<String, List<Cell>> byName(ReportTable table, int names) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    table.rows().forEach(row -> rows.putIfAbsent(name(row, names), row));
    return rows;
  }

  private static String name(List<Cell> row, int names) {
    return row.stream()
        .limit(names)
        .map(Cell::said)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Columns by their heading and which of that heading they are: "trên" stands there twice. */
  private static Map<String, Integer> places(ReportTable table) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int place = 0; place < table.columns().size(); place++) {
      String heading = table.columns().get(place);
      places.put(heading + "#" + seen.merge(heading, 1, Integer::sum), place);
    }
    return places;
  }
}
