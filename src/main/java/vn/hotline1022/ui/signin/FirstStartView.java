package vn.hotline1022.ui.signin;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.PinLock;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.NewPassphraseFields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.signin.FirstStartViewModel.PinState;

/** The first start: one page of questions, one with the recovery key. */
public final class FirstStartView {
  private final FirstStartViewModel model;
  private final Texts texts;
  private final SignInFrame frame;
  private final TextField device;

  public FirstStartView(FirstStartViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    frame = new SignInFrame(texts);
    device = new Fields(texts).text(FirstStartViewModel.DEVICE_LENGTH);
    device.setId("first-device");
    device.setPromptText(texts.get("signin.first.device.prompt"));
    device.textProperty().bindBidirectional(model.deviceNameProperty());
    frame.show(questions());
    model
        .recoveryProperty()
        .subscribe(
            recovery -> {
              if (recovery != null) {
                RecoveryKeyView page = new RecoveryKeyView(recovery, texts);
                frame.show(page.view());
                page.shown();
              }
            });
  }

  public Region view() {
    return frame;
  }

  /** It came to the front. */
  public void shown() {
    if (model.recoveryProperty().get() == null) {
      device.requestFocus();
    }
  }

  private Region questions() {
    PersonFields person = new PersonFields(model.form(), texts, "first");
    return Panes.column(
        "gap-m",
        PageParts.header(texts.get("signin.first.title"), texts.get("signin.first.explanation")),
        Fields.labelled(texts.get("signin.first.device"), device),
        person.view(),
        new NewPassphraseFields(model.form().passphrase(), texts, "first", pin()),
        Notice.place(model.faultProperty(), texts),
        footer());
  }

  private Region pin() {
    SecretField field = new Fields(texts).secret(PinLock.LENGTH);
    field.setId("first-pin");
    field.textProperty().bindBidirectional(model.pinProperty());
    VBox box = Fields.labelled(texts.get("signin.first.pin"), field);
    Label hint = Panes.text("", "field-hint");
    hint.textProperty()
        .bind(model.pinStateProperty().map(state -> texts.get("signin.pin." + state)));
    model
        .pinStateProperty()
        .subscribe(
            state -> {
              hint.getStyleClass().remove("error");
              if (state == PinState.WEAK) {
                hint.getStyleClass().add("error");
              }
            });
    box.getChildren().add(hint);
    return box;
  }

  private Region footer() {
    Button sample = Panes.button(texts.get("signin.first.sample"), model::trySample, "link-action");
    sample.setId("first-sample");
    Button create = Panes.button("", model::submit, "primary-action");
    create.setId("first-create");
    create.setDefaultButton(true);
    create
        .textProperty()
        .bind(
            Bindings.when(model.busyProperty())
                .then(texts.get("signin.first.creating"))
                .otherwise(texts.get("signin.first.create")));
    return PageParts.footer(sample, create, model.readyProperty());
  }
}
