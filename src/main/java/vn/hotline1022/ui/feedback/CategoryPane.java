package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/**
 * What it is about: the main categories with their icons, below them the finer ones of the chosen
 * one; of a procedure its name and the office instead.
 */
final class CategoryPane extends VBox {
  private final FormModel form;
  private final Texts texts;
  private final Tiles groups = new Tiles();
  private final FlowPane finer = new FlowPane();
  private final FlowPane procedures = new FlowPane();
  private final ObjectProperty<ListEntry> group = new SimpleObjectProperty<>();
  private final ObjectProperty<ListEntry> category = new SimpleObjectProperty<>();
  private final Choice<ListEntry> groupChoice;
  private final Choice<ListEntry> finerChoice;
  private final Choice<ListEntry> procedureChoice;
  private final VBox ofField;
  private final VBox ofProcedure;
  private final StackPane room = new StackPane();
  private List<ListEntry> offered = List.of();
  private List<ListEntry> finerOffered = List.of();
  private boolean showing;

  CategoryPane(FormModel form, FormControls controls, Texts texts) {
    this.form = form;
    this.texts = texts;
    groups.setId("feedback-groups");
    finer.setId("feedback-finer");
    finer.getStyleClass().addAll("chip-row", "finer-row");
    finer.setMinHeight(USE_PREF_SIZE);
    procedures.setId("feedback-procedures");
    procedures.getStyleClass().add("chip-row");
    procedures.setMinHeight(USE_PREF_SIZE);
    this.groupChoice = new Choice<>(groups, group, 5, this::tile);
    this.finerChoice = new Choice<>(finer, category, 1, this::chip);
    this.procedureChoice = new Choice<>(procedures, category, 1, this::chip);
    TextField procedure = controls.line(Field.PROCEDURE, "procedure");
    TextField office = controls.line(Field.OFFICE, "office");
    HBox both = FormControls.row(procedure, office);
    HBox.setHgrow(office, Priority.ALWAYS);
    this.ofField = Panes.column("gap-s", groups, finer);
    this.ofProcedure = Panes.column("gap-s", procedures, both);
    room.getChildren().setAll(ofField, ofProcedure);
    getStyleClass().addAll("card", "form-card", "gap-s");
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(head(controls), room);
    group.addListener((_, _, now) -> chose(now));
    category.addListener((_, _, now) -> chose(now));
    form.fields().value(Field.CATEGORY).subscribe(_ -> show());
    form.fields().value(Field.KIND).subscribe(_ -> show());
    form.tools().calls().listsInUse().subscribe(_ -> show());
  }

  private HBox head(FormControls controls) {
    HBox kinds = Panes.row("gap-xs");
    kinds.setId("feedback-kind");
    Spoken.group(kinds, texts.get("feedback.form.kind"));
    ObjectProperty<FeedbackKind> kind =
        form.fields().choice(Field.KIND, FeedbackKind::name, FormWords::kindOf);
    Choice.chips(
        kinds, kind, List.of(FeedbackKind.values()), one -> texts.get("feedback.form.kind." + one));
    return Panes.row("gap-s", controls.head("feedback.form.part.category"), Panes.spacer(), kinds);
  }

  private ToggleButton tile(ListEntry one) {
    ToggleButton tile = new ToggleButton(one.name(locale()), Icons.of(FormIcons.of(one.code())));
    tile.setId("feedback-group-" + one.code());
    tile.getStyleClass().add("category-tile");
    tile.setMaxWidth(Double.MAX_VALUE);
    return tile;
  }

  private ToggleButton chip(ListEntry one) {
    ToggleButton chip = new ToggleButton(one.name(locale()));
    chip.setId("feedback-category-" + one.code());
    chip.getStyleClass().add("chip");
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private Locale locale() {
    return texts.language().locale();
  }

  private void chose(ListEntry now) {
    if (!showing && now != null) {
      form.fields().value(Field.CATEGORY).set(now.code());
    }
  }

  private void show() {
    FeedbackLists lists = form.tools().lists();
    String code = form.fields().value(Field.CATEGORY).get();
    boolean procedure =
        form.fields().typed().kind().filter(FeedbackKind.PROCEDURE::equals).isPresent();
    Optional<ListEntry> chosen = lists.main(code);
    showing = true;
    ofField.setVisible(!procedure);
    ofProcedure.setVisible(procedure);
    showGroups(lists);
    group.set(chosen.orElse(null));
    List<ListEntry> below =
        procedure
            ? FormCategories.ofProcedures(lists)
            : chosen.map(one -> FormCategories.below(lists, one.code())).orElse(List.of());
    category.set(below.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null));
    showBelow(procedure ? procedureChoice : finerChoice, below);
    showing = false;
  }

  /** Anew only when others are offered: somebody may be choosing there. */
  private void showBelow(Choice<ListEntry> choice, List<ListEntry> below) {
    if (!below.equals(finerOffered)) {
      finerOffered = below;
      choice.show(below);
    }
  }

  private void showGroups(FeedbackLists lists) {
    List<ListEntry> now = FormCategories.ofField(lists);
    if (!now.equals(offered)) {
      offered = now;
      groupChoice.show(now);
      groups.changed();
    }
  }

  void focus() {
    if (ofProcedure.isVisible()) {
      procedureChoice.requestFocus();
    } else {
      groupChoice.requestFocus();
    }
  }
}
