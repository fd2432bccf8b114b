package vn.hotline1022.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      numbers.add(count(facts.own(), item -> standing(item) == standing));
    }
    Set<Integer> also = overdue instanceof Cell.Gap ? Set.of(LATE) : Set.of();
    return SmallNumbers.parts(written, numbers, also, hidden);
  }

  /**
   * How many are answered, refused, overdue.
   *
   * @param own the unit's, as {@link #standings} has them
   * @param written how many there are of the unit, as its sheet shows it
   */
  ReportTable states(NewUnit unit, Cell written, List<Cell> own) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(Word.WRITTEN, written, _ -> true));
    rows.add(row(Word.ANSWERED, own.get(0), item -> standing(item) == Standing.ANSWERED));
    rows.add(row(Word.REFUSED, own.get(1), item -> standing(item) == Standing.REFUSED));
    rows.add(row(Word.OVERDUE, own.get(LATE), item -> standing(item) == Standing.OVERDUE));
    rows.add(row(Word.OPEN, own.get(3), item -> standing(item) == Standing.OPEN));
    return new ReportTable(
        words.word(Word.FEEDBACK),
        List.of(words.report().word(ReportWords.Word.ITEM), unit.fullName(), words.word(Word.CITY)),
        List.of(60, 18, 18),
        rows,
        "");
  }

  private List<Cell> row(Word name, Cell own, Predicate<FeedbackFact> which) {
    return List.of(
        new Cell.Words(words.word(name)),
        own,
        SmallNumbers.alone(count(facts.city(), which), hidden));
  }

  /** By main category: those that somebody of the unit wrote about. */
  ReportTable categories(NewUnit unit, Cell written, Cell overdue) {
    List<String> codes =
        facts.own().stream().map(item -> main(item.category())).distinct().sorted().toList();
    List<Cell> all = parts(written, codes, _ -> true);
    List<Cell> late = parts(overdue, codes, this::isOverdue);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      rows.add(
          List.of(
              new Cell.Words(lists.mainName(code, words.report().locale())),
              all.get(i),
              late.get(i),
              SmallNumbers.alone(
                  count(facts.city(), item -> main(item.category()).equals(code)), hidden),
              SmallNumbers.alone(
                  count(
                      facts.city(), item -> main(item.category()).equals(code) && isOverdue(item)),
                  hidden)));
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
        codes.stream()
            .map(
                code ->
                    count(
                        facts.own(),
                        item -> main(item.category()).equals(code) && which.test(item)))
            .toList();
    return SmallNumbers.parts(whole, numbers, hidden);
  }

  private String main(String category) {
    Optional<ListEntry> main = lists.main(category);
    return main.map(ListEntry::code).orElse(category);
  }
}
