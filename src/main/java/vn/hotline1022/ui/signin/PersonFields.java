package vn.hotline1022.ui.signin;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.staff.Role;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Fields;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Name, staff code and role of somebody new. */
final class PersonFields {
  private final TextField name;
  private final Region view;

  PersonFields(PersonForm form, Texts texts, String idPrefix) {
    Fields fields = new Fields(texts);
    name = fields.text(PersonForm.NAME_LENGTH);
    name.setId(idPrefix + "-name");
    name.setPromptText(texts.get("signin.person.name.prompt"));
    name.textProperty().bindBidirectional(form.nameProperty());
    TextField code = fields.text(PersonForm.CODE_LENGTH);
    code.setId(idPrefix + "-code");
    code.setPromptText(texts.get("signin.person.code.prompt"));
    code.textProperty().bindBidirectional(form.codeProperty());
    VBox codeBox =
        Fields.labelled(
            texts.get("signin.person.code"),
            code,
            Bindings.when(form.codeWrongProperty())
                .then(texts.get("signin.person.code.wrong"))
                .otherwise(""));
    codeBox.getStyleClass().add("narrow");
    HBox first =
        new HBox(Panes.growing(Fields.labelled(texts.get("signin.person.name"), name)), codeBox);
    first.getStyleClass().add("gap-m");
    view = Panes.column("gap-m", first, roles(form, texts, idPrefix));
  }

  Region view() {
    return view;
  }

  void requestFocus() {
    name.requestFocus();
  }

  private static Region roles(PersonForm form, Texts texts, String idPrefix) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    chips.setId(idPrefix + "-role");
    Choice.chips(
        chips,
        form.roleProperty(),
        List.of(Role.values()),
        role -> texts.get("common.role." + role));
    return Fields.labelled(texts.get("signin.person.role"), chips);
  }
}
