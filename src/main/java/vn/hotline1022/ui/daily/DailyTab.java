package vn.hotline1022.ui.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.stats.Period;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.report.ExportBar;
import vn.hotline1022.ui.report.ExportJob;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** The daily data of a day: what is ready beside what is handed out. */
public final class DailyTab implements Tab {

  /** The key that hands out, as shown. */
  static final String KEY = "F9";

  private static final PseudoClass WARNS = PseudoClass.getPseudoClass("warns");

  private final DailyModel model;
  private final FilePicker files;
  private final Texts texts;
  private final Label day = Panes.label("", "title-card");
  private final Label ten = Panes.label("", "daily-ten");
  private final Label changed = Panes.label("", "daily-changed");
  private final Button issue;
  private final ExportBar export;
  private final VBox root;

  /**
   * @param exports what taking out what is seen needs
   */
  public DailyTab(DailyModel model, ExportTools exports, Texts texts) {
    this.model = model;
    this.files = exports.files();
    this.texts = texts;
    this.export = new ExportBar(this::job, exports, texts);
    this.issue =
        Actions.button(
            Icon.CLIPBOARD_CHECK_OUTLINE,
            texts.get("daily.issue"),
            KEY,
            this::issue,
            "primary-action");
    issue.setId("daily-issue");
    issue.disableProperty().bind(model.issuing().busy());
    issue.setMaxWidth(Region.USE_PREF_SIZE);
    VBox left =
        Panes.column(
            "gap-m",
            new ReadinessCard(model, texts),
            new AccountsCard(model, files, texts),
            new EarlierCard(model, texts));
    VBox right =
        Panes.column(
            "gap-m",
            new IssueCard(model, texts, issue),
            new ChangesCard(model, texts),
            new IssuesCard(model, files, texts));
    VBox page = Panes.column("gap-m", new Halves(left, right));
    ScrollingPage scroll = new ScrollingPage(page);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.root =
        Panes.column(
            "gap-m",
            head(),
            export.said(),
            Notice.place(model.fault(), texts),
            Notice.place(model.issuing().fault(), texts),
            scroll);
    root.setId("daily");
    model.day().subscribe(now -> day.setText(texts.get("daily.day", Formats.date(now))));
    model.minutesLeft().subscribe(_ -> showTen());
    model.state().subscribe(_ -> showTen());
    model.earlier().lines().subscribe(_ -> showTen());
  }

  private FlowPane head() {
    Button before =
        Actions.button(
            Icon.CHEVRON_LEFT,
            texts.get("daily.before"),
            "",
            () -> model.turnTo(model.day().get().minusDays(1)));
    before.setId("daily-before");
    Button after =
        Actions.button(
            Icon.CHEVRON_RIGHT,
            texts.get("daily.after"),
            "",
            () -> model.turnTo(model.day().get().plusDays(1)));
    after.setId("daily-after");
    ten.setId("daily-ten");
    changed.setId("daily-changed");
    FlowPane head =
        new FlowPane(
            // What changes behind the day stands last: nothing moves for it.
            Panes.row("gap-s", before, day, after), ten, export, changed);
    head.getStyleClass().add("daily-head");
    return head;
  }

  /** The countdown, or when it was handed out, or that it changed since. */
  private void showTen() {
    Optional<DailyState> state = model.state().get();
    DailyTexts words = new DailyTexts(texts);
    ten.setText(words.ten(state.flatMap(DailyState::last), model.minutesLeft().get()));
    Optional<DailyTexts.Standing> standing =
        state.flatMap(now -> words.standing(now, model.earlier().lines().get()));
    changed.setText(standing.map(DailyTexts.Standing::words).orElse(""));
    changed.pseudoClassStateChanged(WARNS, standing.filter(DailyTexts.Standing::warns).isPresent());
    changed.setVisible(standing.isPresent());
    changed.setManaged(standing.isPresent());
    boolean again = state.flatMap(DailyState::last).isPresent();
    boolean restates = state.filter(now -> !now.changes().isEmpty()).isPresent();
    String says = restates ? "daily.issue.restate" : again ? "daily.issue.again" : "daily.issue";
    Actions.say(issue, Icon.CLIPBOARD_CHECK_OUTLINE, texts.get(says));
  }

  private void issue() {
    if (model.issuing().canIssue()) {
      model
          .choosing(() -> files.folder(texts.get("daily.folder")))
          .ifPresent(model.issuing()::issue);
    }
  }

  private ExportJob job() {
    LocalDate of = model.day().get();
    DailySheets sheets = new DailySheets(texts);
    Optional<DailyState> seen = model.state().get();
    List<EarlierIssues.Line> earlier = model.earlier().lines().get();
    return ExportJob.of(
        texts,
        "so-lieu-hang-ngay",
        texts.get("daily.day", Formats.date(of)),
        Period.day(of),
        model.readAt(),
        () -> seen.map(now -> sheets.of(now, earlier)).orElse(List.of()));
  }

  /** Adds its keys, which mean something else elsewhere. */
  public void addKeys(ShellKeys keys) {
    keys.addOfPlace(
        () -> Shown.is(root),
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.F9),
            KEY,
            "daily.key.issue",
            () -> Shown.is(root) && model.issuing().canIssue(),
            this::issue));
    export.addKeys(keys, () -> Shown.is(root));
  }

  @Override
  public String side() {
    return "daily";
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.DAILY;
  }

  @Override
  public String title() {
    return texts.get("daily.title");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    model.refresh();
    issue.requestFocus();
  }
}
