package vn.hotline1022.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableView;

/** Shows rows in a table: rows that stay in their places are changed there, one by one. */
final class RowsInPlace {

  private RowsInPlace() {}

  /**
   * What was chosen stays chosen.
   *
   * @param code what a row is known by
   */
  static <T> void show(TableView<T> table, List<T> now, Function<T, String> code) {
    List<T> rows = table.getItems();
    if (!rows.stream().map(code).toList().equals(now.stream().map(code).toList())) {
      Optional<String> chosen =
          Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(code);
      table.getItems().setAll(now);
      now.stream()
          .filter(row -> chosen.equals(Optional.of(code.apply(row))))
          .forEach(table.getSelectionModel()::select);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(rows.get(i))) {
        rows.set(i, now.get(i));
      }
    }
  }
}
