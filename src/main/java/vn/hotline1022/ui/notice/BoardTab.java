package vn.hotline1022.ui.notice;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.HelpTopic;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** A {@link Board} as one side of a place: the list, and one open or being written beside it. */
final class BoardTab<T> implements Tab {
  private final Board<T> board;
  private final String title;
  private final Texts texts;
  private final ListSide<T> list;
  private final Writing writing;
  private final HBox root;

  /** Where one is written, and the field writing begins in. */
  record Writing(EditorPane pane, TextField first) {}

  /**
   * What it says and shows.
   *
   * @param id the list and the button are named after it
   * @param name of the text that names the side; others are named after it
   * @param row makes the row of one
   */
  record Look<T>(
      String id,
      String name,
      String empty,
      String create,
      Function<T, Region> row,
      Region open,
      Writing writing) {}

  BoardTab(Board<T> board, Look<T> look, Texts texts) {
    this.board = board;
    this.texts = texts;
    this.title = texts.get(look.name());
    this.writing = look.writing();
    this.list =
        new ListSide<>(
            look.id() + "-list",
            title,
            board.list(),
            look.row(),
            new SimpleStringProperty(texts.get(look.empty())));
    this.root = layout(look);
  }

  private HBox layout(Look<T> look) {
    VBox left = Panes.column("gap-m");
    if (board.mayWrite()) {
      left.getChildren().add(Panes.row("gap-s", createButton(look)));
    }
    left.getChildren().addAll(Notice.place(board.fault(), texts), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    StackPane right = new StackPane(look.open(), writing.pane());
    right.getStyleClass().add("side-detail");
    board.form().open().subscribe(open -> show(look.open(), open));
    HBox sides = new HBox(left, right);
    sides.getStyleClass().add("gap-m");
    right.prefWidthProperty().bind(sides.widthProperty().multiply(0.42));
    return sides;
  }

  /** It says when something was begun that it goes on with. */
  private Button createButton(Look<T> look) {
    Button create =
        Actions.button(Icon.PLUS, texts.get(look.create()), TabbedScreen.CREATE, this::create);
    create.setId(look.id() + "-create");
    board
        .form()
        .waits()
        .subscribe(
            waits ->
                Actions.say(
                    create,
                    waits ? Icon.PENCIL_OUTLINE : Icon.PLUS,
                    texts.get(waits ? "common.draft.waits" : look.create())));
    return create;
  }

  /** The focus goes back to the list when it was in the editor that closes. */
  private void show(Region open, boolean now) {
    boolean inEditor = Refocus.holds(writing.pane());
    writing.pane().setVisible(now);
    open.setVisible(!now);
    if (inEditor && !now) {
      list.focus();
    }
  }

  @Override
  public HelpTopic help() {
    return HelpTopic.NOTICES;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    board.refresh();
    if (board.form().open().get()) {
      EditorPane.focus(writing.first());
    } else {
      list.focus();
    }
  }

  @Override
  public boolean canCreate() {
    return board.mayWrite() && !board.form().open().get();
  }

  @Override
  public void create() {
    board.create();
    EditorPane.focus(writing.first());
  }

  @Override
  public boolean canSave() {
    return board.mayWrite() && board.form().open().get();
  }

  @Override
  public void save() {
    board.save();
  }
}
