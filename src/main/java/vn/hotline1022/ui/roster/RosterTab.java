package vn.hotline1022.ui.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.roster.Team;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportBar;
import vn.hotline1022.ui.report.ExportJob;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.roster.RosterModel.Side;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Teams and roster: the week on the left, on the right the teams or what is open. */
public final class RosterTab implements Tab {
  private static final String IMPORT = "Ctrl O";

  private final RosterModel model;
  private final Texts texts;
  private final FilePicker files;
  private final ExportBar export;
  private final WeekGrid grid;
  private final ListSide<Team> teams;
  private final ShiftPane shift;
  private final TeamPane team;
  private final PreviewPane preview;
  private final VBox beside;
  private final VBox done = new VBox();
  private final HBox root = new HBox();

  /** Held: what nobody holds is not heard of. */
  private final ObservableValue<String> empty;

  /**
   * @param exports what taking out what is seen needs
   */
  public RosterTab(RosterModel model, ExportTools exports, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.files = exports.files();
    this.export = new ExportBar(this::job, exports, texts);
    this.grid = new WeekGrid(model, texts);
    this.empty = Bindings.createStringBinding(() -> texts.get("roster.teams.empty"));
    this.teams =
        new ListSide<>("team-list", texts.get("roster.teams"), model.teams(), this::row, empty);
    this.shift = new ShiftPane(model, texts);
    this.team = new TeamPane(model, texts);
    this.preview = new PreviewPane(model, texts);
    this.beside = teamsSide();
    layOut();
  }

  private void layOut() {
    Label hint = Panes.text(texts.get("roster.hint"), "secondary");
    VBox card = Panes.column("gap-m", weekBar(), grid, hint);
    card.getStyleClass().addAll("card", "roster-card");
    VBox.setVgrow(grid, Priority.ALWAYS);
    VBox left =
        Panes.column("gap-m", export.said(), Notice.place(model.fault(), texts), done, card);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    StackPane right = new StackPane(beside, shift.pane(), team.pane(), preview.pane());
    right.getStyleClass().add("roster-beside");
    root.getStyleClass().add("gap-m");
    root.getChildren().setAll(left, right);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.side().subscribe(this::show);
    model.done().subscribe(_ -> told());
  }

  private Region weekBar() {
    Label week = Panes.text("", "title-card");
    week.setId("roster-week-title");
    model
        .week()
        .subscribe(
            now ->
                week.setText(
                    texts.get(
                        "roster.week",
                        Formats.date(now.monday()),
                        Formats.date(now.day(Week.DAYS - 1)))));
    Button back = step("roster.week.back", "PgUp", () -> model.go(-1));
    Button now = Panes.button(texts.get("roster.week.now"), () -> model.go(0));
    Button on = step("roster.week.on", "PgDn", () -> model.go(1));
    FlowPane bar = new FlowPane(back, now, on);
    if (model.mayWrite()) {
      Button copy =
          Actions.button(Icon.CONTENT_COPY, texts.get("roster.copy"), "", model::copyWeek);
      copy.setId("roster-copy");
      Button roster =
          Actions.button(
              Icon.FILE_DELIMITED_OUTLINE,
              texts.get("roster.import"),
              IMPORT,
              () -> choose("roster.import", model::readRoster));
      roster.setId("roster-import");
      Button exchange =
          Actions.button(
              Icon.PHONE_INCOMING_OUTLINE,
              texts.get("roster.exchange"),
              "",
              () -> choose("roster.exchange", model::readExchange));
      exchange.setId("exchange-import");
      bar.getChildren().addAll(copy, roster, exchange);
    }
    bar.getStyleClass().add("chip-row");
    HBox title = Panes.row("gap-m", Panes.growing(week), Panes.spacer(), export);
    return Panes.column("gap-s", title, bar);
  }

  /** The week that is shown, and the teams. */
  private ExportJob job() {
    Week week = model.week().get();
    List<Team> all = List.copyOf(model.teams().items());
    RosterSheets sheets = new RosterSheets(model.names().get(), texts);
    return ExportJob.of(
        texts,
        "lich-truc",
        texts.get("roster.tab"),
        Period.week(week.monday()),
        model.readAt(),
        () -> sheets.of(week, all));
  }

  /** Adds its keys, which mean something else elsewhere. */
  public void addKeys(ShellKeys keys) {
    export.addKeys(keys, () -> Shown.is(root));
  }

  private Button step(String key, String shown, Runnable action) {
    return Panes.withKey(Panes.button(texts.get(key), action), shown);
  }

  private void choose(String title, Consumer<Path> read) {
    FilePicker.FileType csv = new FilePicker.FileType(texts.get("roster.csv"), "csv");
    files.open(texts.get(title), csv).ifPresent(read);
  }

  private VBox teamsSide() {
    VBox side = Panes.column("gap-m");
    if (model.mayWrite()) {
      Button create =
          Actions.button(
              Icon.PLUS, texts.get("roster.team.create"), TabbedScreen.CREATE, this::create);
      create.setId("team-create");
      Button correct =
          Panes.withKey(Panes.button(texts.get("roster.team.correct"), model::editTeam), "⏎");
      correct.setId("team-correct");
      correct.disableProperty().bind(model.teams().selected().map(Optional::isEmpty));
      FlowPane ways = new FlowPane(create, correct);
      ways.getStyleClass().add("chip-row");
      Button resume = Panes.button(texts.get("roster.resume"), model::resume, "link-action");
      resume.setId("roster-resume");
      resume.visibleProperty().bind(model.waits());
      resume.managedProperty().bind(resume.visibleProperty());
      ways.getChildren().add(resume);
      side.getChildren().add(ways);
    }
    side.getChildren().add(teams);
    VBox.setVgrow(teams, Priority.ALWAYS);
    teams.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.editTeam();
            event.consume();
          }
        });
    return side;
  }

  private Region row(Team one) {
    LocalDate today = model.today();
    Label count =
        Panes.label(texts.get("roster.team.people", one.people(today).size()), "badge-neutral");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Panes.row("gap-s", Panes.growing(Panes.text(one.name(), "strong")), count);
    return Panes.column(
        "gap-xs", head, Panes.text(one.organisation() + " · " + one.code(), "secondary"));
  }

  /** The focus goes to what opens, and back to the week or the teams when it closes. */
  private void show(Side side) {
    boolean held =
        Refocus.holds(shift.pane()) || Refocus.holds(team.pane()) || Refocus.holds(preview.pane());
    boolean ofTeam = Refocus.holds(team.pane());
    beside.setVisible(side == Side.TEAMS);
    shift.pane().setVisible(side == Side.SHIFT);
    team.pane().setVisible(side == Side.TEAM);
    preview.pane().setVisible(side == Side.PREVIEW);
    switch (side) {
      case SHIFT -> shift.focus();
      case TEAM -> team.focus();
      case PREVIEW -> preview.focus();
      case TEAMS -> {
        if (held && ofTeam) {
          teams.focus();
        } else if (held) {
          grid.focus();
        }
      }
    }
  }

  private void told() {
    done.getChildren().clear();
    model
        .done()
        .get()
        .map(
            now ->
                new Notice(
                    now.what() == RosterModel.Done.What.COPIED_NOTHING
                        ? Notice.Kind.INFO
                        : Notice.Kind.SUCCESS,
                    texts.get("roster.done." + now.what(), now.count()),
                    ""))
        .ifPresent(done.getChildren()::add);
    done.setVisible(!done.getChildren().isEmpty());
    done.setManaged(done.isVisible());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.O && event.isShortcutDown() && model.mayWrite()) {
      choose("roster.import", model::readRoster);
      event.consume();
    }
  }

  @Override
  public String side() {
    return "roster";
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.ROSTER;
  }

  @Override
  public String title() {
    return texts.get("roster.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    switch (model.side().get()) {
      case SHIFT -> shift.focus();
      case TEAM -> team.focus();
      case PREVIEW -> preview.focus();
      case TEAMS -> grid.focus();
    }
  }

  @Override
  public boolean canCreate() {
    return model.mayWrite() && model.side().get() == Side.TEAMS;
  }

  @Override
  public void create() {
    model.createTeam();
  }

  @Override
  public boolean canSave() {
    return model.side().get() != Side.TEAMS;
  }

  @Override
  public void save() {
    model.save();
  }
}
