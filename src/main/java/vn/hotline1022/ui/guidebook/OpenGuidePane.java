package vn.hotline1022.ui.guidebook;

import java.util.Optional;
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
  private final Label none;
  private final VBox what = Panes.column("gap-s");
  private final Region filters;
  private final FlowPanel flow;
  private final SidePanel side;
  private final VBox open;

  OpenGuidePane(GuidebookModel book, Texts texts, Optional<Region> handOut) {
    this.book = book;
    this.texts = texts;
    this.filters = new FigureFilters(book, texts);
    this.none = Panes.text(texts.get("guidebook.none"), "secondary");
    this.flow = new FlowPanel(book, texts);
    this.side = new SidePanel(book, texts);
    HBox top = new HBox(Panes.growing(what));
    top.getStyleClass().add("gap-m");
    handOut.ifPresent(paper -> top.getChildren().add(paper(paper)));
    VBox head = Panes.column("gap-s", top, filters);
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
    HBox line = Panes.row("gap-s", Panes.text(title, "title-page"));
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
    what.getChildren().setAll(line);
    guide.ifPresent(this::about);
    shown(filters, book.mayReview() && guide.isPresent());
    shown(flow, guide.isPresent());
  }

  private Region paper(Region handOut) {
    StackPane place = new StackPane(handOut);
    place.getStyleClass().add("guidebook-paper");
    book.guide().subscribe(guide -> shown(place, guide.isPresent()));
    return place;
  }

  private static void shown(Region region, boolean now) {
    region.setVisible(now);
    region.setManaged(now);
  }

  private void about(Guide guide) {
    GuideWords words = book.words(guide, texts);
    guide.about().ifPresent(about -> what.getChildren().add(Panes.text(words.plain(about))));
    String reasons =
        guide.reasons().stream()
            .map(code -> book.lists().reasonName(code, words.locale()))
            .collect(Collectors.joining(", "));
    String when =
        reasons.isEmpty()
            ? texts.get("guidebook.reasons.none")
            : texts.get("guidebook.reasons", reasons);
    what.getChildren().add(Panes.text(when, "secondary"));
  }

  private static Label badge(String text, String style) {
    Label badge = Panes.label(text, style);
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }
}
