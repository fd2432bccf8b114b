package vn.hotline1022.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.hotline1022.ui.calls.CallColumns;
import vn.hotline1022.ui.common.Panes;

/**
 * A table that follows what it shows: its rows stay where they are and are told what they say now,
 * so that only cells whose words are others are drawn anew. An item put into the list of a table in
 * place of another would have JavaFX make, style and lay out every row in sight.
 */
final class LiveTable<T> {
  private final TableView<Row<T>> table = CallColumns.table();
  private final Function<T, String> code;

  /** A place in the table, and what stands there. */
  static final class Row<T> {
    private final ReadOnlyObjectWrapper<T> now;

    private Row(T first) {
      now = new ReadOnlyObjectWrapper<>(first);
    }

    /** What it shows now. */
    ReadOnlyObjectProperty<T> now() {
      return now.getReadOnlyProperty();
    }
  }

  /**
   * @param code what something shown is known by
   */
  LiveTable(String id, String title, String empty, Function<T, String> code) {
    this.code = code;
    table.setId(id);
    table.setAccessibleText(title);
    table.setPlaceholder(Panes.text(empty, "secondary"));
    table.focusedProperty().subscribe(_ -> selectFirst());
  }

  TableView<Row<T>> view() {
    return table;
  }

  /** The first column grows, all others keep their widths. */
  void columns(List<TableColumn<Row<T>, ?>> all) {
    all.stream().skip(1).forEach(CallColumns::fixed);
    table.getColumns().setAll(all);
  }

  static <T> TableColumn<Row<T>, T> text(
      String title, double width, Function<T, String> words, String... styleClasses) {
    TableColumn<Row<T>, T> column =
        cells(title, width, () -> CallColumns.textCell(words, styleClasses));
    column.getStyleClass().addAll(styleClasses);
    return column;
  }

  /** Makes a cell. */
  @FunctionalInterface
  interface Cells<R, V> {
    TableCell<R, V> cell();
  }

  static <T> TableColumn<Row<T>, T> cells(String title, double width, Cells<Row<T>, T> cells) {
    return of(title, width, Row::now, cells);
  }

  /**
   * A column of something else than what a row shows.
   *
   * @param value what its cell of a row follows
   */
  static <T, V> TableColumn<Row<T>, V> of(
      String title,
      double width,
      Function<Row<T>, ObservableValue<V>> value,
      Cells<Row<T>, V> cells) {
    TableColumn<Row<T>, V> column = CallColumns.titled(title, width);
    column.setCellValueFactory(row -> value.apply(row.getValue()));
    column.setCellFactory(_ -> cells.cell());
    return column;
  }

  /** Enter or a double click opens what is chosen. */
  void onOpen(Consumer<T> open) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            chosen().ifPresent(open);
          }
        });
    table.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            chosen().ifPresent(open);
          }
        });
  }

  private Optional<T> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .map(row -> row.now().get());
  }

  private void selectFirst() {
    if (table.isFocused() && table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** What it shows, from the top. */
  List<T> shown() {
    return table.getItems().stream().map(row -> row.now().get()).toList();
  }

  /** Shows these. What was chosen stays chosen, wherever it stands then. */
  void show(List<T> all) {
    ObservableList<Row<T>> rows = table.getItems();
    Optional<String> chosen = chosen().map(code);
    if (rows.size() > all.size()) {
      rows.remove(all.size(), rows.size());
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!all.get(i).equals(rows.get(i).now().get())) {
        rows.get(i).now.set(all.get(i));
      }
    }
    rows.addAll(all.subList(rows.size(), all.size()).stream().map(Row::new).toList());
    chosen.ifPresent(before -> choose(all, before));
  }

  private void choose(List<T> all, String wanted) {
    List<String> codes = all.stream().map(code).toList();
    int place = codes.indexOf(wanted);
    if (place < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != place) {
      table.getSelectionModel().clearAndSelect(place);
    }
  }
}
