package vn.hotline1022.ui.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.Direction;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;

/** How the call ends: its result, the calls that are no case, and the way to the next one. */
final class OutcomePane extends VBox {
  private final DeskViewModel desk;
  private final CallTools tools;
  private final Texts texts;
  private final List<ToggleButton> results = new ArrayList<>();
  private final List<Button> nonCases = new ArrayList<>();
  private final List<CausePane> causes = new ArrayList<>();
  private final ChipRow handled = new ChipRow();
  private final ChipRow outbound = new ChipRow();
  private final GridPane nonCaseGrid = Actions.grid();
  private final VBox nonCase;
  private final VBox unreached;
  private final StackPane special = new StackPane();
  private final ScrollPane scrolling;
  private final VBox choices;
  private Optional<NotesPane> notes = Optional.empty();
  private Optional<Offered> offered = Optional.empty();

  /** What is offered at the moment; retired meanwhile, but chosen, it still is. */
  private record Offered(Map<DispositionGroup, List<Choice>> results, List<Causes> causes) {}

  /** The causes of one result. */
  private record Causes(Choice result, List<Choice> causes) {}

  OutcomePane(DeskViewModel desk, CallTools tools, Texts texts) {
    this.desk = desk;
    this.tools = tools;
    this.texts = texts;
    handled.setId("desk-results");
    this.nonCase = Panes.column("gap-s", fieldLabel("desk.outcome.noncase"), nonCaseGrid);
    this.unreached = Panes.column("gap-s", fieldLabel("desk.outcome.unreached"), outbound);
    special.getStyleClass().add("outcome-special");
    this.choices =
        Panes.column(
            "gap-s", Panes.label(texts.get("desk.outcome.title"), "title-card"), handled, special);
    choices.setMinHeight(USE_PREF_SIZE);
    this.scrolling = new ScrollPane(choices);
    scrolling.setFitToWidth(true);
    scrolling.setFocusTraversable(false);
    scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-s");
    getChildren().setAll(scrolling, new SavePane(desk, texts));
    desk.call().subscribe(this::show);
    tools.listsInUse().subscribe((before, now) -> show(desk.call().get()));
  }

  /**
   * The notes stand here, above the outcome; the calls that are no case, whose keys work all the
   * same, make room for them.
   */
  void takeNotes(NotesPane taken) {
    notes = Optional.of(taken);
    getChildren().addFirst(taken);
    getStyleClass().add("outcome-narrow");
    VBox.setVgrow(scrolling, Priority.NEVER);
    // A scroll pane does not ask how high its content is in the width there is.
    scrolling.prefHeightProperty().bind(choices.heightProperty());
    show(desk.call().get());
  }

  /** The notes stand elsewhere again. */
  void releaseNotes() {
    notes.ifPresent(getChildren()::remove);
    getStyleClass().remove("outcome-narrow");
    notes = Optional.empty();
    VBox.setVgrow(scrolling, Priority.ALWAYS);
    scrolling.prefHeightProperty().unbind();
    scrolling.setPrefHeight(USE_COMPUTED_SIZE);
    show(desk.call().get());
  }

  /** Offers what the lists hold now, anew only when that differs from before. */
  private void offer(Optional<Call> call) {
    Offered now = offered(call);
    if (!offered.filter(now::equals).isPresent()) {
      offered = Optional.of(now);
      Refocus.around(this, () -> build(now));
    }
  }

  private Offered offered(Optional<Call> call) {
    Optional<String> chosen = call.flatMap(Call::disposition);
    Map<DispositionGroup, List<Choice>> byGroup = new EnumMap<>(DispositionGroup.class);
    List<Causes> asked = new ArrayList<>();
    for (DispositionGroup group : DispositionGroup.values()) {
      List<Choice> choices = kept(tools.lists().allDispositions(group), chosen);
      byGroup.put(group, choices);
      for (Choice result : choices) {
        List<Choice> known =
            kept(tools.lists().allCauses(result.code()), call.flatMap(Call::cause));
        if (!known.isEmpty()) {
          asked.add(new Causes(result, known));
        }
      }
    }
    return new Offered(byGroup, asked);
  }

  private static List<Choice> kept(List<Choice> all, Optional<String> chosen) {
    return all.stream()
        .filter(choice -> !choice.retired() || chosen.filter(choice.code()::equals).isPresent())
        .toList();
  }

  private void build(Offered now) {
    results.clear();
    fill(handled, now.results().get(DispositionGroup.HANDLED));
    fill(outbound, now.results().get(DispositionGroup.OUTBOUND));
    fillNonCases(now.results().get(DispositionGroup.NON_CASE));
    causes.clear();
    now.causes()
        .forEach(asked -> causes.add(new CausePane(desk, asked.result(), asked.causes(), texts)));
    // Each where the calls that are no case stand otherwise, so that nothing moves.
    special.getChildren().setAll(nonCase, unreached);
    special.getChildren().addAll(causes);
  }

  private Label fieldLabel(String key) {
    return Panes.label(texts.get(key), "field-label");
  }

  private void fill(ChipRow row, List<Choice> choices) {
    List<ToggleButton> chips = choices.stream().map(this::chip).toList();
    results.addAll(chips);
    row.show(chips);
  }

  private ToggleButton chip(Choice choice) {
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
    return chip;
  }

  private String name(Choice choice) {
    return choice.name(texts.language().locale());
  }

  private void fillNonCases(List<Choice> choices) {
    nonCases.clear();
    nonCaseGrid.getChildren().clear();
    for (Choice choice : choices) {
      Button button = nonCaseButton(choice);
      int place = nonCases.size();
      nonCases.add(button);
      nonCaseGrid.add(button, place % 2, place / 2);
    }
  }

  private Button nonCaseButton(Choice choice) {
    Runnable action = () -> desk.nonCase(choice.code());
    return switch (choice.code()) {
      case "SILENT" -> small(Icon.VOLUME_OFF, choice, DeskKeys.SILENT, action);
      case "PRANK" -> small(Icon.EMOTICON_WINK_OUTLINE, choice, DeskKeys.PRANK, action);
      case "MISDIAL" -> small(Icon.PHONE_MISSED, choice, DeskKeys.MISDIAL, action);
      case "ABUSE" -> small(Icon.PHONE_CANCEL_OUTLINE, choice, DeskKeys.ABUSE, action);
      default -> small(Icon.PHONE_CANCEL_OUTLINE, choice, "", action);
    };
  }

  private Button small(Icon icon, Choice choice, String key, Runnable action) {
    return Actions.button(icon, name(choice), key, action, "small");
  }

  private void show(Optional<Call> call) {
    offer(call);
    Optional<String> chosen = call.flatMap(Call::disposition);
    boolean out = call.map(Call::direction).filter(Direction.OUTBOUND::equals).isPresent();
    boolean asked = causes.stream().filter(pane -> pane.show(call)).count() > 0;
    results.forEach(chip -> mark(chip, chosen, asked && notes.isPresent()));
    nonCase.setVisible(!asked && !out && notes.isEmpty());
    unreached.setVisible(!asked && out);
    special.setManaged(notes.isEmpty() || asked || out);
    nonCases.forEach(button -> button.setDisable(!desk.canBeNonCase()));
  }

  /**
   * @param alone only what was chosen is shown, to make room for its causes; chosen again, it is
   *     taken back and the others are there
   */
  private static void mark(ToggleButton chip, Optional<String> chosen, boolean alone) {
    boolean now = chosen.filter(code -> code.equals(chip.getUserData())).isPresent();
    chip.setSelected(now);
    chip.setVisible(now || !alone);
    chip.setManaged(now || !alone);
    if (now && alone) {
      chip.setFocusTraversable(true);
    }
  }
}
