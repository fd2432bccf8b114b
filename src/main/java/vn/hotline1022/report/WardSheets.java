package vn.hotline1022.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.feedback.DueDates;
import vn.hotline1022.handout.FigureSheet;
import vn.hotline1022.report.WardSheetWords.Word;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.UnitFigures;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.text.Formats;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.Ward;
import vn.hotline1022.unit.Wards;

/**
 * Makes the {@link WardSheet} of any unit, from figures that are read once for all of them. A
 * number that stands on the sheets of all units is hidden as it is in a table of all units: the
 * sheets put together must not tell more than that table.
 */
public final class WardSheets {
  /** What ended well, among the endings. */
  private static final String SETTLED = "";

  private final Sources sources;
  private final Period period;
  private final Instant cutOff;
  private final WardFigures figures;
  private final Map<String, Map<String, CallCounts>> endings = new HashMap<>();
  private final Map<String, List<FeedbackFact>> items;
  private final List<FeedbackFact> everywhere;
  private Optional<SheetsTogether> together = Optional.empty();

  /** Where figures and names come from. */
  public record Sources(StatsRepository stats, Wards wards, CallLists lists, DueDates due) {}

  /** What all units are told apart by on their sheets. */
  private enum Total {
    HELPED,
    EVENTS,
    ACTIVATED,
    FAULTS,
    WRITTEN,
    OVERDUE;

    long of(UnitFigures figures) {
      return switch (this) {
        case HELPED -> figures.calls().get(CallCount.ANSWERED);
        case EVENTS -> Math.min(figures.visits().reached(), HELPED.of(figures));
        case ACTIVATED -> figures.activations();
        case FAULTS -> figures.faults();
        case WRITTEN -> figures.feedback().written();
        case OVERDUE -> figures.overdue();
      };
    }
  }

  private WardSheets(Sources sources, Period period, Instant cutOff) {
    this.sources = sources;
    this.period = period;
    this.cutOff = cutOff;
    this.figures =
        WardFigures.of(
            new WardFigures.Sources(sources.stats(), sources.wards().units(), sources.due()),
            period,
            cutOff);
    sources
        .stats()
        .endingsByPlace(period)
        .forEach(
            (place, some) -> some.forEach((ending, counts) -> add(row(place), ending, counts)));
    this.everywhere = sources.stats().items(period);
    this.items = everywhere.stream().collect(Collectors.groupingBy(item -> row(item.place())));
  }

  /**
   * Reads everything; blocks.
   *
   * @param now the sheet tells what is known then, or at the end of the period when that is over
   */
  public static WardSheets of(Sources sources, Period period, Instant now) {
    Instant cutOff = now.isBefore(period.to()) ? now : period.to();
    return new WardSheets(sources, period, cutOff);
  }

  private String row(String place) {
    return WardFigures.row(sources.wards().units(), place);
  }

  private void add(String row, String ending, CallCounts counts) {
    endings
        .computeIfAbsent(row, _ -> new LinkedHashMap<>())
        .merge(ending, counts, CallCounts::plus);
  }

  /** The sheet of one unit. */
  public WardSheet sheet(NewUnit unit, WardSheetWords words) {
    return new One(unit, words).sheet(together(words));
  }

  /** What all sheets hide; the same in every language. */
  private SheetsTogether together(WardSheetWords words) {
    if (together.isEmpty()) {
      SheetsTogether all = new SheetsTogether();
      sources.wards().all().forEach(ward -> new One(ward.unit(), words).note(all));
      WardFigures.ELSEWHERE.forEach(row -> noteUnseen(row, all, words));
      together = Optional.of(all);
    }
    return together.get();
  }

  private void noteUnseen(String row, SheetsTogether all, WardSheetWords words) {
    all.addUnseen(SETTLED, figures.of(row).calls().get(CallCount.RESOLVED));
    endings
        .getOrDefault(row, Map.of())
        .forEach((ending, counts) -> all.addUnseen(ending, counts.get(CallCount.ANSWERED)));
    feedback(row, words).noteUnseen(all);
  }

  private WardSheetFeedback feedback(String row, WardSheetWords words) {
    return new WardSheetFeedback(
        new WardSheetFeedback.Facts(items.getOrDefault(row, List.of()), everywhere, cutOff),
        sources,
        words);
  }

  /** One of them while it is made. */
  private final class One {
    private final Ward ward;
    private final String row;
    private final WardSheetWords words;
    private final String hidden;
    private final UnitFigures city = figures.all();
    private final UnitFigures own;

    One(NewUnit unit, WardSheetWords words) {
      this.ward = sources.wards().of(unit);
      this.row = WardFigures.row(unit);
      this.words = words;
      this.hidden = words.report().word(ReportWords.Word.HIDDEN);
      this.own = figures.of(row);
    }

    WardSheet sheet(SheetsTogether all) {
      List<ReportTable> tables = new ArrayList<>();
      tables.add(help(all));
      Cell written = total(Total.WRITTEN);
      WardSheetFeedback feedback = feedback(row, words);
      List<Cell> standings = feedback.standings(written, total(Total.OVERDUE));
      Cell overdue = standings.get(WardSheetFeedback.LATE);
      tables.add(feedback.states(ward.unit(), written, standings, all));
      tables.add(feedback.categories(ward.unit(), written, overdue, all));
      tables.add(difficulties(all));
      return new WardSheet(ward.unit(), head(), keyFigures(overdue), tables);
    }

    /** Notes what this sheet hides of what stands beside the city's number. */
    void note(SheetsTogether all) {
      List<Cell> cells = endingCells();
      all.add(SETTLED, own.calls().get(CallCount.RESOLVED), cells.getFirst());
      Map<String, Long> numbers = endings();
      List<String> obstacles = obstacles();
      for (int i = 0; i < obstacles.size(); i++) {
        all.add(obstacles.get(i), numbers.get(obstacles.get(i)), cells.get(i + 1));
      }
      feedback(row, words).note(total(Total.WRITTEN), total(Total.OVERDUE), all);
    }

    /** The unit's number of what stands on the sheets of all. */
    private Cell total(Total what) {
      List<String> rows = new ArrayList<>(List.of(row));
      sources.wards().all().stream()
          .map(other -> WardFigures.row(other.unit()))
          .filter(other -> !other.equals(row))
          .forEach(rows::add);
      rows.addAll(WardFigures.ELSEWHERE);
      return SmallNumbers.column(
              rows.stream().map(one -> what.of(figures.of(one))).toList(), hidden)
          .getFirst();
    }

    private Cell ofCity(Total what) {
      return SmallNumbers.alone(what.of(city), hidden);
    }

    private ReportTable help(SheetsTogether all) {
      Cell helped = total(Total.HELPED);
      long events = Total.EVENTS.of(own);
      List<Cell> ways =
          SmallNumbers.parts(helped, List.of(Total.HELPED.of(own) - events, events), hidden);
      long cityEvents = Total.EVENTS.of(city);
      List<List<Cell>> rows = new ArrayList<>();
      rows.add(line(Word.HELPED, helped, ofCity(Total.HELPED)));
      rows.add(
          line(
              Word.BY_PHONE,
              ways.getFirst(),
              SmallNumbers.alone(Total.HELPED.of(city) - cityEvents, hidden)));
      rows.add(line(Word.AT_EVENTS, ways.getLast(), SmallNumbers.alone(cityEvents, hidden)));
      long settled = city.calls().get(CallCount.RESOLVED);
      rows.add(line(Word.SETTLED, endingCells().getFirst(), all.city(SETTLED, settled, hidden)));
      rows.add(line(Word.ACTIVATED, total(Total.ACTIVATED), ofCity(Total.ACTIVATED)));
      rows.add(line(Word.PER_THOUSAND, perThousand(), cityPerThousand()));
      rows.add(line(Word.FAULTS, total(Total.FAULTS), ofCity(Total.FAULTS)));
      return table(Word.HELP, rows, words.word(Word.NO_GROUPS));
    }

    private List<Cell> line(Word name, Cell own, Cell city) {
      return List.of(new Cell.Words(words.word(name)), own, city);
    }

    private ReportTable table(Word title, List<List<Cell>> rows, String note) {
      return new ReportTable(
          words.word(title),
          List.of(
              words.report().word(ReportWords.Word.ITEM),
              ward.unit().fullName(),
              words.word(Word.CITY)),
          List.of(60, 18, 18),
          rows,
          note);
    }

    private Cell perThousand() {
      return total(Total.ACTIVATED) instanceof Cell.Gap gap
          ? gap
          : own.perThousand(ward.residents()).stream()
              .<Cell>mapToObj(Cell.Rate::new)
              .findFirst()
              .orElse(new Cell.Gap("–"));
    }

    /** Of those who live in units whose residents are known. */
    private Cell cityPerThousand() {
      List<Ward> known =
          sources.wards().all().stream().filter(one -> one.residents().isPresent()).toList();
      long people = known.stream().mapToLong(one -> one.residents().getAsLong()).sum();
      UnitFigures there =
          figures.of(known.stream().map(one -> WardFigures.row(one.unit())).toList());
      return people == 0 || SmallNumbers.alone(there.activations(), hidden) instanceof Cell.Gap
          ? new Cell.Gap("–")
          : new Cell.Rate(1_000.0 * there.activations() / people);
    }

    /** Calls of the unit by how they ended; those without anything are left out. */
    private Map<String, Long> endings() {
      Map<String, Long> found = new LinkedHashMap<>();
      endings
          .getOrDefault(row, Map.of())
          .forEach((ending, counts) -> found.put(ending, counts.get(CallCount.ANSWERED)));
      found.values().removeIf(times -> times == 0);
      return found;
    }

    private List<String> obstacles() {
      return endings().keySet().stream().filter(DifficultyTables::isDifficulty).sorted().toList();
    }

    /** What ended well, what stood in the way, and the rest: together all calls of the unit. */
    private List<Cell> endingCells() {
      Map<String, Long> all = endings();
      List<Long> parts = new ArrayList<>(List.of(own.calls().get(CallCount.RESOLVED)));
      obstacles().forEach(one -> parts.add(all.get(one)));
      long known = parts.stream().mapToLong(Long::longValue).sum();
      parts.add(Math.max(0, Total.HELPED.of(own) - known));
      return SmallNumbers.parts(total(Total.HELPED), parts, hidden);
    }

    private ReportTable difficulties(SheetsTogether together) {
      Map<String, Long> all = new HashMap<>();
      endings
          .values()
          .forEach(
              some ->
                  some.forEach(
                      (ending, counts) ->
                          all.merge(ending, counts.get(CallCount.ANSWERED), Long::sum)));
      List<Cell> cells = endingCells();
      List<List<Cell>> rows = new ArrayList<>();
      for (String one : obstacles()) {
        String name = DifficultyTables.name(one, sources.lists(), words.report().locale());
        rows.add(
            List.of(
                new Cell.Words(name),
                cells.get(rows.size() + 1),
                together.city(one, all.get(one), hidden)));
      }
      return table(Word.DIFFICULTIES, rows, "");
    }

    private List<FigureSheet.Figure> keyFigures(Cell overdue) {
      return List.of(
          figure(total(Total.HELPED), Word.HELPED),
          figure(total(Total.ACTIVATED), Word.ACTIVATED),
          figure(perThousand(), Word.PER_THOUSAND),
          figure(total(Total.WRITTEN), Word.WRITTEN),
          figure(overdue, Word.OVERDUE));
    }

    private FigureSheet.Figure figure(Cell value, Word name) {
      return new FigureSheet.Figure(Cell.said(value), words.word(name));
    }

    private ReportPaper.Head head() {
      String title = words.word(Word.TITLE, ward.unit().fullName());
      String former =
          sources.wards().units().districtsOf(ward.unit()).stream()
              .map(Unit::fullName)
              .collect(Collectors.joining(", "));
      List<ReportPaper.Line> about =
          List.of(
              about(Word.PERIOD, said()),
              about(Word.CUT_OFF, Formats.dateTime(cutOff)),
              about(Word.RESIDENTS, residents()),
              about(Word.FORMER, former),
              about(Word.RULES, words.word(Word.RULES_TEXT, SmallNumbers.SHOWN_FROM)));
      LocalDate day = LocalDate.ofInstant(cutOff.minusMillis(1), Formats.ZONE);
      return new ReportPaper.Head(title, about, title, day);
    }

    private ReportPaper.Line about(Word name, String value) {
      return new ReportPaper.Line(words.word(name), value);
    }

    private String said() {
      boolean whole = period.parts().isEmpty();
      return whole
          ? words.word(
              Word.DAYS, Formats.date(period.from()), Formats.date(period.to().minusMillis(1)))
          : words.word(
              Word.MOMENTS, Formats.dateTime(period.from()), Formats.dateTime(period.to()));
    }

    private String residents() {
      return ward.residents().isPresent()
          ? words.word(Word.RESIDENTS_OF, Formats.number(ward.residents().getAsLong()))
          : words.word(Word.RESIDENTS_UNKNOWN);
    }
  }
}
