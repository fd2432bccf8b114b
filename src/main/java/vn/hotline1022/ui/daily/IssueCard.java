package vn.hotline1022.ui.daily;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What is handed out: to whom, cut off when, final or not, and what is said of difficulties. */
final class IssueCard extends VBox {
  private static final int OFFERED = 5;
  private static final int TEXT_ROWS = 4;

  private final DailyModel model;
  private final Texts texts;
  private final DailyTexts words;
  private final CheckBox asFinal;
  private final VBox said = Panes.column("gap-xs");
  private final VBox offered = Panes.column("gap-xs");
  private final VBox written = Panes.column("gap-xs");

  IssueCard(DailyModel model, Texts texts, Button issue) {
    this.model = model;
    this.texts = texts;
    this.words = new DailyTexts(texts);
    this.asFinal = new CheckBox(texts.get("daily.asFinal"));
    asFinal.setId("daily-final");
    asFinal.selectedProperty().bindBidirectional(model.isFinal());
    getStyleClass().addAll("card", "gap-s");
    TextField to = new TextField();
    to.setId("daily-recipient");
    to.setAccessibleText(texts.get("daily.recipient"));
    to.setPromptText(texts.get("daily.police"));
    to.textProperty().bindBidirectional(model.recipient());
    if (model.recipient().get().isBlank()) {
      model.recipient().set(texts.get("daily.police"));
    }
    TextArea text = new TextArea();
    text.setId("daily-text");
    text.setWrapText(true);
    text.setPrefRowCount(TEXT_ROWS);
    text.setMinHeight(USE_PREF_SIZE);
    text.setAccessibleText(texts.get("daily.text"));
    text.textProperty().bindBidirectional(model.difficulties());
    text.disableProperty().bind(model.textRead().not());
    getChildren()
        .setAll(
            Panes.label(texts.get("daily.issue.title"), "title-card"),
            said,
            Panes.label(texts.get("daily.recipient"), "secondary"),
            to,
            asFinal,
            Panes.label(texts.get("daily.text"), "secondary"),
            text,
            offered,
            issue,
            written);
    model.state().subscribe(this::show);
    model.isFinal().subscribe(_ -> show(model.state().get()));
    model.written().subscribe(this::showWritten);
  }

  private void show(Optional<DailyState> state) {
    Optional<Readiness> ready = state.map(DailyState::ready);
    asFinal.setDisable(ready.filter(now -> !now.goesOn()).isEmpty());
    said.getChildren()
        .setAll(
            Panes.text(texts.get("daily.cutOff", Formats.date(model.day().get())), "secondary"));
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
    Button add = Panes.button(texts.get("daily.add"), () -> model.add(sentence), "link-action");
    add.setMinWidth(USE_PREF_SIZE);
    add.setAccessibleText(texts.get("daily.add") + ": " + sentence);
    offered
        .getChildren()
        .add(Panes.row("gap-s", Panes.growing(Panes.text(sentence)), Panes.spacer(), add));
  }

  private void showWritten(Optional<DailyModel.Written> now) {
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
