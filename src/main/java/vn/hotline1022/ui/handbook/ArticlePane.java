package vn.hotline1022.ui.handbook;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Span;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** An article to be read: what to say on top, then what one should know. */
final class ArticlePane extends StackPane {
  private final Texts texts;
  private final ObservableValue<Optional<Addressing>> addressing;
  private final ScrollingPage page = new ScrollingPage();
  private final VBox none;
  private final StackPane say = new StackPane();
  private final Blocks blocks = Blocks.ofArticle();
  private Optional<Article> shown = Optional.empty();

  /**
   * @param addressing how the caller is called
   * @param none what stands there while no article is open
   */
  ArticlePane(
      ObservableValue<Optional<Article>> article,
      ObservableValue<Optional<Addressing>> addressing,
      String none,
      Texts texts) {
    this.texts = texts;
    this.addressing = addressing;
    Label words = Panes.text(none, "secondary");
    words.setAlignment(Pos.CENTER);
    this.none = Panes.column("gap-s", Icons.of(Icon.BOOK_OPEN_VARIANT_OUTLINE, "large"), words);
    this.none.setAlignment(Pos.CENTER);
    getStyleClass().addAll("card", "article-card");
    setAlignment(Pos.TOP_LEFT);
    getChildren().setAll(page, this.none);
    article.subscribe(this::show);
    addressing.subscribe(_ -> address());
  }

  private void show(Optional<Article> article) {
    page.setVisible(article.isPresent());
    none.setVisible(article.isEmpty());
    if (!article.equals(shown)) {
      shown = article;
      article.ifPresent(open -> page.show(column(open)));
    }
  }

  private void address() {
    shown.ifPresent(
        article -> say.getChildren().setAll(SayBox.of(article, addressing.getValue(), texts)));
  }

  private VBox column(Article article) {
    Article.Page words = article.in(texts.language().locale());
    VBox column = Panes.column("gap-m", Panes.text(words.title(), "title-page"));
    column.getStyleClass().add("article");
    address();
    column.getChildren().add(say);
    words.blocks().forEach(block -> column.getChildren().add(blocks.of(block)));
    column.getChildren().add(legend());
    return column;
  }

  private Node legend() {
    FlowPane legend = new FlowPane();
    legend.getStyleClass().add("article-legend");
    for (Span.Mark mark : Span.Mark.values()) {
      legend
          .getChildren()
          .add(
              Panes.row(
                  "gap-xs",
                  SpanFlow.icon(mark),
                  Panes.label(texts.get("handbook.mark." + mark), "caption")));
    }
    return legend;
  }
}
