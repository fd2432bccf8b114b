package vn.hotline1022.ui.escalation;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.Severity;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/**
 * Writing a fault down, in place of what the call is about. Opened by the person, so it takes the
 * focus, and gives it back.
 */
final class FormPanel extends VBox {
  private final FormViewModel form;
  private final EscalationTexts words;
  private final Texts texts;
  private final Fields controls;
  private Optional<Node> first = Optional.empty();
  private Optional<Node> cameFrom = Optional.empty();

  FormPanel(FormViewModel form, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.words = new EscalationTexts(texts);
    this.controls = new Fields(texts);
    setId("escalation-panel");
    getStyleClass().addAll("card", "gap-s");
    ScrollingPage page = new ScrollingPage(body());
    VBox.setVgrow(page, Priority.ALWAYS);
    // As high as the place it stands in, not the other way round.
    page.setPrefHeight(0);
    getChildren().setAll(title(), page, foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    form.open().subscribe(this::show);
  }

  private HBox title() {
    return Panes.row(
        "gap-s",
        Icons.of(MaterialDesignW.WRENCH_OUTLINE),
        Panes.label(texts.get("escalation.form.title"), "title-card"),
        Panes.spacer(),
        Panes.label(texts.get("escalation.form.draft"), "caption"));
  }

  private VBox body() {
    return Panes.column(
        "gap-xs",
        row(severity(), text(EscalationField.OWNER)),
        row(text(EscalationField.STEP), text(EscalationField.FIRST_SEEN)),
        area(EscalationField.MESSAGE),
        row(
            text(EscalationField.DEVICE),
            text(EscalationField.OS),
            text(EscalationField.APP_VERSION),
            text(EscalationField.SIMS)),
        row(
            text(EscalationField.LOGIN_WAY),
            text(EscalationField.CARRIER),
            text(EscalationField.NETWORK),
            text(EscalationField.REPRODUCIBLE)),
        area(EscalationField.TRIED),
        row(text(EscalationField.BEST_TIME), text(EscalationField.ACCOUNT_PHONE)),
        consent());
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

  private VBox area(EscalationField field) {
    TextArea area = controls.area(field.max());
    area.setPrefRowCount(2);
    area.getStyleClass().add("escalation-area");
    return labelled(field, area);
  }

  private VBox labelled(EscalationField field, TextInputControl control) {
    control.setId("escalation-" + field);
    control.textProperty().bindBidirectional(form.field(field));
    control.setPrefWidth(80);
    if (field == EscalationField.FIRST_SEEN || field == EscalationField.ACCOUNT_PHONE) {
      control.getStyleClass().add("fault-date");
    }
    control
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                form.tidy(field);
              }
            });
    if (field == EscalationField.STEP) {
      first = Optional.of(control);
    }
    return Fields.labelled(words.field(field), control);
  }

  private static HBox row(Region... fields) {
    HBox row = new HBox(fields);
    row.getStyleClass().add("gap-s");
    for (Region field : fields) {
      HBox.setHgrow(field, Priority.ALWAYS);
    }
    return row;
  }

  /** Never ticked before the citizen said so. */
  private VBox consent() {
    CheckBox box = new CheckBox(texts.get("escalation.form.consent"));
    box.setId("escalation-consent");
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setOnAction(
        _ -> form.field(EscalationField.CONSENT).set(box.isSelected() ? Escalation.YES : ""));
    form.field(EscalationField.CONSENT)
        .subscribe(now -> box.setSelected(Escalation.YES.equals(now)));
    Label secret = Panes.text(texts.get("escalation.form.secret"), "field-hint", "error");
    form.secret().subscribe(secret::setVisible);
    return Panes.column("gap-xs", box, secret);
  }

  private HBox foot() {
    Button discard =
        Actions.button(
            MaterialDesignD.DELETE_OUTLINE,
            texts.get("escalation.form.discard"),
            "",
            form::discard);
    Button done =
        Actions.button(
            MaterialDesignC.CHECK,
            texts.get("escalation.form.done"),
            EscalationDesk.KEY,
            form::close,
            "primary-action");
    discard.setId("escalation-discard");
    done.setId("escalation-done");
    discard.setMaxWidth(USE_PREF_SIZE);
    done.setMaxWidth(USE_PREF_SIZE);
    return Panes.row("gap-s", discard, Panes.spacer(), done);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      form.close();
    }
  }

  private void show(boolean open) {
    if (open) {
      cameFrom = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
      setVisible(true);
      first.ifPresent(Node::requestFocus);
    } else {
      boolean focused = hasFocus();
      setVisible(false);
      if (focused) {
        cameFrom.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
      }
    }
  }

  /** Esc takes the focus out of a field before it comes here: to something around the panel. */
  private boolean hasFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && (isIn(owner, this) || isIn(this, owner));
  }

  private static boolean isIn(Node inner, Node outer) {
    Node at = inner;
    while (at != null && !at.equals(outer)) {
      at = at.getParent();
    }
    return at != null;
  }
}
