package vn.hotline1022.ui.handbook;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** A field for words and the articles that have them. */
final class ArticleList extends VBox {
  private static final int WORDS_SHOWN = 4;

  private final ArticleSearch search;
  private final boolean narrow;
  private final Texts texts;
  private final TextField words;
  private final ListSide<Article> list;

  /**
   * @param id of the field and the list, as {@code <id>-words} and {@code <id>-list}
   * @param narrow whether there is room for little more than titles
   */
  ArticleList(String id, ArticleSearch search, boolean narrow, Texts texts) {
    this.search = search;
    this.narrow = narrow;
    this.texts = texts;
    this.words = new Fields(texts).text(ArticleSearch.WORDS_MAX);
    search.in(texts.language().locale());
    this.list =
        new ListSide<>(
            id + "-list",
            texts.get("handbook.articles"),
            search.list(),
            this::row,
            Bindings.createStringBinding(this::none, search.words()));
    words.setId(id + "-words");
    String prompt = texts.get(narrow ? "handbook.words.short" : "handbook.words");
    words.setPromptText(prompt);
    Spoken.name(words, prompt);
    words.textProperty().bindBidirectional(search.words());
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::toList);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("gap-m");
    getChildren().setAll(words, list);
  }

  private void toList(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.focus();
      event.consume();
    }
  }

  private String none() {
    return search.words().get().isBlank()
        ? texts.get("handbook.none")
        : texts.get("handbook.none.found");
  }

  private Region row(Article article) {
    Locale locale = texts.language().locale();
    Article.Page page = article.in(locale);
    HBox head = Panes.row("gap-s", Panes.growing(Panes.text(page.title(), "strong")));
    if (search.isFirst(article)) {
      Label offered = Panes.label(texts.get("handbook.offered.mark"), "badge-success");
      offered.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(offered);
    }
    if (narrow) {
      return head;
    }
    String called = page.words().stream().limit(WORDS_SHOWN).collect(Collectors.joining(" · "));
    return Panes.column("gap-none", head, Panes.text(called, "secondary"));
  }

  /** Puts the focus where words are typed. */
  void focus() {
    words.requestFocus();
    words.selectAll();
  }
}
