package vn.hotline1022.ui.desk;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.hotline1022.call.Call;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.calls.CallColumns;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The calls that were last; Enter or a double click opens one in the call list. */
final class RecentPane extends VBox {
  private final TableView<Call> table = CallColumns.table();
  private final ReadyPane.DeskPlaces places;

  RecentPane(DaySummary day, CallTexts words, Texts texts, ReadyPane.DeskPlaces places) {
    this.places = places;
    columns(words, texts);
    table.setAccessibleText(texts.get("desk.recent.title"));
    table.setPlaceholder(
        Panes.column(
            "gap-xs",
            Panes.label(texts.get("desk.recent.empty"), "strong"),
            Panes.text(texts.get("desk.recent.empty.detail"), "secondary")));
    table.getPlaceholder().getStyleClass().add("empty-state");
    table.setRowFactory(made -> row());
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(table.getSelectionModel().getSelectedItem());
          }
        });
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().addAll("card", "gap-s");
    getChildren()
        .setAll(
            Panes.row(
                "gap-s",
                Panes.label(texts.get("desk.recent.title"), "title-card"),
                Panes.spacer(),
                Panes.button(texts.get("desk.recent.all"), places.allCalls(), "link-action")),
            table);
    day.recent().subscribe(this::show);
    words.onRenamed(table::refresh);
  }

  private void columns(CallTexts words, Texts texts) {
    TableColumn<Call, Call> time =
        CallColumns.text(
            texts.get("desk.recent.time"),
            92,
            call -> Formats.dayTime(call.startedAt()),
            "mono",
            "muted");
    TableColumn<Call, Call> number =
        CallColumns.text(
            texts.get("desk.recent.number"),
            124,
            call -> words.number(call.phone()),
            "strong",
            "mono");
    TableColumn<Call, Call> reason =
        CallColumns.text(texts.get("desk.recent.reason"), 200, words::reasons);
    TableColumn<Call, Call> result =
        CallColumns.result(texts.get("desk.recent.result"), 205, words);
    TableColumn<Call, Call> talk =
        CallColumns.text(texts.get("desk.recent.talk"), 82, words::talk, "number");
    List.of(time, number, result, talk).forEach(CallColumns::fixed);
    table.getColumns().setAll(List.of(time, number, reason, result, talk));
  }

  private TableRow<Call> row() {
    TableRow<Call> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open(row.getItem());
          }
        });
    return row;
  }

  private void open(Call call) {
    if (call != null) {
      places.openCall().accept(call);
    }
  }

  private void show(List<Call> calls) {
    table.setItems(FXCollections.observableArrayList(calls));
  }
}
