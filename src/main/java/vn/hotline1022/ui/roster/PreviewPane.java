package vn.hotline1022.ui.roster;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.exchange.ExchangeDay;
import vn.hotline1022.exchange.ExchangeImport;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterImport;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.common.Texts;

/** What taking in a file would do: the rows that cannot be used, or else what it brings. */
final class PreviewPane {
  private final Texts texts;
  private final WritingPane pane;
  private final Label title = Panes.text("", "title-card");
  private final Label sum = Panes.text("", "strong");
  private final Label note = Panes.text("", "secondary");
  private final VBox naming;
  private final ListView<Line> rows = new ListView<>();

  /**
   * A row of the list.
   *
   * @param mark the badge before it
   */
  private record Line(String mark, String style, String what, String detail) {}

  PreviewPane(RosterModel model, Texts texts) {
    this.texts = texts;
    this.pane = new WritingPane(model, texts, "roster.preview.accept");
    rows.setId("preview-rows");
    rows.getStyleClass().add("side-list");
    rows.setCellFactory(_ -> new Row());
    VBox.setVgrow(rows, Priority.ALWAYS);
    this.naming = naming(model.imports());
    pane.lay(title, naming, sum, note, rows);
    model.imports().preview().subscribe(now -> now.ifPresent(this::show));
  }

  /** What the exchange is called, and which of its queues: the file is looked over with them. */
  private VBox naming(RosterImports imports) {
    TextField name = pane.line("exchange-name", imports.exchange(), RosterImports.NAME_MAX);
    TextField queue = pane.line("exchange-queue", imports.queue(), RosterImports.NAME_MAX);
    queue.setPromptText(texts.get("roster.exchange.queue.prompt"));
    for (TextField field : List.of(name, queue)) {
      field.setOnAction(_ -> imports.again());
      field
          .focusedProperty()
          .addListener(
              (_, _, focused) -> {
                if (!focused) {
                  imports.again();
                }
              });
    }
    return Panes.column(
        "gap-s",
        Fields.labelled(
            texts.get("roster.exchange.name"),
            name,
            Bindings.createStringBinding(
                () -> imports.isNamed() ? "" : texts.get("roster.exchange.name.wrong"),
                imports.exchange())),
        Fields.labelled(texts.get("roster.exchange.queue"), queue),
        Panes.text(texts.get("roster.exchange.name.hint"), "secondary"));
  }

  private void show(Preview preview) {
    pane.saving().setDisable(!preview.isSound());
    boolean ofExchange = preview instanceof Preview.OfExchange;
    naming.setVisible(ofExchange);
    naming.setManaged(ofExchange);
    switch (preview) {
      case Preview.OfRoster roster -> showRoster(roster);
      case Preview.OfExchange exchange -> showExchange(exchange.found());
    }
    rows.setAccessibleText(title.getText());
  }

  private void showRoster(Preview.OfRoster preview) {
    RosterImport found = preview.found();
    title.setText(texts.get("roster.preview.roster"));
    sum.setText(
        found.badRows() > 0
            ? texts.get("roster.preview.bad", found.badRows())
            : texts.get("roster.preview.days", found.days().size(), found.places()));
    note.setText(
        found.badRows() > 0
            ? texts.get("roster.preview.nothing")
            : texts.get("roster.preview.replaced", preview.replaced()));
    List<Line> lines = new ArrayList<>();
    found
        .bad()
        .forEach(
            bad ->
                lines.add(
                    bad(bad.row(), texts.get("roster.problem." + bad.problem()), bad.shown())));
    if (lines.isEmpty()) {
      found.days().forEach(day -> lines.add(day(day)));
    }
    rows.getItems().setAll(lines);
  }

  private Line day(RosterDay day) {
    String shifts =
        String.join(
            " · ",
            day.shifts().stream()
                .map(shift -> shift.code() + ": " + String.join(", ", shift.people()))
                .toList());
    return new Line(Formats.date(day.day()), "badge-info", shifts, "");
  }

  private Line bad(long row, String why, String shown) {
    return new Line(texts.get("roster.preview.row", row), "badge-danger", why, shown);
  }

  private void showExchange(ExchangeImport found) {
    ExchangeCounts all = found.sum();
    title.setText(texts.get("roster.preview.exchange"));
    sum.setText(
        found.badRows() > 0
            ? texts.get("roster.preview.bad", found.badRows())
            : texts.get("roster.preview.calls", all.offered(), all.answered(), all.abandoned())
                + (found.leftOut() == 0
                    ? ""
                    : " " + texts.get("roster.preview.leftOut", found.leftOut())));
    note.setText(
        texts.get(
            found.badRows() > 0
                ? "roster.preview.nothing"
                : found.days().isEmpty() ? "roster.preview.none" : "roster.preview.numbers"));
    List<Line> lines = new ArrayList<>();
    found
        .bad()
        .forEach(
            bad ->
                lines.add(
                    bad(bad.row(), texts.get("roster.exchange.problem." + bad.problem()), "")));
    if (lines.isEmpty()) {
      found.days().forEach(day -> lines.add(day(day)));
    }
    rows.getItems().setAll(lines);
  }

  private Line day(ExchangeDay day) {
    ExchangeCounts sum = day.sum();
    String until = "%02d:%02d".formatted(day.halves().size() / 2, day.halves().size() % 2 * 30);
    return new Line(
        Formats.date(day.day()),
        day.isWhole() ? "badge-success" : "badge-warning",
        texts.get(
            "roster.preview.day", sum.offered(), sum.inTime(), sum.answered(), sum.abandoned()),
        texts.get(day.isWhole() ? "roster.preview.whole" : "roster.preview.until", until));
  }

  private static final class Row extends RowCell<Line> {
    @Override
    protected void updateItem(Line line, boolean none) {
      super.updateItem(line, none);
      setGraphic(none || line == null ? null : row(line));
    }

    private static Region row(Line line) {
      Label mark = Panes.label(line.mark(), line.style());
      mark.setMinWidth(Region.USE_PREF_SIZE);
      HBox head = Panes.row("gap-s", mark, Panes.growing(Panes.text(line.what(), "medium")));
      VBox lines = new VBox(head);
      if (!line.detail().isEmpty()) {
        lines.getChildren().add(Panes.text(line.detail(), "secondary"));
      }
      return lines;
    }
  }

  Region pane() {
    return pane;
  }

  void focus() {
    rows.requestFocus();
    rows.getSelectionModel().selectFirst();
  }
}
