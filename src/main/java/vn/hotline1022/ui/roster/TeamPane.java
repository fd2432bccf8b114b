package vn.hotline1022.ui.roster;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** A team being written. */
final class TeamPane {
  private final TeamEditor editor;
  private final Texts texts;
  private final WritingPane pane;
  private final TextField code;
  private final TextField name;
  private final Label title = Panes.text("", "title-card");
  private final Button remove;

  TeamPane(RosterModel model, Texts texts) {
    this.editor = model.team();
    this.texts = texts;
    this.pane = new WritingPane(model, texts, "roster.save");
    this.code = pane.line("team-code", editor.code(), TeamEditor.CODE_MAX);
    this.name = pane.line("team-name", editor.name(), Person.NAME_LENGTH);
    this.remove = Panes.button(texts.get("roster.team.remove"), model::removeTeam, "danger-text");
    remove.setId("team-remove");
    TextArea members = pane.area("team-members", editor.members(), TeamEditor.MEMBERS_MAX);
    // Low enough that with an error the whole stands in an office screen.
    members.getStyleClass().remove("editor-area");
    members.getStyleClass().add("editor-note");
    members.setPromptText(texts.get("roster.team.members.prompt"));
    VBox lines =
        Fields.labelled(
            texts.get("roster.team.members"), members, problem(TeamEditor.Problem.MEMBERS));
    pane.lay(
        title,
        Fields.labelled(
            texts.get("roster.team.code"),
            code,
            problem(TeamEditor.Problem.CODE, TeamEditor.Problem.TAKEN)),
        Fields.labelled(texts.get("roster.team.name"), name, problem(TeamEditor.Problem.NAME)),
        Fields.labelled(
            texts.get("roster.team.organisation"),
            pane.line("team-organisation", editor.organisation(), Person.NAME_LENGTH),
            problem(TeamEditor.Problem.ORGANISATION)),
        lines,
        Panes.text(texts.get("roster.team.members.hint"), "secondary"),
        remove);
    pane.showDraft(editor.form());
  }

  private ObservableValue<String> problem(TeamEditor.Problem... which) {
    return Bindings.createStringBinding(
        () ->
            editor
                .problem()
                .get()
                .filter(found -> List.of(which).contains(found))
                .map(found -> texts.get("roster.team.problem." + found))
                .orElse(""),
        editor.problem());
  }

  Region pane() {
    return pane;
  }

  void focus() {
    boolean corrects = editor.before().isPresent();
    title.setText(texts.get(corrects ? "roster.team.correct" : "roster.team.create"));
    code.setDisable(corrects);
    remove.setVisible(corrects);
    remove.setManaged(corrects);
    TextField first = corrects ? name : code;
    first.requestFocus();
    first.end();
  }
}
