package vn.hotline1022.ui.notice;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.ListSide;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;
import vn.hotline1022.ui.shell.TabbedScreen;

/** All notices, the newest first, with one open or being written beside the list. */
public final class NoticesTab implements Tab {
  private final NoticesViewModel notices;
  private final Texts texts;
  private final NoticeTexts words;
  private final ListSide<Notice> list;
  private final NoticeEditorPane editor;
  private final HBox root;

  public NoticesTab(NoticesViewModel notices, Texts texts) {
    this.notices = notices;
    this.texts = texts;
    this.words = new NoticeTexts(texts);
    String empty = notices.mayWrite() ? "notice.list.empty.write" : "notice.list.empty";
    this.list =
        new ListSide<>(
            "notice-list",
            title(),
            notices.list(),
            this::row,
            new SimpleStringProperty(texts.get(empty)));
    this.editor = new NoticeEditorPane(notices, texts);
    this.root = layout();
  }

  private HBox layout() {
    VBox left = Panes.column("gap-m");
    if (notices.mayWrite()) {
      Button create =
          Actions.button(
              MaterialDesignP.PLUS,
              texts.get("notice.create"),
              TabbedScreen.CREATE,
              notices::create);
      create.setId("notice-create");
      left.getChildren().add(Panes.row("gap-s", create));
    }
    left.getChildren().add(vn.hotline1022.ui.common.Notice.place(notices.fault(), texts));
    left.getChildren().add(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    OpenNoticePane open = new OpenNoticePane(notices, texts);
    StackPane right = new StackPane(open, editor);
    right.getStyleClass().add("side-detail");
    notices.editor().open().subscribe(writing -> show(open, writing));
    HBox sides = new HBox(left, right);
    sides.getStyleClass().add("gap-m");
    right.prefWidthProperty().bind(sides.widthProperty().multiply(0.42));
    return sides;
  }

  /** The focus goes back to the list when it was in the editor that closes. */
  private void show(Region open, boolean writing) {
    boolean inEditor = editor.hasFocus();
    editor.setVisible(writing);
    open.setVisible(!writing);
    if (inEditor && !writing) {
      list.focus();
    }
  }

  private Region row(Notice notice) {
    Notice.State state = notices.state(notice);
    Label badge = Panes.label(words.state(state), NoticeTexts.badge(state));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Panes.row("gap-s", Panes.growing(Panes.text(notice.title(), "strong")), badge);
    if (notices.isNew(notice)) {
      Label mark = Panes.label(texts.get("notice.new"), "badge-warning");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      head.getChildren().add(1, mark);
    }
    String detail =
        texts.get(
            "notice.list.detail",
            words.kind(notice.kind()),
            words.period(notice.from(), notice.until()),
            notice.author());
    VBox lines = new VBox(head, Panes.text(detail, "secondary"));
    lines.getStyleClass().addAll("notice-row", NoticeTexts.bar(notice.kind()));
    return lines;
  }

  @Override
  public String title() {
    return texts.get("notice.tab");
  }

  @Override
  public Region view() {
    return root;
  }

  @Override
  public void shown() {
    notices.refresh();
    if (notices.editor().open().get()) {
      editor.focus();
    } else {
      list.focus();
    }
  }

  @Override
  public boolean canCreate() {
    return notices.mayWrite() && !notices.editor().open().get();
  }

  @Override
  public void create() {
    notices.create();
    editor.focus();
  }

  @Override
  public boolean canSave() {
    return notices.mayWrite() && notices.editor().open().get();
  }

  @Override
  public void save() {
    notices.save();
  }

  /** When a notice was written last. */
  static String written(Notice notice, Texts texts) {
    return texts.get("notice.written", notice.author(), Formats.dateTime(notice.writtenAt()));
  }
}
