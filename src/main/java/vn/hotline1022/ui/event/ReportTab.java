package vn.hotline1022.ui.event;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.event.Event;
import vn.hotline1022.handout.FigureSheet;
import vn.hotline1022.handout.Sheet;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FilePicker.FileType;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Shown;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** The day's end: the report of an event on one page, as it is printed. */
public final class ReportTab implements Tab {

  /** The key that writes the file, as shown. */
  static final String KEY = "Ctrl E";

  private final ReportModel report;
  private final FilePicker files;
  private final Texts texts;
  private final EventTexts words;
  private final ListSide<Event> list;
  private final Label none;
  private final VBox page = Panes.column("gap-l");
  private final VBox open;
  private final HBox root = new HBox();

  public ReportTab(ReportModel report, EventTools tools, FilePicker files, Texts texts) {
    this.report = report;
    this.files = files;
    this.texts = texts;
    this.words = new EventTexts(texts, tools.units());
    this.list =
        new ListSide<>(
            "report-list",
            texts.get("event.report.tab"),
            report.events().list(),
            this::row,
            new SimpleStringProperty(texts.get("event.report.empty")));
    this.none = Panes.text(texts.get("event.report.none"), "secondary");
    page.getStyleClass().add("event-page");
    page.setId("event-report");
    ScrollingPage scroll = new ScrollingPage(page);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.open =
        Panes.column(
            "gap-m",
            scroll,
            PapersPane.written(report.papers(), texts),
            Notice.place(report.papers().fault(), texts),
            Notice.place(report.fault(), texts),
            Panes.row("gap-s", saveButton()));
    layOut();
    report.made().subscribe(this::show);
  }

  private void layOut() {
    VBox left = Panes.column("gap-m", list);
    left.getStyleClass().add("event-side");
    VBox.setVgrow(list, Priority.ALWAYS);
    StackPane right = new StackPane(none, open);
    right.getStyleClass().addAll("card", "open-side", "event-detail");
    HBox.setHgrow(right, Priority.ALWAYS);
    root.getStyleClass().add("gap-m");
    root.getChildren().setAll(left, right);
  }

  private Region row(Event event) {
    return Panes.column(
        "gap-xs",
        Panes.text(words.name(event), "strong"),
        Panes.text(words.kind(event.kind()) + " · " + words.time(event), "secondary"));
  }

  private Button saveButton() {
    Button save =
        Actions.button(
            Icon.FILE_PDF_BOX,
            texts.get("event.report.save"),
            KEY,
            this::ask,
            "primary-action",
            "touch");
    save.setId("event-report-save");
    save.setMaxWidth(Region.USE_PREF_SIZE);
    save.disableProperty().bind(report.papers().busy());
    return save;
  }

  private void ask() {
    FileType type = new FileType(texts.get("handout.print.type"), "pdf");
    report
        .fileName()
        .flatMap(name -> files.save(texts.get("event.report.save"), name, type))
        .ifPresent(file -> report.write(file, texts));
  }

  private void show(Optional<ReportModel.Made> made) {
    none.setVisible(made.isEmpty());
    open.setVisible(made.isPresent());
    page.getChildren().clear();
    made.ifPresent(
        now -> {
          FigureSheet sheet = report.sheet(now, texts);
          page.getChildren().add(head(sheet));
          if (now.report().isEmpty()) {
            page.getChildren().add(Panes.text(texts.get("event.report.quiet"), "secondary"));
          }
          page.getChildren()
              .addAll(
                  figures(sheet),
                  new Halves(column(sheet.left()), column(sheet.right())),
                  below(sheet.below()));
        });
  }

  private VBox head(FigureSheet sheet) {
    VBox head =
        Panes.column(
            "gap-xs",
            Panes.label(sheet.from(), "caption"),
            Panes.text(sheet.title(), "title-page"));
    sheet.lines().forEach(line -> head.getChildren().add(Panes.text(line, "secondary")));
    return head;
  }

  private FlowPane figures(FigureSheet sheet) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("event-figures");
    for (FigureSheet.Figure figure : sheet.figures()) {
      VBox tile =
          Panes.column(
              "gap-none",
              Panes.label(figure.value(), "event-figure"),
              Panes.label(figure.name(), "secondary"));
      tile.getStyleClass().add("event-figure-tile");
      row.getChildren().add(tile);
    }
    return row;
  }

  private VBox column(List<Sheet.Section> sections) {
    VBox column = Panes.column("gap-l");
    sections.forEach(section -> column.getChildren().add(section(section)));
    return column;
  }

  private VBox section(Sheet.Section section) {
    VBox rows = Panes.column("gap-xs", Panes.text(section.heading(), "title-card"));
    section.rows().forEach(row -> rows.getChildren().add(line(row)));
    section.note().ifPresent(note -> rows.getChildren().add(Panes.text(note, "secondary")));
    return rows;
  }

  private VBox below(Sheet.Section section) {
    int half = (section.rows().size() + 1) / 2;
    VBox left = Panes.column("gap-xs");
    VBox right = Panes.column("gap-xs");
    for (int i = 0; i < section.rows().size(); i++) {
      (i < half ? left : right).getChildren().add(line(section.rows().get(i)));
    }
    VBox all =
        Panes.column(
            "gap-xs", Panes.label(section.heading(), "title-card"), new Halves(left, right));
    section.note().ifPresent(note -> all.getChildren().add(Panes.text(note, "secondary")));
    return all;
  }

  private static HBox line(Sheet.Row row) {
    Label value = Panes.label(row.value(), "strong");
    value.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = Panes.row("gap-m", Panes.growing(Panes.text(row.name())), Panes.spacer(), value);
    line.getStyleClass().add("event-line");
    return line;
  }

  /** Adds its key. */
  public void addKeys(ShellKeys keys) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN),
            KEY,
            "event.report.key",
            () -> Shown.is(root) && report.made().get().isPresent(),
            this::ask));
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.EVENTS;
  }

  @Override
  public String title() {
    return texts.get("event.report.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    report.events().refresh();
    report.refresh();
    list.focus();
  }
}
