package vn.hotline1022.ui.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Between calls: what is promised for today, the overdue first, each one key away. */
final class TodayCard extends VBox {
  private final FollowUpsViewModel promises;
  private final Texts texts;
  private final Consumer<FollowUp> callBack;
  private final ListView<FollowUp> list = new ListView<>();
  private final Label empty;
  private final Label late = Panes.label("", "badge-danger");
  private final Button next;

  TodayCard(
      FollowUpsViewModel promises,
      FollowUpTools tools,
      Texts texts,
      Consumer<FollowUp> callBack,
      Runnable all) {
    this.promises = promises;
    this.texts = texts;
    this.callBack = callBack;
    this.empty = Panes.text(texts.get("followup.card.empty"), "secondary");
    this.next = Panes.button(texts.get("followup.callback"), this::callNext, "small");
    Panes.withKey(next, FollowUpKeys.CALL_BACK);
    next.setId("promise-next");
    FollowUpTexts words = new FollowUpTexts(texts, tools);
    list.setId("promises-today");
    list.setAccessibleText(texts.get("followup.card.title"));
    list.getStyleClass().add("promise-list");
    list.setCellFactory(_ -> new PromiseCell(promises, words, texts, Optional.of(this::call)));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    late.setMinWidth(USE_PREF_SIZE);
    StackPane place = new StackPane(list, empty);
    place.getStyleClass().add("earlier-place");
    VBox.setVgrow(place, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-s", "promise-card");
    getChildren()
        .setAll(
            Panes.row(
                "gap-s",
                Icons.of(Icon.CALENDAR_CLOCK, "small"),
                Panes.button(texts.get("followup.card.title"), all, "title-action"),
                late,
                Panes.spacer(),
                next),
            place);
    promises.today().subscribe(this::show);
  }

  /** Calls the one the list stands on, else the first. */
  void callNext() {
    FollowUp chosen = list.getSelectionModel().getSelectedItem();
    Optional.ofNullable(chosen).or(promises::next).ifPresent(this::call);
  }

  private void call(FollowUp promise) {
    callBack.accept(promise);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      callNext();
    }
  }

  private void show(List<FollowUp> today) {
    FollowUp chosen = list.getSelectionModel().getSelectedItem();
    list.setItems(FXCollections.observableArrayList(today));
    today.stream()
        .filter(promise -> chosen != null && promise.id().equals(chosen.id()))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    list.setVisible(!today.isEmpty());
    empty.setVisible(today.isEmpty());
    next.setVisible(!today.isEmpty());
    int overdue = promises.overdue().get();
    late.setText(texts.get("followup.card.late", overdue));
    late.setVisible(overdue > 0);
  }
}
