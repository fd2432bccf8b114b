package vn.hotline1022.ui.handbook;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;

/** All articles: a field to find in them, what was found, and one of them to be read. */
public final class ArticlesTab implements Tab {
  private final ArticleShelf shelf;
  private final Texts texts;
  private final ArticleList list;
  private final HBox root;

  /**
   * @param said whose sentence stands large over the article
   * @param addressing how the caller is called, if there is one
   * @param faultsShown whether the person looks after the articles of the profile
   */
  public ArticlesTab(
      ArticleShelf shelf,
      ArticleSearch search,
      Said said,
      ObservableValue<Optional<Addressing>> addressing,
      boolean faultsShown,
      Texts texts) {
    this.shelf = shelf;
    this.texts = texts;
    this.list = new ArticleList("articles", search, false, texts);
    ArticlePane article =
        new ArticlePane(search.list().selected(), addressing, texts.get("handbook.open"), texts);
    VBox left = Panes.column("gap-m", list);
    if (faultsShown) {
      left.getChildren().addFirst(new ArticleFaultsPane(shelf, texts));
    }
    VBox.setVgrow(list, Priority.ALWAYS);
    left.getStyleClass().add("article-side");
    SayOverlay large =
        new SayOverlay("articles-say", said, addressing, "handbook.again.close", texts);
    StackPane right = new StackPane(article, large);
    search.list().selected().subscribe((_, _) -> said.close());
    HBox.setHgrow(right, Priority.ALWAYS);
    // Whatever is open: the list beside it never changes its width.
    right.setPrefWidth(0);
    this.root = new HBox(left, right);
    root.getStyleClass().add("gap-m");
    left.prefWidthProperty().bind(root.widthProperty().multiply(0.36));
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.ARTICLES;
  }

  @Override
  public String title() {
    return texts.get("handbook.tab.articles");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    shelf.refresh();
    list.focus();
  }
}
