package vn.hotline1022.ui.feedback;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackKind;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What comes first: which of the two kinds it is, each with what it is for. */
final class KindPage extends VBox {
  private final FormModel form;
  private final Texts texts;
  private final Button first;

  KindPage(FormModel form, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.first = choice(FeedbackKind.FIELD, Icon.MAP_MARKER_RADIUS_OUTLINE, "1");
    Button second = choice(FeedbackKind.PROCEDURE, Icon.FILE_DOCUMENT_OUTLINE, "2");
    setId("feedback-kinds");
    getStyleClass().addAll("card", "gap-m");
    getChildren()
        .setAll(
            Panes.label(texts.get("feedback.form.kind"), "title-card"),
            Panes.text(texts.get("feedback.form.kind.how"), "secondary"),
            new Halves(first, second),
            Panes.text(texts.get("feedback.form.kind.not"), "secondary"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Button choice(FeedbackKind kind, Icon icon, String key) {
    Label hint = Panes.label(key, "key-hint");
    hint.setMinWidth(USE_PREF_SIZE);
    Label name = Panes.text(texts.get("feedback.form.kind." + kind), "title-card");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = Panes.row("gap-s", Icons.of(icon, "large", "accent"), Panes.growing(name), hint);
    VBox body =
        Panes.column(
            "gap-s",
            head,
            Panes.text(texts.get("feedback.form.kind." + kind + ".for")),
            Panes.text(texts.get("feedback.form.kind." + kind + ".like"), "secondary"));
    body.setMinHeight(USE_PREF_SIZE);
    Button made = new Button();
    made.setGraphic(body);
    made.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    made.setMnemonicParsing(false);
    made.setId("feedback-kind-" + kind);
    made.setAccessibleText(texts.get("feedback.form.kind." + kind));
    made.setAccessibleHelp(texts.get("feedback.form.kind." + kind + ".for"));
    made.getStyleClass().add("kind-card");
    made.setMaxWidth(Double.MAX_VALUE);
    made.setOnAction(_ -> choose(kind));
    return made;
  }

  private void choose(FeedbackKind kind) {
    form.fields().value(Field.KIND).set(kind.name());
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean one = event.getCode() == KeyCode.DIGIT1 || event.getCode() == KeyCode.NUMPAD1;
    boolean two = event.getCode() == KeyCode.DIGIT2 || event.getCode() == KeyCode.NUMPAD2;
    if (one || two) {
      choose(one ? FeedbackKind.FIELD : FeedbackKind.PROCEDURE);
      event.consume();
    }
  }

  void focus() {
    first.requestFocus();
  }
}
