package vn.hotline1022.ui.guidebook;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;

/** The side of the handbook with the guides: a list, and one of them open. */
public final class GuidebookTab implements Tab {
  private static final int WORDS_MAX = 60;

  private final GuidebookModel book;
  private final Texts texts;
  private final TextField filter;
  private final ListSide<GuideEntry> list;
  private final HBox root;

  /**
   * @param handOut what gives the open guide out on paper
   */
  public GuidebookTab(GuidebookModel book, Texts texts, Optional<Region> handOut) {
    this.book = book;
    this.texts = texts;
    this.filter = new Fields(texts).text(WORDS_MAX);
    book.speak(texts.language().locale());
    this.list =
        new ListSide<>(
            "guidebook-list",
            texts.get("guidebook.tab"),
            book.list(),
            this::row,
            Bindings.createStringBinding(this::empty, book.words()));
    OpenGuidePane open = new OpenGuidePane(book, texts, handOut);
    HBox.setHgrow(open, Priority.ALWAYS);
    this.root = new HBox(left(), open);
    root.getStyleClass().addAll("gap-m", "guidebook");
  }

  private VBox left() {
    filter.setId("guidebook-filter");
    filter.setPromptText(texts.get("guidebook.filter"));
    Spoken.name(filter, texts.get("guidebook.filter"));
    filter.textProperty().bindBidirectional(book.words());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = Panes.column("gap-s", filter, Notice.place(book.fault(), texts), list);
    left.getStyleClass().add("guidebook-left");
    return left;
  }

  private void pressed(KeyEvent event) {
    boolean toList = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
    if (toList) {
      list.focus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    }
  }

  private String empty() {
    return book.words().get().isBlank()
        ? texts.get("guidebook.empty")
        : texts.get("guidebook.empty.filter", book.words().get());
  }

  private Region row(GuideEntry entry) {
    String name = entry.guide().map(guide -> book.words(guide, texts).title()).orElse(entry.id());
    HBox below = Panes.row("gap-s", Panes.label(origin(entry), "caption"), Panes.spacer());
    if (entry.broken()) {
      below.getChildren().add(badge(texts.get("guidebook.broken"), "badge-danger"));
    } else if (book.mayReview() && entry.tally().runs() > 0) {
      double share = (double) entry.tally().succeeded() / entry.tally().runs();
      String runs = texts.number(entry.tally().runs());
      below
          .getChildren()
          .addAll(
              Panes.label(texts.get("guidebook.runs", runs), "caption"),
              Panes.label(GuideWords.percent(share), "mono", "strong", "guidebook-share"));
    }
    return new VBox(Panes.text(name, "strong"), below);
  }

  private String origin(GuideEntry entry) {
    return entry
        .guide()
        .map(
            guide ->
                entry.source() == GuideShelf.Source.SHIPPED
                    ? texts.get("guidebook.version", guide.version())
                    : texts.get(
                        "guidebook.version.source",
                        guide.version(),
                        GuideWords.source(entry.source(), texts)))
        .orElse(GuideShelf.file(entry.id()));
  }

  private static Label badge(String text, String style) {
    Label badge = Panes.label(text, style);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.GUIDEBOOK;
  }

  @Override
  public String title() {
    return texts.get("guidebook.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    // There may be views in another language, and this came back to the front.
    book.speak(texts.language().locale());
    book.refresh();
    list.focus();
    list.reveal();
  }
}
