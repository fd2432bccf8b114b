package vn.hotline1022.ui.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportBar;
import vn.hotline1022.ui.report.ExportJob;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.supervision.PeriodBar;

/** The shift board: figures on top, then the load and the people, beside them guides and queues. */
public final class BoardTab implements Tab {
  private final BoardModel model;
  private final BoardWords words;
  private final Texts texts;
  private final VBox root;
  private final Roving tiles = new Roving();
  private final Label title = Panes.label("", "title-card", "board-title");
  private final Label live;
  private final ExportBar export;
  private final Label counting = Panes.label("", "caption");
  private final VBox messages = new VBox();
  private Optional<Node> last = Optional.empty();

  /**
   * @param exports what taking it out needs
   * @param due what is due next, and leads there
   */
  public BoardTab(BoardModel model, ExportTools exports, Region due, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.words = new BoardWords(model.tools(), texts);
    this.export = new ExportBar(this::job, exports, texts);
    this.live = Panes.label(words.get("board.live"), "badge-success");
    live.setGraphic(Icons.of(Icon.CIRCLE_MEDIUM, "small", "success"));
    TablePane table = new TablePane(model, words);
    List<Tile> all =
        Arrays.stream(KeyFigure.Kind.values())
            .map(kind -> new Tile(kind, model, words, table::showDuty))
            .toList();
    tiles.over(all);
    Sides sides = new Sides(left(table), right());
    VBox.setVgrow(sides, Priority.ALWAYS);
    this.root = Panes.column("gap-m", head(due), export.said(), messages, new EvenRows(all), sides);
    root.setId("board");
    messages.managedProperty().bind(messages.visibleProperty());
    model.now().subscribe(_ -> showTitle());
    model.period().period().subscribe(_ -> showTitle());
    model.lag().subscribe(this::showLag);
    model.fault().subscribe(_ -> showFault());
    root.sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(node -> remember(node));
    root.visibleProperty().subscribe(_ -> model.inSight(root.isVisible()));
  }

  private Ends head(Region due) {
    PeriodBar bar = new PeriodBar(model.period(), texts);
    Ends ways = new Ends(bar, Panes.row("gap-s", export, due));
    return new Ends(Panes.row("gap-s", title, live, counting), ways);
  }

  private VBox left(TablePane table) {
    LoadPane load = new LoadPane(model, words);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(load, Priority.ALWAYS);
    return Panes.column("gap-m", load, table);
  }

  private VBox right() {
    FunnelPane funnel = new FunnelPane(model, words);
    WardsPane wards = new WardsPane(model, words);
    HBox.setHgrow(wards, Priority.ALWAYS);
    HBox below = Panes.row("gap-m", wards, new QueuesPane(model, words));
    below.setFillHeight(true);
    VBox.setVgrow(below, Priority.ALWAYS);
    return Panes.column("gap-m", funnel, below);
  }

  /** Adds the keys of its controls. */
  public void addKeys(ShellKeys keys) {
    export.addKeys(keys, this::inFront);
  }

  private boolean inFront() {
    Node at = root;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null && root.getScene() != null;
  }

  private ExportJob job() {
    BoardModel.Seen seen = model.seen();
    return ExportJob.of(
        texts,
        "ca-truc",
        words.title(model.period().period().get()),
        model.period().period().get(),
        model.now().get(),
        () -> new BoardSheets(words, texts).of(seen));
  }

  private void remember(Node focused) {
    for (Node at = focused; at != null; at = at.getParent()) {
      if (at.equals(root)) {
        last = Optional.of(focused);
      }
    }
  }

  private void showTitle() {
    title.setText(words.title(model.period().period().get()));
    boolean goesOn = model.period().isLive();
    live.setVisible(goesOn);
    live.setManaged(goesOn);
  }

  private void showLag(long lag) {
    counting.setText(lag > MANY ? words.get("board.counting", lag) : "");
    counting.setVisible(lag > MANY);
    counting.setManaged(lag > MANY);
  }

  /** Fewer are counted before anybody has read of them. */
  private static final long MANY = 200;

  private void showFault() {
    messages
        .getChildren()
        .setAll(
            model.fault().get().stream()
                .map(fault -> Notice.of(FaultText.of(fault, texts)))
                .toList());
    messages.setVisible(model.fault().get().isPresent());
  }

  @Override
  public String side() {
    return "board";
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.BOARD;
  }

  @Override
  public String title() {
    return words.get("board.title");
  }

  @Override
  public Region view() {
    return root;
  }

  /** Whoever comes back from the calls behind a figure is at that figure again. */
  @Override
  public void shown() {
    model.inSight(true);
    last.filter(Node::isFocusTraversable).ifPresentOrElse(Node::requestFocus, tiles::requestFocus);
  }
}
