package vn.hotline1022.ui.handbook;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.desk.DeskViewModel;

/** The handbook behind its tab in a call: what is offered and found, and one article to read. */
public final class CallHandbookPane extends HBox {
  private final CallHandbook handbook;
  private final ArticleList list;

  public CallHandbookPane(CallHandbook handbook, DeskViewModel desk, Texts texts) {
    this.handbook = handbook;
    this.list = new ArticleList("call-articles", handbook.search(), true, texts);
    ArticlePane article =
        new ArticlePane(
            handbook.search().list().selected(),
            desk.addressing(),
            texts.get("handbook.open"),
            texts);
    article.getStyleClass().remove("card");
    Button say =
        Actions.button(
            Icon.COMMENT_TEXT_OUTLINE,
            texts.get("handbook.enlarge"),
            HandbookKeys.SAY,
            handbook::press,
            "small");
    say.setId("call-articles-say");
    say.setFocusTraversable(false);
    HBox foot = Panes.row("gap-s", Panes.spacer(), say);
    handbook.search().list().selected().subscribe(open -> foot.setVisible(open.isPresent()));
    VBox right = Panes.column("gap-s", article, foot);
    VBox.setVgrow(article, Priority.ALWAYS);
    // Whatever is open: the list beside it never changes its width.
    right.setPrefWidth(0);
    list.getStyleClass().add("call-article-side");
    getStyleClass().addAll("gap-m", "call-handbook");
    getChildren().setAll(list, Panes.growing(right));
    list.prefWidthProperty().bind(widthProperty().multiply(0.36));
    setMinHeight(0);
  }

  /** The tab of the middle in which it stands. */
  public static DeskSlots.Tab tab(CallHandbook handbook, DeskViewModel desk, Texts texts) {
    CallHandbookPane pane = new CallHandbookPane(handbook, desk, texts);
    return DeskSlots.Tab.of(
            CallHandbook.TAB, texts.get("shell.nav.HANDBOOK"), Icon.BOOK_OPEN_VARIANT_OUTLINE, pane)
        .withFocus(pane::focus);
  }

  private void focus() {
    handbook.arrived();
    list.focus();
  }
}
