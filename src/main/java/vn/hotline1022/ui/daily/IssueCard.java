package vn.hotline1022.ui.daily;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.report.DailyIssue;
import vn.hotline1022.report.DailyOrder;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What is handed out: to whom, cut off when, final or not, and what is said of difficulties. */
final class IssueCard extends VBox {
  private static final int OFFERED = 5;
  private static final int TEXT_ROWS = 4;
  private static final int DAY_MAX = 12;

  private final DailyModel model;
  private final DailyIssuing issuing;
  private final Fields fields;
  private final Texts texts;
  private final DailyTexts words;
  private final CheckBox asFinal;
  private final VBox said = Panes.column("gap-xs");
  private final VBox offered = Panes.column("gap-xs");
  private final VBox written = Panes.column("gap-xs");

  IssueCard(DailyModel model, Texts texts, Button issue) {
    this.model = model;
    this.issuing = model.issuing();
    this.fields = new Fields(texts);
    this.texts = texts;
    this.words = new DailyTexts(texts);
    this.asFinal = new CheckBox(texts.get("daily.asFinal"));
    asFinal.setId("daily-final");
    asFinal.selectedProperty().bindBidirectional(issuing.isFinal());
    getStyleClass().addAll("card", "gap-s");
    getChildren()
        .setAll(
            Panes.label(texts.get("daily.issue.title"), "title-card"),
            said,
            to(),
            asFinal,
            text(),
            offered,
            issue,
            written);
    model.state().subscribe(this::show);
    issuing.isFinal().subscribe(_ -> show(model.state().get()));
    issuing.since().subscribe(_ -> show(model.state().get()));
    issuing.written().subscribe(this::showWritten);
  }

  /** Who gets them, and from when the cumulative figures count. */
  private Region to() {
    TextField to = fields.text(DailyIssue.RECIPIENT_MAX);
    to.setId("daily-recipient");
    to.setPromptText(texts.get("daily.police"));
    to.textProperty().bindBidirectional(issuing.recipient());
    if (issuing.recipient().get().isBlank()) {
      issuing.recipient().set(texts.get("daily.police"));
    }
    TextField since = fields.text(DAY_MAX);
    since.setId("daily-since");
    since.setPromptText(texts.get("daily.since.prompt"));
    since.getStyleClass().add("day-field");
    since.textProperty().bindBidirectional(issuing.since());
    since.disableProperty().bind(model.state().map(Optional::isEmpty));
    VBox recipient = Fields.labelled(texts.get("daily.recipient"), to);
    HBox.setHgrow(recipient, Priority.ALWAYS);
    VBox from =
        Fields.labelled(
            texts.get("daily.since"),
            since,
            Bindings.createStringBinding(
                this::sinceProblem, issuing.since(), model.state(), model.day()));
    from.getStyleClass().add("daily-since");
    HBox row = Panes.row("gap-m", recipient, from);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private String sinceProblem() {
    boolean wrong = model.state().get().isPresent() && issuing.sinceDay().isEmpty();
    return wrong ? texts.get("daily.since.wrong", Formats.date(model.day().get())) : "";
  }

  private VBox text() {
    TextArea text = fields.area(DailyOrder.Told.TEXT_MAX);
    text.setId("daily-text");
    text.setPrefRowCount(TEXT_ROWS);
    text.setMinHeight(USE_PREF_SIZE);
    text.textProperty().bindBidirectional(model.text().words());
    text.disableProperty().bind(model.text().read().not());
    return Fields.labelled(texts.get("daily.text"), text);
  }

  private void show(Optional<DailyState> state) {
    Optional<Readiness> ready = state.map(DailyState::ready);
    asFinal.setDisable(ready.filter(now -> !now.goesOn()).isEmpty());
    said.getChildren()
        .setAll(
            Panes.text(
                texts.get(
                    "daily.cutOff",
                    Formats.date(model.day().get()),
                    issuing.sinceDay().map(Formats::date).orElse("…")),
                "secondary"));
    ready
        .filter(Readiness::goesOn)
        .ifPresent(
            _ -> said.getChildren().add(Panes.text(texts.get("daily.notFinal"), "secondary")));
    List<String> missing =
        ready.stream()
            .flatMap(now -> now.missing().stream())
            .map(desk -> desk.desk().shownName())
            .toList();
    if (!missing.isEmpty()) {
      said.getChildren()
          .add(
              Panes.text(
                  texts.get("daily.saysMissing", String.join(", ", missing)), "daily-warns"));
    }
    offered.getChildren().clear();
    List<String> sentences = state.map(DailyState::sentences).orElse(List.of());
    if (!sentences.isEmpty()) {
      offered.getChildren().add(Panes.text(texts.get("daily.offered"), "secondary"));
    }
    sentences.stream().limit(OFFERED).forEach(this::offer);
  }

  private void offer(String sentence) {
    Button add =
        Panes.button(texts.get("daily.add"), () -> model.text().add(sentence), "link-action");
    add.setMinWidth(USE_PREF_SIZE);
    add.setAccessibleText(texts.get("daily.add") + ": " + sentence);
    offered
        .getChildren()
        .add(Panes.row("gap-s", Panes.growing(Panes.text(sentence)), Panes.spacer(), add));
  }

  private void showWritten(Optional<DailyIssuing.Written> now) {
    written.getChildren().clear();
    written.setManaged(now.isPresent());
    now.ifPresent(
        done -> {
          written.getChildren().add(Panes.text(words.written(done), "strong"));
          done.files()
              .forEach(
                  file ->
                      written
                          .getChildren()
                          .add(Panes.text(String.valueOf(file.getFileName()), "secondary")));
        });
  }
}
