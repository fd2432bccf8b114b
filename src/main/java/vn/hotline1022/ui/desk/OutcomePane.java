package vn.hotline1022.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.Direction;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** How the call ends: its result, the calls that are no case, and the way to the next one. */
final class OutcomePane extends VBox {
  private final DeskViewModel desk;
  private final CallTools tools;
  private final Texts texts;
  private final List<ToggleButton> results = new ArrayList<>();
  private final List<Button> nonCases = new ArrayList<>();
  private final VBox nonCase;
  private final VBox unreached;
  private final List<CausePane> causes;

  OutcomePane(DeskViewModel desk, CallTools tools, Texts texts) {
    this.desk = desk;
    this.tools = tools;
    this.texts = texts;
    ChipRow handled = chips(DispositionGroup.HANDLED);
    handled.setId("desk-results");
    this.nonCase = Panes.column("gap-s", fieldLabel("desk.outcome.noncase"), nonCaseGrid());
    this.unreached =
        Panes.column(
            "gap-s", fieldLabel("desk.outcome.unreached"), chips(DispositionGroup.OUTBOUND));
    this.causes = causePanes();
    StackPane special = new StackPane(nonCase, unreached);
    special.getChildren().addAll(causes);
    special.getStyleClass().add("outcome-special");
    VBox choices =
        Panes.column(
            "gap-s", Panes.label(texts.get("desk.outcome.title"), "title-card"), handled, special);
    choices.setMinHeight(USE_PREF_SIZE);
    ScrollPane scrolling = new ScrollPane(choices);
    scrolling.setFitToWidth(true);
    scrolling.setFocusTraversable(false);
    scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-s");
    getChildren().setAll(scrolling, new SavePane(desk, texts));
    desk.call().subscribe(this::show);
  }

  private Label fieldLabel(String key) {
    return Panes.label(texts.get(key), "field-label");
  }

  private ChipRow chips(DispositionGroup group) {
    List<ToggleButton> chips = new ArrayList<>();
    for (Choice choice : tools.lists().dispositions(group)) {
      ToggleButton chip = new ToggleButton(name(choice));
      chip.getStyleClass().add("chip");
      chip.setMnemonicParsing(false);
      chip.setMinWidth(USE_PREF_SIZE);
      chip.setId("result-" + choice.code());
      chip.setUserData(choice.code());
      if (choice.code().equals("DROPPED")) {
        chip.setGraphic(Panes.label(DeskKeys.DROPPED, "key-hint"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
      }
      chip.setOnAction(
          pressed -> {
            desk.toggleDisposition(choice.code());
            show(desk.call().get());
          });
      chips.add(chip);
    }
    results.addAll(chips);
    ChipRow row = new ChipRow();
    row.show(chips);
    return row;
  }

  /** Each where the calls that are no case stand otherwise, so that nothing moves. */
  private List<CausePane> causePanes() {
    List<CausePane> panes = new ArrayList<>();
    for (DispositionGroup group : DispositionGroup.values()) {
      for (Choice result : tools.lists().dispositions(group)) {
        List<Choice> known = tools.lists().causes(result.code());
        if (!known.isEmpty()) {
          panes.add(new CausePane(desk, result, known, texts));
        }
      }
    }
    return panes;
  }

  private String name(Choice choice) {
    return choice.name(texts.language().locale());
  }

  private GridPane nonCaseGrid() {
    GridPane grid = Actions.grid();
    for (Choice choice : tools.lists().dispositions(DispositionGroup.NON_CASE)) {
      Button button = nonCaseButton(choice);
      int place = nonCases.size();
      nonCases.add(button);
      grid.add(button, place % 2, place / 2);
    }
    return grid;
  }

  private Button nonCaseButton(Choice choice) {
    Runnable action = () -> desk.nonCase(choice.code());
    return switch (choice.code()) {
      case "SILENT" -> small(MaterialDesignV.VOLUME_OFF, choice, DeskKeys.SILENT, action);
      case "PRANK" -> small(MaterialDesignE.EMOTICON_WINK_OUTLINE, choice, DeskKeys.PRANK, action);
      case "MISDIAL" -> small(MaterialDesignP.PHONE_MISSED, choice, DeskKeys.MISDIAL, action);
      case "ABUSE" -> small(MaterialDesignP.PHONE_CANCEL_OUTLINE, choice, DeskKeys.ABUSE, action);
      default -> small(MaterialDesignP.PHONE_CANCEL_OUTLINE, choice, "", action);
    };
  }

  private Button small(Ikon icon, Choice choice, String key, Runnable action) {
    return Actions.button(icon, name(choice), key, action, "small");
  }

  private void show(Optional<Call> call) {
    Optional<String> chosen = call.flatMap(Call::disposition);
    results.forEach(
        chip ->
            chip.setSelected(chosen.filter(code -> code.equals(chip.getUserData())).isPresent()));
    boolean out = call.map(Call::direction).filter(Direction.OUTBOUND::equals).isPresent();
    boolean asked = causes.stream().filter(pane -> pane.show(call)).count() > 0;
    nonCase.setVisible(!asked && !out);
    unreached.setVisible(!asked && out);
    nonCases.forEach(button -> button.setDisable(!desk.canBeNonCase()));
  }
}
