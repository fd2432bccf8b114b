package vn.hotline1022.ui.notice;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** One notice, open beside the list: its words, its time, who wrote it and who has read it. */
final class OpenNoticePane extends StackPane {
  private final NoticesViewModel notices;
  private final Texts texts;
  private final NoticeTexts words;
  private final VBox content = Panes.column("gap-m");
  private final Label none;
  private final VBox open;
  private final HBox actions;
  private final Button withdraw;

  OpenNoticePane(NoticesViewModel notices, Texts texts) {
    this.notices = notices;
    this.texts = texts;
    this.words = new NoticeTexts(texts);
    this.none = Panes.text(texts.get("notice.open.none"), "secondary");
    this.withdraw =
        Actions.button(
            Icon.CLOSE_CIRCLE_OUTLINE, texts.get("notice.withdraw"), "", notices::withdraw);
    Button correct =
        Actions.button(Icon.PENCIL_OUTLINE, texts.get("notice.correct"), "", notices::correct);
    correct.setId("notice-correct");
    withdraw.setId("notice-withdraw");
    this.actions = Panes.row("gap-s", correct, withdraw);
    ScrollingPage page = new ScrollingPage(content);
    VBox.setVgrow(page, Priority.ALWAYS);
    this.open = Panes.column("gap-m", page, actions);
    getStyleClass().addAll("card", "open-side");
    getChildren().setAll(none, open);
    actions.setVisible(notices.mayWrite());
    actions.setManaged(notices.mayWrite());
    notices.list().selected().subscribe(this::show);
  }

  private void show(Optional<Notice> notice) {
    none.setVisible(notice.isEmpty());
    open.setVisible(notice.isPresent());
    withdraw.setDisable(notice.filter(Notice::withdrawn).isPresent());
    notice.ifPresent(now -> content.getChildren().setAll(head(now), body(now), foot(now)));
  }

  private VBox head(Notice notice) {
    Notice.State state = notices.state(notice);
    Label badge = Panes.label(words.state(state), NoticeTexts.badge(state));
    badge.setMinWidth(USE_PREF_SIZE);
    HBox line = Panes.row("gap-s", Panes.label(words.kind(notice.kind()), "caption"), badge);
    return Panes.column("gap-s", line, Panes.text(notice.title(), "title-page"));
  }

  private VBox body(Notice notice) {
    Label text =
        notice.text().isEmpty()
            ? Panes.text(texts.get("notice.open.words.none"), "muted")
            : Panes.text(notice.text(), "spoken");
    return Panes.column(
        "gap-s", text, Panes.text(words.period(notice.from(), notice.until()), "secondary"));
  }

  private VBox foot(Notice notice) {
    String readers =
        notice.seenBy().isEmpty()
            ? texts.get("notice.seen.none")
            : texts.get("notice.seen", notice.seenBy().size(), String.join(", ", notice.seenBy()));
    return Panes.column(
        "gap-xs",
        Panes.text(NoticesTab.written(notice, texts), "secondary"),
        Panes.text(readers, "secondary"));
  }
}
