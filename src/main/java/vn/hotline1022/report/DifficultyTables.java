package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Period;

/**
 * What stood in the way: calls that did not end well, with their causes, and the faults handed to
 * the technicians, without any word that a citizen said.
 */
final class DifficultyTables {
  /** Ended as they should. */
  static final Set<String> WELL = Set.of("", "RESOLVED", "INFORMED", "FILED");

  private final DailySources sources;
  private final ReportWords words;

  DifficultyTables(DailySources sources, ReportWords words) {
    this.sources = sources;
    this.words = words;
  }

  ReportTable endings(DailyOrder order) {
    Map<String, CallCounts> day = sources.stats().calls(CallBy.ENDING, order.period());
    Map<String, CallCounts> all = sources.stats().calls(CallBy.ENDING, order.cumulative());
    List<List<Cell>> rows = new ArrayList<>();
    for (String code : new TreeSet<>(all.keySet())) {
      long sum = all.get(code).get(CallCount.ANSWERED);
      if (sum > 0 && isDifficulty(code)) {
        rows.add(
            List.of(
                new Cell.Words(name(code, sources.lists(), words.locale())),
                new Cell.Amount(day.getOrDefault(code, CallCounts.NONE).get(CallCount.ANSWERED)),
                new Cell.Amount(sum)));
      }
    }
    return new ReportTable(
        words.word(Word.DIFFICULTIES),
        List.of(
            words.word(Word.DIFFICULTY),
            words.word(Word.ANSWERED_DAY),
            words.word(Word.ANSWERED_ALL)),
        List.of(60, 14, 14),
        rows,
        "");
  }

  /** Whether something stood in the way of a call that ended so. */
  static boolean isDifficulty(String ending) {
    return !WELL.contains(ending);
  }

  /** An ending in words, with its cause. */
  static String name(String ending, CallLists lists, Locale locale) {
    int slash = ending.indexOf('/');
    if (slash < 0) {
      return lists.dispositionName(ending, locale);
    }
    String disposition = ending.substring(0, slash);
    return lists.dispositionName(disposition, locale)
        + ": "
        + lists.causeName(disposition, ending.substring(slash + 1), locale);
  }

  ReportTable faults(DailyOrder order) {
    Period day = order.period();
    List<List<Cell>> rows = new ArrayList<>();
    for (Escalation fault : sources.faults().between(day.from(), day.to())) {
      rows.add(
          List.of(
              new Cell.Words(fault.code()),
              new Cell.Moment(fault.at()),
              new Cell.Words(words.severity(fault.field(EscalationField.SEVERITY))),
              new Cell.Words(words.state(fault.state())),
              new Cell.Words(fault.field(EscalationField.OS)),
              new Cell.Words(fault.field(EscalationField.APP_VERSION))));
    }
    return new ReportTable(
        words.word(Word.FAULTS),
        List.of(
            words.word(Word.FAULT),
            words.word(Word.WRITTEN_AT),
            words.word(Word.SEVERITY),
            words.word(Word.FAULT_STATE),
            words.word(Word.SYSTEM),
            words.word(Word.APP_VERSION)),
        List.of(22, 18, 18, 18, 18, 18),
        rows,
        words.word(Word.FAULTS_NOTE));
  }
}
