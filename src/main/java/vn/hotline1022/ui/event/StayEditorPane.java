package vn.hotline1022.ui.event;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** The fields of a stay that is put right. */
final class StayEditorPane {
  private static final int MOMENT_MAX = 20;

  private final EditorPane pane;
  private final TextField until;

  StayEditorPane(AttendanceModel attendance, Texts texts) {
    StayEditor editor = attendance.editor();
    this.pane = new EditorPane(editor.form(), texts);
    TextField from = pane.line("stay-from", editor.from(), MOMENT_MAX);
    this.until = pane.line("stay-until", editor.until(), MOMENT_MAX);
    until.setPromptText(texts.get("event.stay.until.prompt"));
    TextField reason = pane.line("stay-reason", editor.reason(), Attendance.REASON_MAX);
    FlowPane counts =
        pane.chips(
            editor.counts(),
            List.of(StayEditor.Counts.values()),
            one -> texts.get("event.stay.counts." + one));
    counts.setId("stay-counts");
    Label who = Panes.text("", "title-card");
    who.textProperty().bind(editor.who());
    ProblemLine problem = new ProblemLine(texts, editor::mask);
    editor
        .problem()
        .subscribe(
            now ->
                problem.show(
                    now.map(found -> texts.get("event.stay.problem." + found)),
                    now.filter(StayEditor.Problem.SECRET::equals).isPresent()));
    pane.lay(
        new EditorPane.Ways("event.stay.save", "event.cancel", TabbedScreen.SAVE, attendance::save),
        Panes.label(texts.get("event.stay.title"), "caption"),
        who,
        new Halves(
            Fields.labelled(texts.get("event.stay.from"), from),
            Fields.labelled(texts.get("event.stay.until"), until)),
        counts,
        Fields.labelled(texts.get("event.stay.reason"), reason),
        problem);
    pane.setId("stay-editor");
  }

  EditorPane pane() {
    return pane;
  }

  void focus() {
    EditorPane.focus(until);
  }
}
