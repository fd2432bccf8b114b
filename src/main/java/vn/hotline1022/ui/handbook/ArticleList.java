package vn.hotline1022.ui.handbook;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Span;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** A field for words and the articles that have them. */
final class ArticleList extends VBox {
  private final Texts texts;
  private final TextField words;
  private final ListSide<Article> list;

  /**
   * @param id of the field and the list, as {@code <id>-words} and {@code <id>-list}
   */
  ArticleList(String id, ArticleSearch search, Texts texts) {
    this.texts = texts;
    this.words = new Fields(texts).text(ArticleSearch.WORDS_MAX);
    search.in(texts.language().locale());
    this.list =
        new ListSide<>(
            id + "-list",
            texts.get("handbook.articles"),
            search.list(),
            this::row,
            Bindings.createStringBinding(() -> none(search), search.words()));
    words.setId(id + "-words");
    words.setPromptText(texts.get("handbook.words"));
    words.setAccessibleText(texts.get("handbook.words"));
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

  private String none(ArticleSearch search) {
    return search.words().get().isBlank()
        ? texts.get("handbook.none")
        : texts.get("handbook.none.found");
  }

  private Region row(Article article) {
    Locale locale = texts.language().locale();
    Article.Page page = article.in(locale);
    String called = String.join(" · ", page.words());
    return Panes.column(
        "gap-none",
        Panes.text(page.title(), "strong"),
        Panes.text(called.isEmpty() ? Span.plain(page.say()) : called, "secondary"));
  }

  /** Puts the focus where words are typed. */
  void focus() {
    words.requestFocus();
    words.selectAll();
  }
}
