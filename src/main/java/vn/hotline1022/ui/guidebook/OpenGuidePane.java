package vn.hotline1022.ui.guidebook;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** One guide: what it is for, its flow, and beside it how it fares or the words of a step. */
final class OpenGuidePane extends StackPane {
  private final GuidebookModel book;
  private final Texts texts;
  private final Function<Guide, Region> handOut;
  private final Label none;
  private final VBox head = Panes.column("gap-s");
  private final FlowPanel flow;
  private final SidePanel side;
  private final VBox open;

  OpenGuidePane(GuidebookModel book, Texts texts, Function<Guide, Region> handOut) {
    this.book = book;
    this.texts = texts;
    this.handOut = handOut;
    this.none = Panes.text(texts.get("guidebook.none"), "secondary");
    this.flow = new FlowPanel(book, texts);
    this.side = new SidePanel(book, texts);
    head.getStyleClass().addAll("card", "guidebook-head");
    HBox body = new HBox(Panes.growing(flow), side);
    body.getStyleClass().add("gap-m");
    VBox.setVgrow(body, Priority.ALWAYS);
    open = Panes.column("gap-m", head, body);
    VBox nothing = new VBox(none);
    nothing.getStyleClass().addAll("card", "open-side");
    getChildren().setAll(nothing, open);
    book.list()
        .selected()
        .subscribe(
            entry -> {
              nothing.setVisible(entry.isEmpty());
              open.setVisible(entry.isPresent());
              entry.ifPresent(this::show);
            });
  }

  private void show(GuideEntry entry) {
    Optional<Guide> guide = entry.guide();
    String title =
        guide.map(known -> book.words(known, texts).title()).orElse(GuideShelf.file(entry.id()));
    HBox line = Panes.row("gap-s", Panes.label(title, "title-page"));
    guide.ifPresent(
        known ->
            line.getChildren()
                .add(badge(texts.get("guidebook.version", known.version()), "badge-neutral")));
    if (entry.source() != GuideShelf.Source.SHIPPED) {
      line.getChildren().add(badge(GuideWords.source(entry.source(), texts), "badge-info"));
    }
    if (entry.broken()) {
      line.getChildren().add(badge(texts.get("guidebook.broken"), "badge-danger"));
    }
    line.getChildren().add(Panes.spacer());
    guide.ifPresent(known -> line.getChildren().add(handOut.apply(known)));
    head.getChildren().setAll(line);
    guide.ifPresent(this::about);
    if (book.mayReview() && guide.isPresent()) {
      head.getChildren().add(new FigureFilters(book, texts));
    }
  }

  private void about(Guide guide) {
    GuideWords words = book.words(guide, texts);
    guide.about().ifPresent(about -> head.getChildren().add(Panes.text(words.plain(about))));
    String reasons =
        guide.reasons().stream()
            .map(code -> book.lists().reasonName(code, words.locale()))
            .collect(Collectors.joining(", "));
    String when =
        reasons.isEmpty()
            ? texts.get("guidebook.reasons.none")
            : texts.get("guidebook.reasons", reasons);
    head.getChildren().add(Panes.text(when, "secondary"));
  }

  private static Label badge(String text, String style) {
    Label badge = Panes.label(text, style);
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }
}
