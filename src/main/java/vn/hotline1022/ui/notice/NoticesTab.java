package vn.hotline1022.ui.notice;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Tab;

/** All notices, the newest first, with one open or being written beside the list. */
public final class NoticesTab {

  private NoticesTab() {}

  public static Tab of(NoticesViewModel notices, Texts texts) {
    return new BoardTab<>(
        notices.board(),
        new BoardTab.Look<>(
            "notice",
            "notice.tab",
            notices.mayWrite() ? "notice.list.empty.write" : "notice.list.empty",
            "notice.create",
            notice -> row(notice, notices, texts),
            new OpenNoticePane(notices, texts),
            NoticeEditorPane.of(notices, texts)),
        texts);
  }

  private static Region row(Notice notice, NoticesViewModel notices, Texts texts) {
    NoticeTexts words = new NoticeTexts(texts);
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

  /** When a notice was written last. */
  static String written(Notice notice, Texts texts) {
    return texts.get("notice.written", notice.author(), Formats.dateTime(notice.writtenAt()));
  }
}
