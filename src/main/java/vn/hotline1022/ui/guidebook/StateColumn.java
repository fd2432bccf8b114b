package vn.hotline1022.ui.guidebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.Step;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.guide.FindingText;
import vn.hotline1022.ui.guide.WideButton;

/** How a guide fares: its figures, what is wrong with its file, the steps nobody tried. */
final class StateColumn {
  private final GuidebookModel book;
  private final Texts texts;

  StateColumn(GuidebookModel book, Texts texts) {
    this.book = book;
    this.texts = texts;
  }

  VBox of(GuideEntry entry, Optional<GuideFigures> figures) {
    VBox column = Panes.column("gap-m");
    if (!entry.findings().isEmpty()) {
      column.getChildren().add(findings(entry));
    }
    if (book.mayReview()) {
      figures.ifPresent(counted -> column.getChildren().add(figures(counted)));
      entry.guide().ifPresent(guide -> column.getChildren().add(untried(guide)));
    } else {
      column.getChildren().add(Panes.text(texts.get("guidebook.side.hint"), "secondary"));
    }
    return column;
  }

  private VBox findings(GuideEntry entry) {
    VBox lines = Panes.column("gap-s");
    if (entry.broken()) {
      String meanwhile =
          entry
              .guide()
              .map(guide -> texts.get("guidebook.meanwhile." + entry.source(), guide.version()))
              .orElse(texts.get("guidebook.meanwhile.nothing"));
      lines
          .getChildren()
          .add(new Notice(Notice.Kind.DANGER, texts.get("guidebook.broken.title"), meanwhile));
    }
    for (Finding finding : entry.findings()) {
      Label line = Panes.text(FindingText.line(finding, texts));
      line.getStyleClass().add(finding.isError() ? "text-danger" : "text-warning");
      lines.getChildren().add(line);
    }
    return lines;
  }

  private VBox figures(GuideFigures figures) {
    VBox column = Panes.column("gap-s", Panes.label(texts.get("guidebook.figures"), "title-card"));
    if (figures.runs() == 0) {
      column.getChildren().add(Panes.text(texts.get("guidebook.figures.none"), "secondary"));
      return column;
    }
    column
        .getChildren()
        .addAll(
            line(texts.get("guidebook.figure.runs"), texts.number(figures.runs())),
            line(
                texts.get("guidebook.figure.completion"),
                GuideWords.percent(figures.completion().orElse(0))),
            line(
                texts.get("guidebook.figure.median"),
                figures.median().map(Formats::duration).orElse("–")),
            Panes.label(texts.get("guidebook.outcomes"), "caption"));
    int left = figures.runs();
    for (End.Kind kind : End.Kind.values()) {
      int count = figures.outcomes().getOrDefault(kind, 0);
      left -= count;
      column.getChildren().add(outcome(GuideWords.outcome(kind, texts), count, figures.runs()));
    }
    column.getChildren().add(outcome(texts.get("guidebook.outcome.left"), left, figures.runs()));
    return column;
  }

  private HBox outcome(String name, int count, int runs) {
    String share = " (" + GuideWords.percent((double) count / runs) + ")";
    return line(name, texts.number(count) + share);
  }

  private static HBox line(String name, String value) {
    return Panes.row(
        "gap-s", Panes.text(name), Panes.spacer(), Panes.label(value, "mono", "strong"));
  }

  private VBox untried(Guide guide) {
    List<Step.Question> untried =
        guide.steps().values().stream()
            .filter(Step.Question.class::isInstance)
            .map(Step.Question.class::cast)
            .filter(step -> !guide.verified(step))
            .toList();
    VBox column = Panes.column("gap-xs");
    column
        .getChildren()
        .add(Panes.text(texts.get("guidebook.untried", untried.size()), "title-card"));
    column
        .getChildren()
        .add(
            Panes.text(
                untried.isEmpty()
                    ? texts.get("guidebook.untried.none")
                    : texts.get("guidebook.untried.mend", GuideShelf.file(guide.id())),
                "secondary"));
    untried.forEach(step -> column.getChildren().add(untried(guide, step)));
    return column;
  }

  private Button untried(Guide guide, Step.Question step) {
    Label title = Panes.text(book.words(guide, texts).plain(step.title()));
    VBox words = new VBox(title, Panes.label(step.id(), "caption"));
    WideButton button = new WideButton(words, () -> book.step().set(Optional.of(step.id())));
    button.setId("guidebook-untried-" + step.id());
    button.getStyleClass().add("guidebook-untried");
    button.setAccessibleText(title.getText());
    return button;
  }
}
