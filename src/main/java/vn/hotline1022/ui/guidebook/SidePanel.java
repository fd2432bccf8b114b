package vn.hotline1022.ui.guidebook;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideFigures;
import vn.hotline1022.guide.Step;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** Beside the flow: how the guide fares as a whole, or the words of the step that is chosen. */
final class SidePanel extends VBox {
  private final GuidebookModel book;
  private final Texts texts;
  private final ScrollingPage page = new ScrollingPage();

  SidePanel(GuidebookModel book, Texts texts) {
    this.book = book;
    this.texts = texts;
    getStyleClass().addAll("card", "guidebook-side");
    getChildren().setAll(page);
    page.setFocusTraversable(false);
    book.list().selected().addListener((_, _, _) -> show());
    book.figures().addListener((_, _, _) -> show());
    book.step().addListener((_, _, _) -> show());
    show();
  }

  private void show() {
    Region content = content();
    content.getStyleClass().add("guidebook-side-content");
    Refocus.around(this, () -> page.show(content));
  }

  private Region content() {
    Optional<GuideEntry> entry = book.list().selected().get();
    Optional<Guide> guide = entry.flatMap(GuideEntry::guide);
    Optional<GuideFigures> figures = book.figures().get();
    Optional<Step> step = guide.flatMap(g -> book.step().get().map(id -> g.steps().get(id)));
    if (guide.isPresent() && step.isPresent()) {
      return new StepColumn(book.words(guide.get(), texts), book.mayReview(), figures)
          .of(step.get());
    }
    return entry
        .<Region>map(open -> new StateColumn(book, texts).of(open, figures))
        .orElseGet(() -> Panes.column("gap-s"));
  }
}
