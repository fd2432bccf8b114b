package vn.hotline1022.ui.signin;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.NewPassphraseFields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;

/** Somebody new on this computer. */
final class AddPersonPage implements PeoplePages.Page {
  private final PersonFields person;
  private final Region view;

  AddPersonPage(AddPersonViewModel model, Texts texts, Runnable cancel) {
    person = new PersonFields(model.form(), texts, "add");
    Button back = Panes.button(texts.get("signin.back"), cancel, "link-action");
    back.setId("add-back");
    Button add = Panes.button(texts.get("signin.add.action"), model::submit, "primary-action");
    add.setId("add-action");
    add.setDefaultButton(true);
    view =
        Panes.column(
            "gap-l",
            PageParts.header(texts.get("signin.add"), texts.get("signin.add.explanation")),
            person.view(),
            new NewPassphraseFields(model.form().passphrase(), texts, "add"),
            approval(model, texts),
            Notice.place(model.faultProperty(), texts),
            PageParts.footer(back, add, model.readyProperty()));
  }

  private static Region approval(AddPersonViewModel model, Texts texts) {
    ComboBox<Person> who = PageParts.people(model.approvers(), model.approverProperty(), texts);
    who.setId("add-approver");
    SecretField secret = new Fields(texts).secret(Passphrase.MAX_LENGTH);
    secret.setId("add-approval");
    secret.textProperty().bindBidirectional(model.approverPassphraseProperty());
    secret.setOnEnter(model::submit);
    VBox left = Fields.labelled(texts.get("signin.approver"), who);
    VBox right = Fields.labelled(texts.get("signin.approver.passphrase"), secret);
    return new Halves(left, right);
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void shown() {
    person.requestFocus();
  }
}
