package vn.hotline1022.ui.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.report.ReportWords;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Funnel;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Totals;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ReportTexts;

/** What is seen on the board as tables, for taking it out. */
final class BoardSheets {
  private static final List<Integer> OF_GROUPS = List.of(34, 10, 12, 12, 10, 12);

  private final BoardWords words;
  private final ReportWords report;

  BoardSheets(BoardWords words, Texts texts) {
    this.words = words;
    this.report = new ReportTexts(texts);
  }

  /** Card by card; what the table tells apart behind the people. */
  List<ReportTable> of(BoardModel.Seen seen) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(figures(seen.figures()));
    tables.add(load(seen.load()));
    tables.add(people(seen));
    tables.add(duty(seen.people()));
    if (!seen.groups().isEmpty()) {
      tables.add(groups(seen.groups()));
    }
    seen.funnel().shown().ifPresent(funnel -> tables.add(funnel(funnel)));
    tables.add(wards(seen.wards()));
    tables.add(queues(seen.queues()));
    return tables;
  }

  private ReportTable figures(List<KeyFigure> figures) {
    List<List<Cell>> rows = new ArrayList<>();
    for (KeyFigure key : figures) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(report.measure(KeyFigures.measure(key.kind()))));
      row.addAll(Cell.of(key.figure(), report));
      row.add(new Cell.Words(words.detail(key)));
      row.add(new Cell.Words(words.change(key)));
      rows.add(row);
    }
    return new ReportTable(
        words.get("board.sheet.figures"),
        List.of(
            words.get("board.sheet.measure"),
            words.get("board.sheet.value"),
            words.get("board.sheet.base"),
            words.get("board.sheet.detail"),
            words.get("board.sheet.change")),
        List.of(36, 16, 10, 34, 28),
        rows,
        "");
  }

  private ReportTable load(Load load) {
    List<List<Cell>> rows =
        load.bars().stream()
            .map(
                bar ->
                    List.<Cell>of(
                        new Cell.Words(Hours.text(bar.from())),
                        new Cell.Amount(bar.calls()),
                        bar.typical().<Cell>map(Cell.Rate::new).orElse(Cell.NOTHING),
                        bar.capacity().<Cell>map(Cell.Rate::new).orElse(Cell.NOTHING)))
            .toList();
    return new ReportTable(
        words.get("board.sheet.load"),
        List.of(
            words.get("board.sheet.from"),
            words.get("board.people.calls"),
            words.get("board.sheet.typical"),
            words.get("board.sheet.capacity")),
        List.of(12, 12, 14, 18),
        rows,
        "");
  }

  private ReportTable people(BoardModel.Seen seen) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AtWork one : seen.people()) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(words.name(one)));
      row.add(new Cell.Words((words.stateInFull(one) + " " + words.heard(one)).strip()));
      row.add(lasted(one, seen.at()));
      row.add(new Cell.Amount(one.totals().calls().get(CallCount.ANSWERED)));
      row.add(Cell.brief(Measure.HANDLE_TIME.of(one.totals()), report).getFirst());
      row.addAll(Cell.brief(Measure.FIRST_CALL_RESOLUTION.of(one.totals()), report));
      row.addAll(Cell.brief(Measure.GUIDE_COMPLETION.of(one.totals()), report));
      row.add(new Cell.Words(words.needs(one)));
      rows.add(row);
    }
    return new ReportTable(
        words.get("board.people.title"),
        List.of(
            words.get("board.people.name"),
            words.get("board.people.state"),
            words.get("board.people.lasted"),
            words.get("board.people.calls"),
            words.get("board.people.mean"),
            words.get("board.tile.FIRST_CALL_RESOLUTION"),
            words.get("board.sheet.base"),
            words.get("board.sheet.completed"),
            words.get("board.sheet.runs"),
            words.get("board.people.need")),
        List.of(30, 20, 12, 10, 12, 16, 10, 14, 10, 24),
        rows,
        "");
  }

  private static Cell lasted(AtWork one, Instant at) {
    return one.isTimed() ? new Cell.Time(one.lasted(at)) : new Cell.Gap(Cell.DASH);
  }

  /** What the occupancy is made of stands beside it. */
  private ReportTable duty(List<AtWork> people) {
    List<List<Cell>> rows = new ArrayList<>();
    for (AtWork one : people) {
      Duty duty = one.totals().duty();
      if (!duty.equals(Duty.NONE)) {
        rows.add(
            List.of(
                new Cell.Words(words.name(one)),
                new Cell.Time(duty.talking()),
                new Cell.Time(duty.wrapUp()),
                new Cell.Time(duty.ready()),
                new Cell.Time(duty.away()),
                Cell.brief(Measure.OCCUPANCY.of(one.totals()), report).getFirst()));
      }
    }
    return new ReportTable(
        words.get("board.duty.title"),
        List.of(
            words.get("board.people.name"),
            words.get("board.state.TALKING"),
            words.get("board.state.AFTER_CALL_WORK"),
            words.get("board.state.READY"),
            words.get("board.state.BREAK"),
            words.get("board.tile.OCCUPANCY")),
        List.of(30, 14, 14, 14, 14, 12),
        rows,
        "");
  }

  private ReportTable funnel(Funnel funnel) {
    String guide = words.guide(funnel.guide());
    long all = funnel.whole().reached();
    List<List<Cell>> rows = new ArrayList<>();
    for (Funnel.AtStep at : funnel.steps()) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(words.step(funnel.guide(), at.step())));
      row.add(new Cell.Amount(at.counts().reached()));
      row.add(new Cell.Amount(at.counts().stopped()));
      row.addAll(Cell.brief(Figure.share(at.counts().reached(), all, Figure.Why.NO_RUNS), report));
      rows.add(row);
    }
    String whole =
        words.get(
            "board.funnel.whole",
            all,
            words.cell(Measure.GUIDE_COMPLETION.of(Totals.NONE.with(funnel.whole()))));
    return new ReportTable(
        words.get("board.funnel.title"),
        List.of(
            words.get("board.sheet.step"),
            words.get("board.sheet.reached"),
            words.get("board.sheet.stopped"),
            words.get("board.sheet.share"),
            words.get("board.sheet.base")),
        List.of(60, 12, 16, 12, 10),
        rows,
        guide + ": " + whole);
  }

  /** Those with an account that was activated. */
  private ReportTable wards(List<AtWard> wards) {
    List<List<Cell>> rows =
        wards.stream()
            .filter(at -> at.activated() > 0)
            .map(
                at ->
                    List.<Cell>of(
                        new Cell.Words(at.ward().unit().fullName()),
                        new Cell.Amount(at.activated()),
                        at.perThousand().isPresent()
                            ? new Cell.Rate(at.perThousand().getAsDouble())
                            : new Cell.Gap(Cell.DASH)))
            .toList();
    return new ReportTable(
        words.get("board.wards.title"),
        List.of(
            words.get("board.by.PLACE"),
            words.get("board.groups.activated"),
            words.get("board.wards.what")),
        List.of(36, 12, 24),
        rows,
        "");
  }

  private ReportTable queues(Queues now) {
    return new ReportTable(
        words.get("board.queues.title"),
        List.of(
            words.get("board.queues.title"),
            words.get("board.sheet.urgent"),
            words.get("board.sheet.all"),
            words.get("board.sheet.detail")),
        List.of(24, 16, 12, 60),
        List.of(
            queue("promises", now.overdue(), now.promised(), ""),
            queue("faults", now.faultsNew(), now.faultsOpen(), ""),
            queue("feedback", now.feedbackOverdue(), now.feedback(), ""),
            queue("desks", now.missing().size(), now.desks(), String.join(", ", now.missing()))),
        words.get("board.sheet.queues"));
  }

  private List<Cell> queue(String name, long urgent, long all, String detail) {
    return List.of(
        new Cell.Words(words.get("board.queue.name." + name)),
        new Cell.Amount(urgent),
        new Cell.Amount(all),
        new Cell.Words(detail));
  }

  private ReportTable groups(List<Group> groups) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Group group : groups) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(words.group(group)));
      row.add(new Cell.Amount(group.answered()));
      row.add(Cell.brief(Measure.HANDLE_TIME.of(group.totals()), report).getFirst());
      row.addAll(Cell.brief(Measure.FIRST_CALL_RESOLUTION.of(group.totals()), report));
      row.add(new Cell.Amount(group.totals().calls().get(CallCount.ACTIVATED)));
      rows.add(row);
    }
    return new ReportTable(
        words.get("board.groups.title"),
        List.of(
            words.get("board.groups.name"),
            words.get("board.people.calls"),
            words.get("board.people.mean"),
            words.get("board.tile.FIRST_CALL_RESOLUTION"),
            words.get("board.sheet.base"),
            words.get("board.groups.activated")),
        OF_GROUPS,
        rows,
        "");
  }
}
