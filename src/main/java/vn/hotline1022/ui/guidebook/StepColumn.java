package vn.hotline1022.ui.guidebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.hotline1022.guide.Answer;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideText;
import vn.hotline1022.guide.Step;
import vn.hotline1022.guide.Template;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The words of one step, and what happened there. */
record StepColumn(GuideWords words, boolean reviews, Optional<GuideFigures> figures) {

  VBox of(Step step) {
    return switch (step) {
      case Step.Question question -> question(question);
      case Step.Junction junction ->
          Panes.column(
              "gap-s",
              Panes.text(texts().get("guidebook.junction"), "title-card"),
              Panes.text(texts().get("guidebook.junction.about"), "secondary"),
              place(junction));
    };
  }

  private Texts texts() {
    return words.texts();
  }

  private VBox question(Step.Question step) {
    VBox column = Panes.column("gap-s", Panes.text(words.plain(step.title()), "title-card"));
    Guide guide = words.guide();
    if (reviews && !guide.verified(step)) {
      column.getChildren().add(Panes.text(texts().get("guidebook.step.untried"), "text-warning"));
    }
    if (reviews) {
      column.getChildren().add(place(step));
      figures.ifPresent(counted -> column.getChildren().add(counted(counted, step)));
    }
    column.getChildren().add(said(step.say()));
    step.task()
        .ifPresent(task -> column.getChildren().add(Panes.text(words.plain(task), "secondary")));
    Optional<GuideFigures.AtStep> here = figures.map(all -> all.steps().get(step.id()));
    step.answers().forEach(answer -> column.getChildren().add(answer(answer, here)));
    column.getChildren().add(Panes.text(texts().get("guidebook.step.back"), "caption"));
    return column;
  }

  /** Where it stands, for whoever corrects it. */
  private Label place(Step step) {
    String file = GuideShelf.file(words.guide().id());
    return Panes.text(texts().get("guidebook.step.place", file, step.id()), "caption");
  }

  private VBox counted(GuideFigures all, Step.Question step) {
    GuideFigures.AtStep here = all.steps().get(step.id());
    if (here == null) {
      return new VBox(Panes.text(texts().get("guidebook.step.nobody"), "secondary"));
    }
    return new VBox(
        Panes.text(texts().get("guidebook.step.reached", texts().number(here.reached()))),
        Panes.text(
            texts()
                .get(
                    "guidebook.step.stopped",
                    texts().number(here.stopped()),
                    GuideWords.percent(here.dropOff()))),
        Panes.text(
            texts()
                .get("guidebook.step.median", here.median().map(Formats::duration).orElse("–"))));
  }

  private TextFlow said(GuideText say) {
    TextFlow flow = new TextFlow();
    for (Template.Span span : words.spans(say)) {
      Text piece = new Text(span.text());
      piece.getStyleClass().add(span.strong() ? "guidebook-say-strong" : "guidebook-say");
      flow.getChildren().add(piece);
    }
    flow.getStyleClass().add("guidebook-said");
    return flow;
  }

  private HBox answer(Answer answer, Optional<GuideFigures.AtStep> here) {
    String key =
        switch (answer) {
          case Answer.Choice choice -> Integer.toString(choice.digit());
          case Answer.Entry _ -> FlowGraph.WRITE;
        };
    Label mark = Panes.label(GuideWords.keys(List.of(key), texts()), "key-hint");
    mark.setMinWidth(VBox.USE_PREF_SIZE);
    Label text = Panes.growing(Panes.text(words.plain(answer.text())));
    text.setMaxWidth(Double.MAX_VALUE);
    HBox row = Panes.row("gap-s", mark, text);
    if (reviews && here.isPresent()) {
      int count = here.get().answers().getOrDefault(key, 0);
      Label many = Panes.label(texts().number(count), "mono", "strong");
      many.setMinWidth(VBox.USE_PREF_SIZE);
      row.getChildren().add(many);
    }
    return row;
  }
}
