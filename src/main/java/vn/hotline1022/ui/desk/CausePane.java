package vn.hotline1022.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Why the call ended so, asked while its result is one that has causes; seen only then. */
final class CausePane extends VBox {
  private final DeskViewModel desk;
  private final Choice result;
  private final List<ToggleButton> chips = new ArrayList<>();

  CausePane(DeskViewModel desk, Choice result, List<Choice> causes, Texts texts) {
    this.desk = desk;
    this.result = result;
    Locale locale = texts.language().locale();
    causes.forEach(cause -> chips.add(chip(cause, locale)));
    ChipRow row = new ChipRow();
    row.setId("desk-causes");
    row.getStyleClass().add("close");
    row.show(chips);
    String title = texts.get("desk.outcome.cause", result.name(locale));
    getStyleClass().add("gap-s");
    getChildren().setAll(Panes.label(title, "field-label"), row);
  }

  private ToggleButton chip(Choice cause, Locale locale) {
    ToggleButton chip = new ToggleButton(cause.name(locale));
    chip.getStyleClass().add("chip");
    chip.setMnemonicParsing(false);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setId("cause-" + cause.code());
    chip.setUserData(cause.code());
    chip.setOnAction(
        _ -> {
          desk.toggleCause(cause.code());
          show(desk.call().get());
        });
    return chip;
  }

  /** Whether this is what is asked of the call. */
  boolean show(Optional<Call> call) {
    Optional<String> chosen = call.flatMap(Call::cause);
    chips.forEach(chip -> chip.setSelected(chosen.filter(chip.getUserData()::equals).isPresent()));
    boolean asked = call.flatMap(Call::disposition).filter(result.code()::equals).isPresent();
    setVisible(asked);
    // Unseen it takes no room: what is missing is said below without a scroll bar.
    setManaged(asked);
    return asked;
  }
}
