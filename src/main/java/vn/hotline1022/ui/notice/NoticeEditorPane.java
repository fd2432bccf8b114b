package vn.hotline1022.ui.notice;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import vn.hotline1022.notice.Notice;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The fields of a notice. */
final class NoticeEditorPane {

  private NoticeEditorPane() {}

  /** Where a notice is written or corrected, and the field writing begins in. */
  static BoardTab.Writing of(NoticesViewModel notices, Texts texts) {
    NoticeEditor editor = notices.editor();
    EditorPane pane = new EditorPane(editor.form(), texts);
    TextField title = pane.line("notice-title", editor.title(), Notice.TITLE_MAX);
    FlowPane kinds =
        pane.chips(
            editor.kind(), List.of(Notice.Kind.values()), kind -> texts.get("notice.kind." + kind));
    kinds.setId("notice-kind");
    ProblemRow problem = new ProblemRow(texts, editor::mask);
    editor
        .problem()
        .subscribe(
            now ->
                problem.show(
                    now.map(found -> texts.get("notice.problem." + found)),
                    now.filter(NoticeEditor.Problem.SECRET::equals).isPresent()));
    SpanFields span = new SpanFields(pane, "notice", editor.span(), texts);
    pane.lay(
        new EditorPane.Ways("notice.save", "notice.cancel", TabbedScreen.SAVE, notices::save),
        Panes.label(texts.get("notice.editor.title"), "title-card"),
        kinds,
        Fields.labelled(texts.get("notice.field.title"), title),
        pane.area(
            "notice-text", "notice.field.text", editor.text(), Notice.TEXT_MAX, "editor-area"),
        span.halves("notice.field.until.prompt"),
        problem);
    return new BoardTab.Writing(pane, title);
  }
}
