package vn.hotline1022.ui.lists;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.lists.ListProblem;
import vn.hotline1022.lists.ListRules;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;

/** An entry being added or renamed. */
final class EntryEditorPane extends VBox {
  private static final int CODE_MAX = 40;
  private static final int TIME_MAX = 8;

  private final ListsViewModel model;
  private final ListEditor editor;
  private final Texts texts;
  private final Fields fields;
  private final TextField vi;
  private final Label heading = Panes.label("", "title-card");
  private final Label code = Panes.text("", "secondary");
  private final VBox codeField;
  private final FlowPane groups = new FlowPane();
  private final VBox groupField;
  private final Choice<String> group;
  private final VBox problems = Panes.column("gap-xs");

  EntryEditorPane(ListsViewModel model, EntryTexts words, Texts texts) {
    this.model = model;
    this.editor = model.editor();
    this.texts = texts;
    this.fields = new Fields(texts);
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
    VBox form = Panes.column("gap-m", heading, code, names(), groupField, codeField);
    if (model.kinds().contains(ListKind.SHIFT)) {
      form.getChildren().add(hours());
    }
    ScrollingPage page = new ScrollingPage(form);
    VBox.setVgrow(page, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-m", "open-side");
    getChildren().setAll(page, problems, buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor.open().subscribe(this::show);
    editor.problems().subscribe(this::show);
  }

  private String id(String what) {
    return (model.kinds().size() == 1 ? "shift-" : "entry-") + what;
  }

  private TextField field(String what, StringProperty typed, int max) {
    TextField field = fields.text(max);
    field.setId(id(what));
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private VBox names() {
    return Panes.column(
        "gap-m",
        Fields.labelled(texts.get("lists.field.vi"), vi),
        Fields.labelled(
            texts.get("lists.field.en"), field("en", editor.en(), ListEditor.FIELD_MAX)));
  }

  private VBox hours() {
    return Panes.column(
        "gap-xs",
        new Halves(
            Fields.labelled(texts.get("lists.field.from"), field("from", editor.from(), TIME_MAX)),
            Fields.labelled(texts.get("lists.field.to"), field("to", editor.to(), TIME_MAX))),
        Panes.text(texts.get("lists.hours.hint"), "caption"));
  }

  private HBox buttons() {
    Button save =
        Actions.button(
            MaterialDesignC.CHECK,
            texts.get("lists.save"),
            TabbedScreen.SAVE,
            model::save,
            "primary-action");
    save.setId(id("save"));
    return Panes.row(
        "gap-s",
        save,
        Panes.withKey(Panes.button(texts.get("lists.cancel"), editor::close), "Esc"));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      editor.close();
      event.consume();
    }
  }

  private void show(boolean open) {
    if (!open) {
      return;
    }
    boolean isNew = editor.isNew();
    heading.setText(
        texts.get(isNew ? "lists.new." + editor.kind() : "lists.rename." + editor.kind()));
    code.setText(texts.get("lists.code.fixed", editor.code().get()));
    show(code, !isNew);
    show(codeField, isNew);
    List<String> choices = isNew ? model.groups() : List.of();
    show(groupField, choices.size() > 1);
    group.show(choices);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void show(List<ListProblem> found) {
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
    vi.requestFocus();
    vi.end();
  }
}
