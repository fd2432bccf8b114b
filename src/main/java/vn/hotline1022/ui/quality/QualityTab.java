package vn.hotline1022.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.stats.QualityMeasure;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportBar;
import vn.hotline1022.ui.report.ExportJob;
import vn.hotline1022.ui.report.ReportTexts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodBar;

/** How well feedback is served: large figures, the same by group, why items were refused. */
public final class QualityTab implements Tab {
  private static final double TILE_MIN = 12;
  private static final double NARROW = 78;

  private final QualityModel model;
  private final QualityWords words;
  private final Texts texts;
  private final QualityTable table;
  private final ExportBar export;
  private final TilePane tiles = new TilePane();
  private final Label state = Panes.text("", "secondary");
  private final VBox empty;
  private final VBox body = Panes.column("gap-m");
  private final ScrollingPage root;

  public QualityTab(QualityModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new QualityWords(texts, model.tools());
    this.table = new QualityTable(model, words);
    this.export = new ExportBar(this::job, model.tools().exports(), texts);
    this.empty =
        Panes.column(
            "gap-xs",
            Panes.text(words.get("empty"), "title-card"),
            Panes.text(words.get("empty.todo"), "secondary"));
    empty.getStyleClass().add("card");
    empty.setId("quality-empty");
    tiles.getStyleClass().add("quality-tiles");
    VBox page =
        Panes.column(
            "gap-m", head(), export.said(), Notice.place(model.fault(), texts), state, empty, body);
    page.getStyleClass().add("quality-page");
    this.root = new ScrollingPage(page);
    layOut();
    model.board().subscribe(this::show);
  }

  private FlowPane head() {
    FlowPane head = new FlowPane(new PeriodBar(model.period(), texts), export);
    head.getStyleClass().add("quality-head");
    return head;
  }

  private void layOut() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chip-row");
    chips.setId("quality-grouping");
    Choice.chips(chips, model.grouping(), List.of(Grouping.values()), by -> words.get("by." + by));
    Label note = Panes.text(words.get("note"), "caption");
    Label source = Panes.text(words.get("source"), "caption");
    VBox left = Panes.column("gap-s", chips, table.view(), note, source);
    left.getStyleClass().add("card");
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    QualityBars bars = new QualityBars(model, words);
    bars.getStyleClass().add("quality-bars");
    HBox sides = new HBox(left, bars);
    sides.getStyleClass().add("gap-m");
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox below = new VBox(sides);
    VBox.setVgrow(sides, Priority.ALWAYS);
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.getChildren().setAll(tiles, below);
    Runnable fit = () -> narrow(body.getWidth(), left, bars, sides, below);
    body.widthProperty().subscribe(fit);
    // Another size of the text in the same window.
    state.fontProperty().subscribe(fit);
  }

  /** With large text the bars stand below the table; the tiles share the width evenly. */
  private void narrow(double width, VBox left, QualityBars bars, HBox sides, VBox below) {
    double em = state.getFont().getSize() / 12 * 13;
    boolean narrow = width < NARROW * em;
    if (narrow && sides.getChildren().contains(bars)) {
      sides.getChildren().setAll(left);
      below.getChildren().setAll(sides, bars);
      below.getStyleClass().setAll("gap-m");
    } else if (!narrow && below.getChildren().contains(bars)) {
      below.getChildren().setAll(sides);
      sides.getChildren().setAll(left, bars);
    }
    int most = QualityMeasure.values().length + 1;
    int columns = Math.clamp((long) (width / (TILE_MIN * em)), 1, most);
    int rows = (most + columns - 1) / columns;
    int even = (most + rows - 1) / rows;
    tiles.setPrefColumns(even);
    tiles.setPrefTileWidth(Math.floor((width - tiles.getHgap() * (even - 1)) / even));
  }

  private void show(Optional<QualityBoard> board) {
    boolean any = board.filter(now -> now.written() > 0).isPresent();
    body.setVisible(any);
    body.setManaged(any);
    empty.setVisible(board.isPresent() && !any);
    empty.setManaged(board.isPresent() && !any);
    state.setText(
        board
            .map(
                now ->
                    words.get(
                        "state",
                        Formats.dateTime(now.period().from()),
                        Formats.dateTime(now.period().to()),
                        Formats.time(now.readAt())))
            .orElseGet(() -> words.get("reading")));
    board.ifPresent(this::showTiles);
  }

  /** The figure that has the focus keeps it. */
  private void showTiles(QualityBoard board) {
    Optional<String> focused =
        tiles.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
    List<Region> all = new ArrayList<>();
    all.add(QualityTile.filed(board, model, words));
    for (QualityMeasure measure : QualityMeasure.values()) {
      all.add(QualityTile.of(measure, board, model, words));
    }
    tiles.getChildren().setAll(all);
    all.stream()
        .filter(tile -> focused.equals(Optional.of(tile.getId())))
        .forEach(Node::requestFocus);
  }

  private ExportJob job() {
    QualityBoard now = model.board().get().orElseThrow();
    return ExportJob.of(
        texts,
        "chat-luong-phan-anh",
        words.get("title"),
        now.period(),
        now.readAt(),
        () -> new QualityTables(words, new ReportTexts(texts)).of(now));
  }

  /** Adds its keys. */
  public void addKeys(ShellKeys keys) {
    export.addKeys(keys, () -> Shown.is(root) && model.board().get().isPresent());
  }

  @Override
  public String side() {
    return "quality";
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.QUALITY;
  }

  @Override
  public String title() {
    return words.get("tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    tiles.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
  }
}
