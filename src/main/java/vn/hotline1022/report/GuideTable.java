package vn.hotline1022.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideText;
import vn.hotline1022.guide.Step;
import vn.hotline1022.report.ReportWords.Word;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.stats.GuideCounts;
import vn.hotline1022.stats.GuidePoint;

/** What came of the guides, and where people got stuck in them. */
final class GuideTable {
  private final DailySources sources;
  private final ReportWords words;

  GuideTable(DailySources sources, ReportWords words) {
    this.sources = sources;
    this.words = words;
  }

  ReportTable of(DailyOrder order) {
    Map<GuidePoint, GuideCounts> day = sources.stats().guides(order.period());
    Map<GuidePoint, GuideCounts> all = sources.stats().guides(order.cumulative());
    List<List<Cell>> rows = new ArrayList<>();
    all.forEach(
        (point, counts) -> {
          if (point.step().isEmpty() && counts.runs() > 0) {
            rows.add(row(Funnel.of(point.guide(), day), counts.runs()));
          }
        });
    return new ReportTable(
        words.word(Word.GUIDES),
        List.of(
            words.word(Word.GUIDE),
            words.word(Word.RUNS),
            words.word(Word.COMPLETED),
            words.word(Word.OF),
            words.word(Word.BOTTLENECK),
            words.word(Word.STOPPED_THERE),
            words.word(Word.RUNS_ALL)),
        List.of(44, 10, 14, 10, 44, 12, 12),
        rows,
        "");
  }

  private List<Cell> row(Funnel funnel, long runsOfAll) {
    Optional<Guide> guide = sources.guides().latest(funnel.guide());
    Optional<Funnel.AtStep> narrow = funnel.bottleneck();
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Words(guide.map(known -> text(known.title())).orElse(funnel.guide())));
    row.add(new Cell.Amount(funnel.whole().runs()));
    row.addAll(
        Cell.brief(
            Figure.share(funnel.whole().succeeded(), funnel.whole().runs(), Figure.Why.NO_RUNS),
            words));
    row.add(new Cell.Words(narrow.map(at -> title(guide, at.step())).orElse("")));
    row.add(narrow.<Cell>map(at -> new Cell.Amount(at.counts().stopped())).orElse(Cell.NOTHING));
    row.add(new Cell.Amount(runsOfAll));
    return row;
  }

  private String title(Optional<Guide> guide, String step) {
    return guide
        .map(known -> known.steps().get(step))
        .filter(Step.Question.class::isInstance)
        .map(question -> text(((Step.Question) question).title()))
        .orElse(step);
  }

  /** What is filled in differs from call to call. */
  private String text(GuideText text) {
    return text.in(words.locale()).fill(_ -> "…").stream()
        .map(span -> span.text())
        .collect(Collectors.joining());
  }
}
