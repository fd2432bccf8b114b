package vn.hotline1022.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.signin.PeoplePages;

/** Says what will happen and asks for the passphrase of the person who wants it. */
final class ApprovedPage implements PeoplePages.Page {
  private final SecretField secret;
  private final Region view;

  /**
   * @param says what happens, and what cannot be undone
   * @param action the word on the button
   */
  ApprovedPage(ApprovedModel<?> model, String says, String action, Texts texts, Runnable cancel) {
    secret = new Fields(texts).secret(Passphrase.MAX_LENGTH);
    secret.setId("settings-approval");
    secret.textProperty().bindBidirectional(model.passphraseProperty());
    Button back = Panes.button(texts.get("common.cancel"), cancel);
    Button act = Panes.button(action, model::submit, "danger-action");
    act.setId("settings-approved");
    act.setDefaultButton(true);
    act.disableProperty().bind(model.readyProperty().not());
    view =
        Panes.column(
            "gap-l",
            Panes.text(says),
            Fields.labelled(texts.get("settings.people.own"), secret),
            Notice.place(model.faultProperty(), texts),
            Panes.row("gap-m", Panes.spacer(), back, act));
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    secret.requestFocus();
  }
}
