package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Figure;

/** What people called about. */
final class ReasonTable {
  private final DailySources sources;
  private final ReportWords words;

  ReasonTable(DailySources sources, ReportWords words) {
    this.sources = sources;
    this.words = words;
  }

  ReportTable of(DailyOrder order) {
    Map<String, CallCounts> day = sources.stats().calls(CallBy.REASON, order.period());
    Map<String, CallCounts> all = sources.stats().calls(CallBy.REASON, order.cumulative());
    List<List<Cell>> rows = new ArrayList<>();
    for (String code : inOrder(all.keySet())) {
      CallCounts counts = all.get(code);
      if (counts.get(CallCount.ANSWERED) > 0) {
        rows.add(row(code, day.getOrDefault(code, CallCounts.NONE), counts));
      }
    }
    return new ReportTable(
        words.word(Word.REASONS),
        List.of(
            words.word(Word.GROUP),
            words.word(Word.REASON),
            words.word(Word.ANSWERED_DAY),
            words.word(Word.RESOLVED),
            words.word(Word.OF),
            words.word(Word.ANSWERED_ALL)),
        List.of(24, 34, 12, 14, 10, 12),
        rows,
        words.word(Word.REASONS_NOTE));
  }

  /** As in the list, then what it does not know, then calls without any. */
  private List<String> inOrder(Set<String> codes) {
    List<String> known =
        sources.lists().allReasonGroups().stream()
            .flatMap(
                group ->
                    Stream.concat(Stream.of(group.group()), group.reasons().stream())
                        .map(CallLists.Choice::code))
            .filter(codes::contains)
            .toList();
    Set<String> others = new TreeSet<>(codes);
    others.removeAll(Set.copyOf(known));
    others.remove("");
    return Stream.of(known.stream(), others.stream(), Stream.of("").filter(codes::contains))
        .flatMap(some -> some)
        .toList();
  }

  private List<Cell> row(String code, CallCounts day, CallCounts all) {
    Locale locale = words.locale();
    CallLists lists = sources.lists();
    List<Cell> row = new ArrayList<>();
    row.add(
        new Cell.Words(lists.groupOf(code).map(group -> group.group().name(locale)).orElse("")));
    row.add(
        new Cell.Words(
            code.isEmpty() ? words.word(Word.NO_REASON) : lists.reasonName(code, locale)));
    row.add(new Cell.Amount(day.get(CallCount.ANSWERED)));
    row.addAll(
        Cell.brief(
            Figure.share(
                day.get(CallCount.RESOLVED), day.get(CallCount.ANSWERED), Figure.Why.NO_CALLS),
            words));
    row.add(new Cell.Amount(all.get(CallCount.ANSWERED)));
    return row;
  }
}
