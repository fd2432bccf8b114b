package vn.hotline1022.ui.amend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists;
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
  private List<CallLists.Choice> shown = List.of();

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
    model.disposition().subscribe(_ -> show());
    model.cause().subscribe((_, _) -> show());
    tools.listsInUse().subscribe((_, _) -> show());
  }

  /** What is offered now, and what the call has though it was retired meanwhile. */
  private void show() {
    Optional<String> disposition = model.disposition().get();
    Optional<String> before = model.editing().get().map(CallDetails::now).flatMap(Call::cause);
    List<CallLists.Choice> now =
        disposition.map(tools.lists()::allCauses).orElse(List.of()).stream()
            .filter(cause -> !cause.retired() || isKept(cause.code(), before))
            .toList();
    if (!now.equals(shown)) {
      shown = now;
      choice.show(now.stream().map(cause -> Optional.of(cause.code())).toList());
    }
    boolean none = now.isEmpty();
    question.setText(
        disposition
            .map(code -> texts.get("amend.cause", tools.lists().dispositionName(code, locale())))
            .orElse(""));
    setVisible(!none);
    setManaged(!none);
  }

  private boolean isKept(String code, Optional<String> before) {
    return model.cause().get().filter(code::equals).isPresent()
        || before.filter(code::equals).isPresent();
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
