package vn.hotline1022.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.ReasonGroup;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.WrappingRow;

/**
 * Why they called, as a tree of two levels: the groups, and below them the reasons of the open one.
 * Both keep their place whatever is chosen.
 */
final class ReasonPane extends VBox {
  private final DeskViewModel desk;
  private final Texts texts;
  private final ChipRow groupRow = new ChipRow();
  private final List<ToggleButton> groupChips = new ArrayList<>();
  private final List<ToggleButton> reasonChips = new ArrayList<>();
  private final ChipRow reasons = new ChipRow();
  private final Label hint;
  private final Label chosenCount = new Label();
  private final HBox title;
  private List<ReasonGroup> groups = List.of();
  private Optional<ReasonGroup> shown = Optional.empty();

  ReasonPane(DeskViewModel desk, CallTools tools, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    this.hint = Panes.text(texts.get("desk.reasons.hint"), "secondary");
    chosenCount.getStyleClass().add("badge-neutral");
    chosenCount.setMinWidth(USE_PREF_SIZE);
    Label heading = Panes.label(texts.get("desk.reasons.title"), "title-card");
    heading.setMinWidth(USE_PREF_SIZE);
    this.title = Panes.row("gap-s", heading, chosenCount);
    ScrollPane scroll = new ScrollPane(reasons);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    StackPane open = new StackPane(hint, scroll);
    open.getStyleClass().add("reason-tray");
    groupRow.setId("desk-reason-groups");
    reasons.setId("desk-reasons");
    getStyleClass().add("gap-s");
    getChildren().setAll(title, groupRow, open);
    desk.call().subscribe(this::show);
    desk.reasons().openGroup().subscribe(group -> show(desk.call().get()));
    tools.listsInUse().subscribe((before, now) -> show(desk.call().get()));
  }

  /** Puts what features offer at the end of the first line. */
  void add(List<Region> actions) {
    if (!actions.isEmpty()) {
      WrappingRow row = new WrappingRow("action-grid", actions.toArray(Region[]::new));
      row.setAlignment(Pos.CENTER_RIGHT);
      title.getChildren().add(Panes.growing(row));
    }
  }

  private ToggleButton groupChip(ReasonGroup group) {
    return chip(group.group(), () -> desk.reasons().toggleGroup(group.group().code()));
  }

  private ToggleButton chip(Choice choice, Runnable chosen) {
    ToggleButton chip = new ToggleButton(choice.name(texts.language().locale()));
    chip.getStyleClass().add("chip");
    chip.setMnemonicParsing(false);
    chip.setId("reason-" + choice.code());
    chip.setUserData(choice.code());
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setOnAction(
        pressed -> {
          chosen.run();
          show(desk.call().get());
        });
    return chip;
  }

  private void show(Optional<Call> call) {
    List<ReasonGroup> now = desk.reasons().groups();
    if (now.equals(groups)) {
      mark(call);
    } else {
      Refocus.around(
          this,
          () -> {
            showGroups(now);
            mark(call);
          });
    }
  }

  private void showGroups(List<ReasonGroup> now) {
    groups = now;
    groupChips.clear();
    groups.forEach(group -> groupChips.add(groupChip(group)));
    groupRow.show(groupChips);
  }

  private void mark(Optional<Call> call) {
    List<String> chosen = call.map(Call::reasons).orElse(List.of());
    for (int i = 0; i < groups.size(); i++) {
      ReasonGroup group = groups.get(i);
      boolean open = isOpen(group);
      ToggleButton chip = groupChips.get(i);
      chip.setSelected(desk.reasons().isChosen(group));
      chip.getStyleClass().remove("open");
      if (open) {
        chip.getStyleClass().add("open");
        showReasons(group);
      }
    }
    boolean none = groups.stream().noneMatch(this::isOpen);
    if (none) {
      shown = Optional.empty();
      reasonChips.clear();
      reasons.show(List.of());
    }
    hint.setVisible(none);
    reasonChips.forEach(chip -> chip.setSelected(chosen.contains((String) chip.getUserData())));
    chosenCount.setText(texts.get("desk.reasons.chosen", chosen.size()));
    chosenCount.setVisible(!chosen.isEmpty());
  }

  private boolean isOpen(ReasonGroup group) {
    return desk.reasons().openGroup().get().filter(group.group().code()::equals).isPresent();
  }

  private void showReasons(ReasonGroup group) {
    if (shown.filter(group::equals).isPresent()) {
      return;
    }
    shown = Optional.of(group);
    reasonChips.clear();
    for (Choice reason : group.reasons()) {
      reasonChips.add(chip(reason, () -> desk.reasons().toggle(reason.code())));
    }
    reasons.show(reasonChips);
  }

  /** Where the keyboard begins. */
  void focus() {
    groupChips.getFirst().requestFocus();
  }
}
