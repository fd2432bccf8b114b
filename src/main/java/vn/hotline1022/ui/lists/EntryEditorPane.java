package vn.hotline1022.ui.lists;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListProblem;
import vn.hotline1022.lists.ListRules;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** An entry being added or renamed. */
final class EntryEditorPane extends StackPane {
  private static final int CODE_MAX = 40;
  private static final int TIME_MAX = 8;
  private static final int DAY_MAX = 12;

  private final ListsViewModel model;
  private final ListEditor editor;
  private final Texts texts;
  private final EditorPane pane;
  private final TextField vi;
  private final Label heading = Panes.label("", "title-card");
  private final Label code = Panes.text("", "secondary");
  private final VBox codeField;
  private final VBox spanField;
  private final Label spanHint = Panes.text("", "caption");
  private final FlowPane groups = new FlowPane();
  private final VBox groupField;
  private final Choice<String> group;
  private final VBox problems = Panes.column("gap-xs");

  EntryEditorPane(ListsViewModel model, EntryTexts words, Texts texts) {
    this.model = model;
    this.editor = model.editor();
    this.texts = texts;
    this.pane = new EditorPane(editor.form(), texts);
    this.vi = field("vi", editor.vi(), ListEditor.FIELD_MAX);
    groups.getStyleClass().add("chips");
    groups.setId(id("group"));
    this.group =
        Choice.chips(groups, editor.group(), List.of(), code -> words.group(editor.kind(), code));
    this.codeField =
        Panes.column(
            "gap-xs",
            Fields.labelled(texts.get("lists.field.code"), field("code", editor.code(), CODE_MAX)),
            Panes.text(texts.get("lists.code.hint"), "caption"));
    this.groupField = Fields.labelled(texts.get("lists.field.group"), groups);
    boolean shifts = model.kinds().contains(ListKind.SHIFT);
    this.spanField = span(shifts ? TIME_MAX : DAY_MAX);
    VBox form = Panes.column("gap-m", heading, code, names(), spanField, groupField, codeField);
    ScrollingPage page = new ScrollingPage(form);
    VBox.setVgrow(page, Priority.ALWAYS);
    pane.lay(
        new EditorPane.Ways("lists.save", "lists.cancel", TabbedScreen.SAVE, model::save),
        page,
        problems);
    getChildren().setAll(pane);
    editor.form().open().subscribe(_ -> show());
    model.books().subscribe((_, _) -> show());
    editor.problems().subscribe(this::showProblems);
  }

  private String id(String what) {
    return (model.kinds().size() == 1 ? "shift-" : "entry-") + what;
  }

  private TextField field(String what, StringProperty typed, int max) {
    return pane.line(id(what), typed, max);
  }

  private VBox names() {
    return Panes.column(
        "gap-m",
        Fields.labelled(texts.get("lists.field.vi"), vi),
        Fields.labelled(
            texts.get("lists.field.en"), field("en", editor.en(), ListEditor.FIELD_MAX)));
  }

  /** From and to: of shifts and offices times of day, of holidays days. */
  private VBox span(int longest) {
    return Panes.column(
        "gap-xs",
        new Halves(
            Fields.labelled(texts.get("lists.field.from"), field("from", editor.from(), longest)),
            Fields.labelled(texts.get("lists.field.to"), field("to", editor.to(), longest))),
        spanHint);
  }

  private void show() {
    if (!editor.form().open().get()) {
      return;
    }
    boolean isNew = editor.isNew();
    heading.setText(
        texts.get(isNew ? "lists.new." + editor.kind() : "lists.rename." + editor.kind()));
    code.setText(texts.get("lists.code.fixed", editor.code().get()));
    show(code, !isNew);
    show(codeField, isNew);
    show(spanField, editor.kind().isTimed() || editor.kind() == ListKind.HOLIDAY);
    spanHint.setText(texts.get(hint(editor.kind())));
    List<String> choices = isNew ? model.groups() : List.of();
    show(groupField, choices.size() > 1);
    group.show(choices);
  }

  private static String hint(ListKind kind) {
    return switch (kind) {
      case OFFICE_HOURS -> "lists.office.hint";
      case SHIFT -> "lists.hours.hint";
      default -> "lists.days.hint";
    };
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void showProblems(List<ListProblem> found) {
    problems
        .getChildren()
        .setAll(found.stream().map(this::text).map(it -> Panes.text(it, "text-danger")).toList());
    show(problems, !found.isEmpty());
  }

  private String text(ListProblem problem) {
    return problem == ListProblem.TOO_LONG
        ? texts.get("lists.problem.TOO_LONG", ListRules.TYPED_MAX)
        : texts.get("lists.problem." + problem);
  }

  void focus() {
    EditorPane.focus(vi);
  }
}
