package vn.hotline1022.ui.wardmap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.layout.Region;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.feedback.FeedbackSamples;
import vn.hotline1022.report.WardSheets;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.stats.NothingCounted;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.stats.WardFacts;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.supervision.PeriodModel;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;
import vn.hotline1022.unit.Ward;
import vn.hotline1022.unit.WardTables;
import vn.hotline1022.unit.Wards;

/** The ward map on a test bench, on a Saturday morning. */
final class WardMapBench {
  static final Wards WARDS = WardTables.standard(UnitTables.standard());

  final ToolBench bench = new ToolBench();
  final UnitBook units = new UnitBook();
  final List<WardMapModel.Behind> opened = new ArrayList<>();
  final List<String> named = new ArrayList<>();
  final List<Callable<List<UUID>>> items = new ArrayList<>();
  final List<Long> noted = new ArrayList<>();
  final Into files = new Into();
  final PeriodModel period =
      new PeriodModel(bench.clock, Shifts.standard().find("MORNING").orElseThrow());
  final WardMapModel model;
  final SheetsModel sheets;
  boolean may = true;

  WardMapBench(StatsRepository stats) {
    units.load(() -> new UnitFinder(WARDS.units()), bench.tools.reads());
    period.kind().set(Period.Kind.WEEK);
    model =
        new WardMapModel(
            new WardMapModel.WardMapTools(
                bench.tools,
                stats,
                period,
                units,
                () -> WARDS,
                () -> FeedbackSamples.DUE,
                opened::add,
                (name, ids) -> {
                  named.add(name);
                  items.add(ids);
                }));
    sheets =
        new SheetsModel(
            bench.tools.reads(),
            () ->
                new WardSheets.Sources(stats, WARDS, CallListsCsv.standard(), FeedbackSamples.DUE),
            () -> may,
            noted::add);
    model.refresh();
  }

  /** Nothing was counted yet. */
  static WardMapBench empty() {
    return new WardMapBench(new NothingCounted());
  }

  /** Something of everywhere, more in the middle of the city. */
  static WardMapBench filled() {
    WardFacts facts =
        new WardFacts(ToolBench.MORNING.atZone(Formats.ZONE).toLocalDate().minusDays(2));
    int i = 0;
    for (Ward ward : WARDS.all()) {
      i++;
      String code = ward.unit().code().text();
      int near = Math.max(0, 9 - Math.abs(ward.column() - 10) - Math.abs(ward.row() - 5));
      int calls = near * near + i * 7 % 11;
      if (calls > 0) {
        facts.calls(code, "RESOLVED", calls).activated(code, calls / 2);
        facts.calls(code, "NOT_POSSIBLE/OLD_OS", i % 9).visits(code, calls / 3);
      }
      facts.waiting(code, "GARBAGE", i % 5).answered(code, "STREET_LIGHT", i % 7);
    }
    facts.calls("outside", "INFORMED", 14).calls("unknown", "INFORMED", 9);
    facts.calls("", "INFORMED", 120).calls("2024:001", "INFORMED", 6);
    return new WardMapBench(facts);
  }

  /** The folder that is chosen; none at first. */
  static final class Into implements FilePicker {
    Optional<Path> folder = Optional.empty();

    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(String title) {
      return folder;
    }
  }

  WardMapTab tab(Texts texts) {
    ExportTools exports =
        new ExportTools(files, _ -> false, bench.tools.reads(), () -> may, () -> 0, noted::add);
    return new WardMapTab(model, sheets, exports, files, texts);
  }

  Function<Texts, Region> view() {
    return texts -> tab(texts).view();
  }
}
