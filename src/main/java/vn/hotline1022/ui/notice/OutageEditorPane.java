package vn.hotline1022.ui.notice;

import java.util.List;
import javafx.scene.layout.FlowPane;
import vn.hotline1022.notice.Outage;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The fields of an outage. */
final class OutageEditorPane {

  private OutageEditorPane() {}

  /** Where an outage is written down or corrected, and the field writing begins in. */
  static BoardTab.Writing of(OutagesViewModel outages, Texts texts) {
    OutageEditor editor = outages.editor();
    EditorPane pane = new EditorPane(editor.form(), texts);
    SpanFields span = new SpanFields(pane, "outage", editor.span(), texts);
    FlowPane effects =
        pane.chips(
            editor.effect(),
            List.of(Outage.Effect.values()),
            effect -> texts.get("notice.effect." + effect));
    effects.setId("outage-effect");
    ProblemRow problem = new ProblemRow(texts, editor::mask);
    editor
        .problem()
        .subscribe(
            now ->
                problem.show(
                    now.map(found -> texts.get("notice.outage.problem." + found)),
                    now.filter(OutageEditor.Problem.SECRET::equals).isPresent()));
    pane.lay(
        new EditorPane.Ways(
            "notice.outage.save", "notice.cancel", TabbedScreen.SAVE, outages::save),
        Panes.label(texts.get("notice.outage.editor"), "title-card"),
        span.halves("notice.outage.until.prompt"),
        effects,
        pane.area(
            "outage-cause", "notice.outage.cause", editor.cause(), Outage.CAUSE_MAX, "editor-area"),
        problem);
    return new BoardTab.Writing(pane, span.from());
  }
}
