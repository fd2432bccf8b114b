package vn.hotline1022.ui.roster;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Who is to be on duty in a shift: codes as text, and a button for each whom this desk knows. */
final class ShiftPane {
  private final ShiftEditor editor;
  private final Texts texts;
  private final WritingPane pane;
  private final TextArea codes;
  private final Label title = Panes.text("", "title-card");
  private final FlowPane known = new FlowPane();

  ShiftPane(RosterModel model, Texts texts) {
    this.editor = model.shift();
    this.texts = texts;
    this.pane = new WritingPane(model, texts, "roster.save");
    this.codes = pane.area("shift-codes", editor.codes(), ShiftEditor.CODES_MAX);
    codes.setPromptText(texts.get("roster.shift.codes.prompt"));
    known.getStyleClass().add("chip-row");
    pane.lay(
        title,
        Fields.labelled(
            texts.get("roster.shift.codes"),
            codes,
            problem(ShiftEditor.Problem.CODES, ShiftEditor.Problem.SHIFT)),
        known,
        Fields.labelled(
            texts.get("roster.shift.breaks"),
            pane.line("shift-breaks", editor.breaks(), ShiftEditor.BREAKS_MAX),
            problem(ShiftEditor.Problem.BREAKS)),
        Panes.text(texts.get("roster.shift.breaks.hint"), "secondary"));
    model.names().subscribe(this::offer);
    pane.showDraft(editor.form());
    model.side().subscribe(_ -> name());
    model.week().subscribe(_ -> name());
    editor.codes().subscribe(_ -> mark());
  }

  private ObservableValue<String> problem(ShiftEditor.Problem... which) {
    return Bindings.createStringBinding(
        () ->
            editor
                .problem()
                .get()
                .filter(found -> List.of(which).contains(found))
                .map(found -> texts.get("roster.shift.problem." + found))
                .orElse(""),
        editor.problem());
  }

  private void name() {
    title.setText(
        editor
            .shift()
            .map(
                shift ->
                    texts.get(
                        "roster.shift.title",
                        shift.name(texts.language().locale()),
                        texts.get("roster.day." + editor.day().getDayOfWeek()),
                        Formats.date(editor.day())))
            .orElse(""));
  }

  private void offer(Map<String, String> names) {
    known.getChildren().clear();
    names.forEach(
        (code, name) -> {
          ToggleButton one = new ToggleButton(name);
          one.setId("shift-person-" + code);
          one.setUserData(code);
          one.setMnemonicParsing(false);
          one.getStyleClass().add("chip");
          one.setMinWidth(Region.USE_PREF_SIZE);
          one.setOnAction(_ -> editor.toggle(code));
          known.getChildren().add(one);
        });
    mark();
  }

  private void mark() {
    known.getChildren().stream()
        .map(ToggleButton.class::cast)
        .forEach(one -> one.setSelected(editor.people().contains((String) one.getUserData())));
  }

  Region pane() {
    return pane;
  }

  void focus() {
    name();
    codes.requestFocus();
    codes.end();
  }
}
