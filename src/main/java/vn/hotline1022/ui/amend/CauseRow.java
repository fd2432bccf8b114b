package vn.hotline1022.ui.amend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Why the call ended so, asked below its result while that is one that has causes. */
final class CauseRow extends VBox {
  private final AmendModel model;
  private final CallTools tools;
  private final Texts texts;
  private final Label question = Panes.text("", "field-label");
  private final Choice<Optional<String>> choice;

  CauseRow(AmendModel model, CallTools tools, Texts texts) {
    this.model = model;
    this.tools = tools;
    this.texts = texts;
    FlowPane chips = new FlowPane();
    chips.setId("amend-causes");
    chips.getStyleClass().add("chip-row");
    this.choice = Choice.chips(chips, model.cause(), List.of(), this::name);
    getStyleClass().add("gap-xs");
    getChildren().setAll(question, chips);
    model.disposition().subscribe(this::show);
  }

  private void show(Optional<String> disposition) {
    List<Optional<String>> causes =
        disposition.map(tools.lists()::causes).orElse(List.of()).stream()
            .map(cause -> Optional.of(cause.code()))
            .toList();
    choice.show(causes);
    question.setText(
        disposition
            .map(code -> texts.get("amend.cause", tools.lists().dispositionName(code, locale())))
            .orElse(""));
    setVisible(!causes.isEmpty());
    setManaged(!causes.isEmpty());
  }

  private String name(Optional<String> cause) {
    return tools
        .lists()
        .causeName(model.disposition().get().orElse(""), cause.orElse(""), locale());
  }

  private Locale locale() {
    return texts.language().locale();
  }

  void focus() {
    choice.requestFocus();
  }
}
