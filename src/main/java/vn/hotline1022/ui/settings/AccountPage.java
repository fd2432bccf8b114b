package vn.hotline1022.ui.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.signin.PeoplePages;

/** Role and last day of somebody's account, and the passphrase of who changes them. */
final class AccountPage implements PeoplePages.Page {
  private static final int LONGEST_DAY = 12;

  private final AccountModel model;
  private final Texts texts;
  private final Choice<Role> roles;
  private final Region view;

  AccountPage(AccountModel model, Texts texts, Runnable cancel) {
    this.model = model;
    this.texts = texts;
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips.setId("account-role");
    roles =
        Choice.chips(
            chips,
            model.roleProperty(),
            List.of(Role.values()),
            role -> texts.get("common.role." + role));
    roles.setOnEnter(model::submit);
    view =
        Panes.column(
            "gap-l",
            Panes.text(texts.get("settings.people.account.says"), "secondary"),
            Fields.labelled(texts.get("settings.people.role"), chips),
            until(),
            secret(),
            Notice.place(model.faultProperty(), texts),
            buttons(cancel));
  }

  private Region until() {
    TextField field = new Fields(texts).text(LONGEST_DAY);
    field.setId("account-until");
    field.setPromptText(texts.get("settings.people.until.prompt"));
    field.textProperty().bindBidirectional(model.untilProperty());
    return Fields.labelled(
        texts.get("settings.people.until"),
        field,
        Bindings.when(model.untilWrongProperty())
            .then(texts.get("settings.people.until.wrong"))
            .otherwise(""));
  }

  private Region secret() {
    SecretField field = new Fields(texts).secret(Passphrase.MAX_LENGTH);
    field.setId("account-approval");
    field.textProperty().bindBidirectional(model.passphraseProperty());
    return Fields.labelled(texts.get("settings.people.own"), field);
  }

  private Region buttons(Runnable cancel) {
    Button back = Panes.button(texts.get("common.cancel"), cancel);
    Button keep =
        Panes.button(texts.get("settings.people.account.keep"), model::submit, "primary-action");
    keep.setId("account-keep");
    keep.setDefaultButton(true);
    keep.disableProperty().bind(model.readyProperty().not());
    return Panes.row("gap-m", Panes.spacer(), back, keep);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    roles.requestFocus();
  }
}
