package vn.hotline1022.ui.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.EditorPane;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.TabbedScreen;
import vn.hotline1022.ui.unit.UnitField;

/** The fields of an event. */
final class EventEditorPane {
  private static final int TIME_MAX = 12;

  private final EventsModel events;
  private final EventEditor editor;
  private final Texts texts;
  private final EditorPane pane;
  private final TextField name;
  private final FlowPane helpers = new FlowPane();

  EventEditorPane(EventsModel events, Texts texts) {
    this.events = events;
    this.editor = events.editor();
    this.texts = texts;
    this.pane = new EditorPane(editor.form(), texts);
    this.name = pane.line("event-name", editor.name(), Event.NAME_MAX);
    VBox content = fields();
    content.getStyleClass().add("event-page");
    ScrollingPage page = new ScrollingPage(content);
    VBox.setVgrow(page, Priority.ALWAYS);
    ProblemLine problem = new ProblemLine(texts, editor::mask);
    editor
        .problem()
        .subscribe(
            now ->
                problem.show(
                    now.map(found -> texts.get("event.problem." + found)),
                    now.filter(EventEditor.Problem.SECRET::equals).isPresent()));
    pane.lay(
        new EditorPane.Ways("event.save", "event.cancel", TabbedScreen.SAVE, events::save),
        Panes.label(texts.get("event.editor.title"), "title-card"),
        page,
        problem);
    pane.setId("event-editor");
    events.people().subscribe(_ -> showHelpers());
    editor.helpers().subscribe(_ -> showHelpers());
  }

  EditorPane pane() {
    return pane;
  }

  TextField first() {
    return name;
  }

  void focus() {
    EditorPane.focus(name);
  }

  private VBox fields() {
    FlowPane kinds =
        pane.chips(
            editor.kind(), List.of(EventKind.values()), kind -> texts.get("event.kind." + kind));
    kinds.setId("event-kind");
    helpers.getStyleClass().add("chip-row");
    helpers.setId("event-helpers");
    UnitField unit = new UnitField("event-unit", editor.unit(), texts);
    return Panes.column(
        "gap-m",
        kinds,
        Fields.labelled(texts.get("event.field.name"), name),
        times(),
        new Halves(
            labelled("address", pane.line("event-address", editor.address(), Event.LINE_MAX)),
            Fields.labelled(texts.get("event.field.unit"), unit)),
        labelled("organisers", pane.line("event-organisers", editor.organisers(), Event.LINE_MAX)),
        Fields.labelled(texts.get("event.field.helpers"), helpers),
        new Halves(
            pane.area(
                "event-others",
                "event.field.others",
                editor.others(),
                EventEditor.LINES_MAX,
                "editor-note"),
            pane.area(
                "event-teams",
                "event.field.teams",
                editor.teams(),
                EventEditor.LINES_MAX,
                "editor-note")));
  }

  private Region times() {
    TextField day = pane.line("event-day", editor.day(), TIME_MAX);
    day.setPromptText(texts.get("event.field.day.prompt"));
    return new Halves(
        labelled("day", day),
        new Halves(
            labelled("from", pane.line("event-from", editor.from(), TIME_MAX)),
            labelled("to", pane.line("event-to", editor.to(), TIME_MAX))));
  }

  private VBox labelled(String field, TextField in) {
    return Fields.labelled(texts.get("event.field." + field), in);
  }

  /** Whoever has a file here, and who was chosen at another desk. */
  private void showHelpers() {
    List<Volunteer> all = new ArrayList<>();
    for (Person person : events.people().get()) {
      all.add(new Volunteer(person.code(), person.name()));
    }
    Set<String> chosen = editor.helpers().get();
    chosen.stream()
        .filter(code -> all.stream().noneMatch(one -> one.code().equals(code)))
        .forEach(code -> all.add(new Volunteer(code, "")));
    Refocus.around(
        helpers,
        () -> {
          helpers.getChildren().clear();
          all.forEach(one -> Panes.join(helpers, chip(one, chosen.contains(one.code()))));
        });
  }

  private ToggleButton chip(Volunteer one, boolean chosen) {
    ToggleButton chip = new ToggleButton(EventTexts.name(one));
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("chip");
    chip.setId("event-helper-" + one.code());
    chip.setSelected(chosen);
    chip.setOnAction(_ -> editor.toggle(one.code()));
    return chip;
  }
}
