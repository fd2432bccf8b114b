package vn.hotline1022.ui.desk;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Direction;
import vn.hotline1022.call.Problem;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Actions;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * The keys of the call at the foot of the desk, always in the same place, and above them what still
 * keeps it from being saved.
 */
final class SavePane extends VBox {
  private final DeskViewModel desk;
  private final Texts texts;
  private final VBox trouble = new VBox();
  private final Button turn;
  private final Button end;
  private final Button save;

  SavePane(DeskViewModel desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    this.turn =
        Actions.button(Icon.PAUSE, texts.get("desk.action.hold"), DeskKeys.HOLD, this::turn);
    this.end =
        Actions.button(
            Icon.PHONE_HANGUP,
            texts.get("desk.action.end"),
            DeskKeys.END,
            desk::end,
            "danger-action");
    this.save =
        Actions.button(
            Icon.CONTENT_SAVE_OUTLINE,
            texts.get("desk.action.save"),
            DeskKeys.SAVE,
            desk::save,
            "primary-action");
    save.setId("desk-save");
    getStyleClass().add("gap-s");
    getChildren().setAll(trouble, turnAndEnd(), save);
    desk.call().subscribe(this::show);
    desk.saving().subscribe(now -> show(desk.call().get()));
    desk.problems().subscribe(now -> showTrouble());
    desk.saveFault().subscribe(now -> showTrouble());
  }

  private GridPane turnAndEnd() {
    GridPane grid = Actions.grid();
    grid.addRow(0, turn, end);
    return grid;
  }

  private void turn() {
    if (desk.state().filter(CallState.RINGING::equals).isPresent()) {
      desk.take(Direction.INBOUND);
    } else {
      desk.holdOrResume();
    }
  }

  private void show(Optional<Call> call) {
    call.ifPresent(this::showTurn);
    turn.setDisable(!desk.canHoldOrResume() && !desk.canTake());
    end.setDisable(!desk.canEnd());
    save.setDisable(!desk.canSave());
    Actions.say(
        save,
        Icon.CONTENT_SAVE_OUTLINE,
        texts.get(desk.saving().get() ? "desk.action.saving" : "desk.action.save"));
  }

  private void showTurn(Call call) {
    boolean out = call.direction() == Direction.OUTBOUND;
    switch (call.state()) {
      case RINGING ->
          say(Icon.PHONE, out ? "desk.action.answered" : "desk.action.answer", DeskKeys.TAKE);
      case ON_HOLD -> say(Icon.PLAY, "desk.action.resume", DeskKeys.HOLD);
      case TALKING, AFTER_CALL_WORK, SAVED, MISSED ->
          say(Icon.PAUSE, "desk.action.hold", DeskKeys.HOLD);
    }
  }

  private void say(Icon icon, String textKey, String key) {
    Actions.say(turn, icon, texts.get(textKey), key);
  }

  private void showTrouble() {
    trouble.getChildren().clear();
    desk.saveFault().get().ifPresent(fault -> trouble.getChildren().add(notice(fault)));
    Set<Problem> problems = desk.problems().get();
    if (!problems.isEmpty()) {
      VBox list = new VBox(Panes.text(texts.get("desk.problem.title"), "strong"));
      list.getStyleClass().addAll("problem-list", "notice-warning");
      problems.forEach(problem -> list.getChildren().add(Panes.text("• " + word(problem))));
      trouble.getChildren().add(list);
    }
  }

  private String word(Problem problem) {
    return texts.get("desk.problem." + problem);
  }

  private Notice notice(Fault fault) {
    Notice notice = Notice.of(FaultText.of(fault, texts));
    notice.setId("desk-save-fault");
    return notice;
  }
}
