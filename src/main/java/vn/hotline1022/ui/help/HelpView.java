package vn.hotline1022.ui.help;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Block;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.handbook.ArticleSearch;
import vn.hotline1022.ui.handbook.Blocks;

/**
 * All pages of the help: a field to find in them, what was found, and one of them to be read. Esc
 * closes it from anywhere, page up and down turn the page in front.
 */
public final class HelpView {
  private final ArticleSearch search;
  private final Function<String, Optional<byte[]>> pictures;
  private final Tasks slow;
  private final Texts texts;
  private final Runnable closed;
  private final TextField words;
  private final ListSide<Article> list;
  private final ScrollingPage page = new ScrollingPage();
  private final VBox root;

  /**
   * @param pictures the bytes of a picture by its name; read in the background
   * @param closed the person has read enough
   */
  public HelpView(
      ArticleSearch search,
      Function<String, Optional<byte[]>> pictures,
      Tasks slow,
      Texts texts,
      Runnable closed) {
    this.search = search;
    this.pictures = pictures;
    this.slow = slow;
    this.texts = texts;
    this.closed = closed;
    this.words = new Fields(texts).text(ArticleSearch.WORDS_MAX);
    this.list =
        new ListSide<>(
            "help-list",
            texts.get("help.pages"),
            search.list(),
            article -> Panes.text(words(article).title(), "medium"),
            Bindings.createStringBinding(() -> texts.get("help.none"), search.words()));
    HBox sides = new HBox(left(), right());
    sides.getStyleClass().add("gap-m");
    VBox.setVgrow(sides, Priority.ALWAYS);
    this.root = Panes.column("gap-m", head(), sides, keys());
    root.getStyleClass().addAll("desk-screen", "help");
    root.setId("help");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    search.list().selected().subscribe(open -> open.ifPresent(this::show));
  }

  public Region view() {
    return root;
  }

  /** It came to the front. */
  public void shown() {
    words.requestFocus();
    words.selectAll();
  }

  private Region head() {
    Button close = Panes.withKey(Panes.button(texts.get("common.close"), closed), "Esc");
    close.setId("help-close");
    HBox head = Panes.row("gap-m", Panes.label(texts.get("help.title"), "title-page"));
    if (texts.language() != Language.VI) {
      head.getChildren().add(Panes.text(texts.get("help.language"), "secondary"));
    }
    head.getChildren().addAll(Panes.spacer(), close);
    return head;
  }

  private Region left() {
    words.setId("help-words");
    words.setPromptText(texts.get("help.words"));
    Spoken.name(words, texts.get("help.words"));
    words.textProperty().bindBidirectional(search.words());
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.focus();
            event.consume();
          }
        });
    VBox left = Panes.column("gap-m", words, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    left.getStyleClass().add("help-side");
    return left;
  }

  private Region right() {
    StackPane card = new StackPane(page);
    card.getStyleClass().addAll("card", "article-card");
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(0);
    return card;
  }

  private Region keys() {
    return Panes.text(texts.get("help.keys"), "secondary");
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        event.consume();
        closed.run();
      }
      case PAGE_UP -> turn(event, -1);
      case PAGE_DOWN -> turn(event, 1);
      default -> {}
    }
  }

  private void turn(KeyEvent event, int pages) {
    double seen = page.getViewportBounds().getHeight();
    double over = page.getContent() == null ? 0 : page.getContent().getBoundsInLocal().getHeight();
    if (over > seen) {
      page.setVvalue(Math.clamp(page.getVvalue() + pages * 0.9 * seen / (over - seen), 0, 1));
    }
    event.consume();
  }

  private Article.Page words(Article article) {
    return article.in(texts.language().locale());
  }

  private void show(Article article) {
    Article.Page words = words(article);
    Blocks blocks = new Blocks(search::open, this::picture);
    VBox column = Panes.column("gap-m", Panes.text(words.title(), "title-page"));
    column.getStyleClass().addAll("article", "help-page");
    column.getChildren().add(purpose(blocks, words));
    List<Node> nodes = words.blocks().stream().map(blocks::of).toList();
    column.getChildren().addAll(nodes);
    page.show(column);
  }

  private static Node purpose(Blocks blocks, Article.Page words) {
    StackPane box = new StackPane(blocks.text(words.say()));
    box.getStyleClass().add("help-purpose");
    return box;
  }

  private Node picture(Block.Picture wanted) {
    HelpPicture picture = new HelpPicture(wanted.words());
    slow.run(() -> pictures.apply(wanted.file()).map(ByteArrayInputStream::new).map(Image::new))
        .onSuccess(image -> image.ifPresent(picture::show))
        .start();
    return Panes.column("gap-xs", picture, Panes.text(wanted.words(), "caption"));
  }
}
