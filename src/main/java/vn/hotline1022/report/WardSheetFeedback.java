package vn.hotline1022.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.report.WardSheetWords.Word;
import vn.hotline1022.stats.FeedbackFact;
import vn.hotline1022.unit.Unit.NewUnit;

/** The feedback on a unit's sheet: where it stands at the cut-off, and what it is about. */
final class WardSheetFeedback {
  /** Which of the standings is the overdue one. */
  static final int LATE = 2;

  private final Facts facts;
  private final WardSheets.Sources sources;
  private final WardSheetWords words;
  private final FeedbackLists lists;
  private final String hidden;

  /**
   * Items of a period.
   *
   * @param own of the unit
   * @param city of everywhere
   */
  record Facts(List<FeedbackFact> own, List<FeedbackFact> city, Instant cutOff) {}

  /** Where an item stood at the cut-off; each stands at one. */
  private enum Standing {
    ANSWERED,
    REFUSED,
    OVERDUE,
    OPEN,
    /** Counted to another, or taken back. */
    GONE
  }

  WardSheetFeedback(Facts facts, WardSheets.Sources sources, WardSheetWords words) {
    this.facts = facts;
    this.sources = sources;
    this.words = words;
    this.lists = FeedbackLists.of(sources.lists().book());
    this.hidden = words.report().word(ReportWords.Word.HIDDEN);
  }

  private Standing standing(FeedbackFact item) {
    boolean result = item.resultAt().filter(at -> !at.isAfter(facts.cutOff())).isPresent();
    if (item.state() == FeedbackState.JOINED || item.state() == FeedbackState.WITHDRAWN) {
      return Standing.GONE;
    }
    if (result) {
      return item.ground().isPresent() ? Standing.REFUSED : Standing.ANSWERED;
    }
    return isOverdue(item) ? Standing.OVERDUE : Standing.OPEN;
  }

  private boolean isOverdue(FeedbackFact item) {
    return item.overdueAt(facts.cutOff(), sources.due());
  }

  private static long count(List<FeedbackFact> items, Predicate<FeedbackFact> which) {
    return items.stream().filter(which).count();
  }

  /**
   * How many of the unit's stand where, in the order of the standings.
   *
   * @param written how many there are of the unit, as its sheet shows it
   * @param overdue how many of them are overdue, as the sheets of all units together may show it
   */
  List<Cell> standings(Cell written, Cell overdue) {
    List<Long> numbers = new ArrayList<>();
    for (Standing standing : Standing.values()) {
      numbers.add(own(standing));
    }
    Set<Integer> also = overdue instanceof Cell.Gap ? Set.of(LATE) : Set.of();
    return SmallNumbers.parts(written, numbers, also, hidden);
  }

  /**
   * Notes what this sheet hides.
   *
   * @param written how many there are of the unit, as its sheet shows it
   * @param overdue as {@link #standings} takes it
   */
  void note(Cell written, Cell overdue, SheetsTogether all) {
    List<Cell> standings = standings(written, overdue);
    for (int i = 0; i < Standing.values().length; i++) {
      Standing standing = Standing.values()[i];
      all.add(item(standing), own(standing), standings.get(i));
    }
    List<String> codes = codes();
    List<Cell> whole = parts(written, codes, _ -> true);
    List<Cell> late = parts(standings.get(LATE), codes, this::isOverdue);
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      all.add(item(code, false), count(facts.own(), of(code)), whole.get(i));
      all.add(item(code, true), count(facts.own(), of(code).and(this::isOverdue)), late.get(i));
    }
  }

  /** Notes what stands on no sheet. */
  void noteUnseen(SheetsTogether all) {
    for (Standing standing : Standing.values()) {
      all.addUnseen(item(standing), own(standing));
    }
    for (String code : codes()) {
      all.addUnseen(item(code, false), count(facts.own(), of(code)));
      all.addUnseen(item(code, true), count(facts.own(), of(code).and(this::isOverdue)));
    }
  }

  private static String item(Standing standing) {
    return "feedback:" + standing;
  }

  private static String item(String category, boolean overdue) {
    return (overdue ? "overdue:" : "category:") + category;
  }

  private long own(Standing standing) {
    return count(facts.own(), item -> standing(item) == standing);
  }

  private Predicate<FeedbackFact> of(String code) {
    return item -> main(item.category()).equals(code);
  }

  private List<String> codes() {
    return facts.own().stream().map(item -> main(item.category())).distinct().sorted().toList();
  }

  /**
   * How many are answered, refused, overdue.
   *
   * @param own the unit's, as {@link #standings} has them
   * @param written how many there are of the unit, as its sheet shows it
   * @param all what the sheets of all units hide
   */
  ReportTable states(NewUnit unit, Cell written, List<Cell> own, SheetsTogether all) {
    List<Cell> city = cityStandings(all);
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            new Cell.Words(words.word(Word.WRITTEN)),
            written,
            SmallNumbers.alone(facts.city().size(), hidden)));
    List<Word> names = List.of(Word.ANSWERED, Word.REFUSED, Word.OVERDUE, Word.OPEN);
    for (int i = 0; i < names.size(); i++) {
      rows.add(List.of(new Cell.Words(words.word(names.get(i))), own.get(i), city.get(i)));
    }
    return new ReportTable(
        words.word(Word.FEEDBACK),
        List.of(words.report().word(ReportWords.Word.ITEM), unit.fullName(), words.word(Word.CITY)),
        List.of(60, 18, 18),
        rows,
        "");
  }

  /** The city's, of which neither a hidden one nor what hides it may be told by the others. */
  private List<Cell> cityStandings(SheetsTogether all) {
    List<Long> numbers = new ArrayList<>();
    Set<Integer> told = new TreeSet<>();
    for (Standing standing : Standing.values()) {
      numbers.add(count(facts.city(), item -> standing(item) == standing));
      if (all.isTold(item(standing))) {
        told.add(numbers.size() - 1);
      }
    }
    Cell written = SmallNumbers.alone(facts.city().size(), hidden);
    return SmallNumbers.parts(written, numbers, told, hidden);
  }

  /** By main category: those that somebody of the unit wrote about. */
  ReportTable categories(NewUnit unit, Cell written, Cell overdue, SheetsTogether together) {
    List<String> codes = codes();
    List<Cell> all = parts(written, codes, _ -> true);
    List<Cell> late = parts(overdue, codes, this::isOverdue);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      long city = count(facts.city(), of(code));
      long cityLate = count(facts.city(), of(code).and(this::isOverdue));
      rows.add(
          List.of(
              new Cell.Words(lists.mainName(code, words.report().locale())),
              all.get(i),
              late.get(i),
              together.city(item(code, false), city, hidden),
              together.city(item(code, true), cityLate, hidden)));
    }
    return new ReportTable(
        words.word(Word.CATEGORIES),
        List.of(
            words.word(Word.CATEGORY),
            words.word(Word.WRITTEN),
            words.word(Word.OVERDUE),
            words.word(Word.CITY_WRITTEN),
            words.word(Word.CITY_OVERDUE)),
        List.of(60, 18, 18, 18, 18),
        rows,
        "");
  }

  private List<Cell> parts(Cell whole, List<String> codes, Predicate<FeedbackFact> which) {
    List<Long> numbers =
        codes.stream().map(code -> count(facts.own(), of(code).and(which))).toList();
    return SmallNumbers.parts(whole, numbers, hidden);
  }

  private String main(String category) {
    Optional<ListEntry> main = lists.main(category);
    return main.map(ListEntry::code).orElse(category);
  }
}
