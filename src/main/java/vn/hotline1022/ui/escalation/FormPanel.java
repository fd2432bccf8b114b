package vn.hotline1022.ui.escalation;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.Severity;
import vn.hotline1022.ui.common.FieldRow;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.followup.SideFormPanel;

/** Writing a fault down: everything the focal point asks, in one panel. */
final class FormPanel {
  private final FormViewModel form;
  private final EscalationTools tools;
  private final EscalationTexts words;
  private final Texts texts;
  private final Fields controls;
  private final SideFormPanel panel;

  FormPanel(FormViewModel form, EscalationTools tools, Texts texts) {
    this.form = form;
    this.tools = tools;
    this.texts = texts;
    this.words = new EscalationTexts(texts, tools.calls());
    this.controls = new Fields(texts);
    TextField step = controls.text(EscalationField.STEP.max());
    ScrollingPage page = new ScrollingPage(body(step));
    VBox.setVgrow(page, Priority.ALWAYS);
    // As high as the place it stands in, not the other way round.
    page.setPrefHeight(0);
    this.panel =
        new SideFormPanel(
            "escalation",
            "gap-s",
            form.form(),
            new SideFormPanel.Words(
                Icon.WRENCH_OUTLINE,
                texts.get("escalation.form.title"),
                texts.get("escalation.form.draft"),
                texts.get("escalation.form.discard"),
                texts.get("escalation.form.done"),
                EscalationDesk.KEY),
            () -> step,
            page);
  }

  Region view() {
    return panel;
  }

  private VBox body(TextField step) {
    return Panes.column(
        "gap-xs",
        new FieldRow(severity(), text(EscalationField.OWNER)),
        stepAndDates(step),
        area(EscalationField.MESSAGE),
        new FieldRow(
            text(EscalationField.DEVICE),
            text(EscalationField.OS),
            text(EscalationField.APP_VERSION),
            text(EscalationField.LOGIN_WAY)),
        new FieldRow(
            chosen(EscalationField.CARRIER, CallLists::carriers), text(EscalationField.SIMS)),
        new FieldRow(
            chosen(EscalationField.NETWORK, CallLists::networks),
            text(EscalationField.REPRODUCIBLE),
            text(EscalationField.BEST_TIME)),
        area(EscalationField.TRIED),
        consent());
  }

  /** The step takes the room that a moment and a number leave. */
  private FieldRow stepAndDates(TextField step) {
    return new FieldRow(
        labelled(EscalationField.STEP, step),
        FieldRow.narrow(text(EscalationField.FIRST_SEEN)),
        FieldRow.narrow(text(EscalationField.ACCOUNT_PHONE)));
  }

  private VBox severity() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chip-row");
    chips.setId("escalation-severity");
    for (Severity severity : Severity.values()) {
      var chip = Panes.button(words.severity(severity), () -> choose(severity), "chip", "quick");
      chips.getChildren().add(chip);
      form.field(EscalationField.SEVERITY)
          .subscribe(
              now -> {
                chip.getStyleClass().remove("selected");
                if (severity.name().equals(now)) {
                  chip.getStyleClass().add("selected");
                }
              });
    }
    return Fields.labelled(words.field(EscalationField.SEVERITY), chips);
  }

  private void choose(Severity severity) {
    form.field(EscalationField.SEVERITY).set(severity.name());
  }

  private VBox text(EscalationField field) {
    return labelled(field, controls.text(field.max()));
  }

  private VBox chosen(EscalationField field, Function<CallLists, List<CallLists.Choice>> offered) {
    TextField other = controls.text(field.max());
    other.setPromptText(texts.get("escalation.form.other"));
    other.getStyleClass().add("fault-field");
    Spoken.name(other, words.field(field));
    tidyOnLeaving(field, other);
    ChoiceOrText choice =
        new ChoiceOrText(
            "escalation-" + field,
            form.field(field),
            tools.calls().listsInUse().map(offered),
            one -> one.name(texts.language().locale()),
            other);
    return Fields.labelled(words.field(field), choice);
  }

  private VBox area(EscalationField field) {
    TextArea area = controls.area(field.max());
    area.setPrefRowCount(2);
    area.getStyleClass().add("escalation-area");
    return labelled(field, area);
  }

  private VBox labelled(EscalationField field, TextInputControl control) {
    control.setId("escalation-" + field);
    control.textProperty().bindBidirectional(form.field(field));
    control.getStyleClass().add("fault-field");
    if (field == EscalationField.FIRST_SEEN || field == EscalationField.ACCOUNT_PHONE) {
      control.getStyleClass().add("fault-date");
    }
    tidyOnLeaving(field, control);
    return Fields.labelled(words.field(field), control);
  }

  private void tidyOnLeaving(EscalationField field, TextInputControl control) {
    control
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                form.tidy(field);
              }
            });
  }

  /** Never ticked before the citizen said so. */
  private VBox consent() {
    CheckBox box = new CheckBox(texts.get("escalation.form.consent"));
    box.setId("escalation-consent");
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.setOnAction(
        _ -> form.field(EscalationField.CONSENT).set(box.isSelected() ? Escalation.YES : ""));
    form.field(EscalationField.CONSENT)
        .subscribe(now -> box.setSelected(Escalation.YES.equals(now)));
    Label secret = Panes.text(texts.get("escalation.form.secret"), "field-hint", "error");
    form.secret().subscribe(secret::setVisible);
    return Panes.column("gap-xs", box, secret);
  }
}
