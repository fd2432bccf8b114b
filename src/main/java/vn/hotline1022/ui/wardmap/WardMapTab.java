package vn.hotline1022.ui.wardmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.report.Cell;
import vn.hotline1022.report.ReportTable;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportBar;
import vn.hotline1022.ui.report.ExportJob;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodBar;
import vn.hotline1022.ui.unit.UnitField;
import vn.hotline1022.unit.Ward;

/** The ward map: tiles, the table beside them, and what is open. */
public final class WardMapTab implements Tab {

  /** The key that goes to the search, as shown. */
  static final String SEARCH = "Ctrl F";

  private final WardMapModel model;
  private final Texts texts;
  private final WardTexts words;
  private final WardGrid grid;
  private final WardLegend legend;
  private final UnitField search;
  private final SheetsPane sheets;
  private final ExportBar export;
  private final VBox root;

  public WardMapTab(
      WardMapModel model, SheetsModel sheets, ExportTools exports, FilePicker files, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new WardTexts(texts);
    this.grid = new WardGrid(texts.get("wardmap.grid"), WardGrid.Size.MAP);
    this.legend = new WardLegend(texts);
    this.search = new UnitField("ward-search", model.search(), texts);
    this.sheets = new SheetsPane(model, sheets, files, texts);
    this.export = new ExportBar(this::job, exports, texts);
    grid.setOnOpen(code -> model.select(Optional.of(code)));
    root = Panes.column("gap-m", head(), export.said(), Notice.place(model.fault(), texts), body());
    model.seen().subscribe(_ -> paint());
    model.measure().subscribe((_, _) -> paint());
    model.rows().addListener((ListChangeListener<WardRow>) _ -> paint());
    model
        .open()
        .subscribe(
            row -> {
              grid.mark(model.marked());
              row.filter(one -> one.members().size() == 1)
                  .ifPresent(one -> grid.at().set(Optional.of(one.code())));
            });
  }

  private Region head() {
    HBox bar = Panes.row("gap-m", new PeriodBar(model.period(), texts), Panes.spacer(), export);
    bar.setMinHeight(Region.USE_PREF_SIZE);
    return bar;
  }

  private Region body() {
    HBox body = Panes.row("gap-m", map(), beside());
    body.setFillHeight(true);
    body.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(body, Priority.ALWAYS);
    return body;
  }

  private Region map() {
    FlowPane measures = new FlowPane();
    measures.getStyleClass().add("ward-measures");
    Choice.chips(
        measures,
        model.measure(),
        List.of(WardMeasure.values()),
        measure -> texts.get("wardmap.chip." + measure));
    VBox.setVgrow(grid, Priority.ALWAYS);
    VBox map = Panes.column("gap-s", measures, grid, legend.view());
    map.getStyleClass().addAll("card", "ward-map");
    HBox.setHgrow(map, Priority.ALWAYS);
    return map;
  }

  private Region beside() {
    HBox levels = Panes.row("gap-s");
    Choice.chips(
        levels,
        model.level(),
        List.of(WardMapModel.Level.values()),
        level -> texts.get("wardmap.level." + level));
    Region table = new WardTable(model, texts).view();
    VBox.setVgrow(table, Priority.ALWAYS);
    search.getStyleClass().add("ward-search");
    Label key = Panes.label(SEARCH, "key-hint");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox beside = Panes.row("gap-m", key, levels);
    beside.getStyleClass().add("ward-beside-field");
    HBox top = Panes.row("gap-m", Panes.growing(search), beside);
    top.setAlignment(Pos.TOP_LEFT);
    top.setFillHeight(false);
    top.setMinHeight(Region.USE_PREF_SIZE);
    VBox list = Panes.column("gap-s", top, table);
    list.getStyleClass().addAll("card", "ward-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox open = Panes.column("gap-m", new WardDetails(model, texts).view(), sheets.view());
    open.getStyleClass().add("card");
    open.setMinHeight(Region.USE_PREF_SIZE);
    VBox side = Panes.column("gap-m", list, open);
    side.getStyleClass().add("ward-side");
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private void paint() {
    model.seen().get().ifPresent(this::paint);
  }

  private void paint(WardMapModel.Seen seen) {
    WardMeasure measure = model.measure().get();
    WardScale scale = model.scale();
    Map<String, WardRow> rows = model.unitRows(seen);
    List<WardGrid.Tile> tiles = new ArrayList<>();
    for (Ward ward : seen.wards().all()) {
      WardRow row = rows.get(WardFigures.row(ward.unit()));
      var value = row.value(measure);
      tiles.add(
          WardGrid.Tile.of(
              ward,
              value,
              scale,
              new WardGrid.Said(measure.brief(value, texts), words.spoken(ward, row))));
    }
    grid.show(tiles);
    grid.mark(model.marked());
    legend.show(measure, scale, tiles.stream().anyMatch(tile -> tile.step().isEmpty()));
  }

  private ExportJob job() {
    Period period = model.period().period().get();
    List<WardRow> rows = List.copyOf(model.rows());
    return ExportJob.of(
        texts,
        "ban-do-phuong-xa",
        texts.get("wardmap.title"),
        period,
        model.tools().calls().time().now(),
        () -> List.of(table(rows)));
  }

  /** The rows as they are seen; only for the desk, so nothing is hidden. */
  private ReportTable table(List<WardRow> rows) {
    List<WardMeasure> measures =
        List.of(
            WardMeasure.CALLS,
            WardMeasure.ACTIVATED,
            WardMeasure.PER_THOUSAND,
            WardMeasure.WRITTEN,
            WardMeasure.OVERDUE);
    List<String> columns = new ArrayList<>(List.of(texts.get("wardmap.column.name")));
    measures.forEach(measure -> columns.add(texts.get("wardmap.column." + measure)));
    List<List<Cell>> cells = new ArrayList<>();
    for (WardRow row : rows) {
      List<Cell> line = new ArrayList<>(List.of(new Cell.Words(words.name(row))));
      measures.forEach(measure -> line.add(cell(row, measure)));
      cells.add(line);
    }
    return new ReportTable(
        texts.get("wardmap.title"), columns, List.of(36, 14, 14, 14, 14, 14), cells, "");
  }

  private static Cell cell(WardRow row, WardMeasure measure) {
    var value = row.value(measure);
    if (value.isEmpty()) {
      return new Cell.Gap("–");
    }
    return measure == WardMeasure.PER_THOUSAND
        ? new Cell.Rate(value.getAsDouble())
        : new Cell.Amount(Math.round(value.getAsDouble()));
  }

  /** Adds its keys, for while it is in front. */
  public void addKeys(ShellKeys keys) {
    BooleanSupplier inFront = () -> Shown.is(root);
    export.addKeys(keys, inFront);
    keys.addOfPlace(
        inFront,
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
            SheetsPane.KEY,
            "wardmap.key.sheet",
            () -> inFront.getAsBoolean() && sheets.canWrite(),
            sheets::askForOpen));
    keys.addOfPlace(
        inFront,
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
            SEARCH,
            "wardmap.key.search",
            inFront,
            this::search));
  }

  private void search() {
    search.field().requestFocus();
    search.field().selectAll();
  }

  @Override
  public String side() {
    return "wardmap";
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.WARD_MAP;
  }

  @Override
  public String title() {
    return texts.get("wardmap.title");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    grid.requestFocus();
  }
}
