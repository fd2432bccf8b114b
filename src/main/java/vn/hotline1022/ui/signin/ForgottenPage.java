package vn.hotline1022.ui.signin;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Passphrase;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Halves;
import vn.hotline1022.ui.common.NewPassphraseFields;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.SecretField;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.signin.ForgottenViewModel.Way;

/** A new passphrase for somebody who forgot it. */
final class ForgottenPage implements PeoplePages.Page {

  /** Room for a recovery key typed with spaces or other signs between its letters. */
  private static final int KEY_LENGTH = 120;

  private final Choice<Way> ways;
  private final Region view;

  ForgottenPage(ForgottenViewModel model, Texts texts, Runnable cancel) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips.setId("forgotten-way");
    List<Way> possible =
        model.supervisors().isEmpty() ? List.of(Way.RECOVERY_KEY) : List.of(Way.values());
    ways =
        Choice.chips(
            chips, model.wayProperty(), possible, way -> texts.get("signin.forgotten.way." + way));
    Button back = Panes.button(texts.get("signin.back"), cancel, "link-action");
    Button set =
        Panes.button(texts.get("signin.forgotten.action"), model::submit, "primary-action");
    set.setId("forgotten-action");
    set.setDefaultButton(true);
    view =
        Panes.column(
            "gap-l",
            PageParts.header(
                texts.get("signin.forgotten.title", model.person().name()),
                texts.get("signin.forgotten.explanation")),
            Fields.labelled(texts.get("signin.forgotten.way"), chips),
            proof(model, texts),
            new NewPassphraseFields(model.passphrase(), texts, "forgotten"),
            Notice.place(model.faultProperty(), texts),
            PageParts.footer(back, set, model.readyProperty()));
  }

  /** What the chosen way asks for. */
  private static Region proof(ForgottenViewModel model, Texts texts) {
    Region key = recoveryKey(model, texts);
    Region supervisor = supervisor(model, texts);
    model
        .wayProperty()
        .subscribe(
            way -> {
              boolean byKey = way == Way.RECOVERY_KEY;
              key.setVisible(byKey);
              key.setManaged(byKey);
              supervisor.setVisible(!byKey);
              supervisor.setManaged(!byKey);
            });
    return new StackPane(key, supervisor);
  }

  private static Region recoveryKey(ForgottenViewModel model, Texts texts) {
    TextField field = new Fields(texts).text(KEY_LENGTH);
    field.setId("forgotten-key");
    field.getStyleClass().add("mono");
    field.setPromptText(texts.get("signin.recovery.prompt"));
    field.textProperty().bindBidirectional(model.recoveryKeyProperty());
    return Fields.labelled(texts.get("signin.recovery.name"), field);
  }

  private static Region supervisor(ForgottenViewModel model, Texts texts) {
    ComboBox<Person> who = PageParts.people(model.supervisors(), model.supervisorProperty(), texts);
    who.setId("forgotten-supervisor");
    SecretField secret = new Fields(texts).secret(Passphrase.MAX_LENGTH);
    secret.setId("forgotten-approval");
    secret.textProperty().bindBidirectional(model.supervisorPassphraseProperty());
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
    ways.requestFocus();
  }
}
