package vn.hotline1022.ui.signin;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.NewPassphraseFields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.PinField;
import vn.hotline1022.ui.common.Texts;

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

  /**
   * Offers to practise with invented callers instead, but not once a profile is being made: the
   * recovery key is shown this once.
   */
  public void offer(Runnable practice) {
    frame.offer(
        practice,
        Bindings.createBooleanBinding(
            () -> model.busyProperty().get() || model.recoveryProperty().get() != null,
            model.busyProperty(),
            model.recoveryProperty()));
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
    return PinField.of(
        texts.get("signin.first.pin"),
        "first-pin",
        model.pinProperty(),
        model.pinStateProperty(),
        texts);
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
