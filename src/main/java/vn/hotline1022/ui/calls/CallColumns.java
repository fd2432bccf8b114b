package vn.hotline1022.ui.calls;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import vn.hotline1022.call.Call;

/**
 * Columns of call tables. Cells are made for the rows in sight only and filled again as it moves.
 */
public final class CallColumns {

  /** Size of a column's title at 100 %: 0.846 em of 13. */
  private static final double TITLE_SIZE = 11;

  private CallColumns() {}

  /**
   * A table that shows calls, or what is counted of them, and is never edited, sorted or
   * rearranged.
   */
  public static <T> TableView<T> table() {
    TableView<T> table = new TableView<>();
    table.getStyleClass().add("call-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    return table;
  }

  /** A column of text; what does not fit is shown whole by its tooltip. */
  public static <T> TableColumn<T, T> text(
      String title, double width, Function<T, String> words, String... styleClasses) {
    TableColumn<T, T> column = column(title, width);
    column.getStyleClass().addAll(styleClasses);
    column.setCellFactory(made -> new TextCell<>(words, styleClasses));
    return column;
  }

  /** A column of how calls ended, each in its badge. */
  public static TableColumn<Call, Call> result(String title, double width, CallTexts words) {
    TableColumn<Call, Call> column = column(title, width);
    column.setCellFactory(made -> new ResultCell(words));
    return column;
  }

  /** A cell of text; what does not fit is shown whole by its tooltip. */
  public static <R, T> TableCell<R, T> textCell(Function<T, String> words, String... styleClasses) {
    return new TextCell<>(words, styleClasses);
  }

  /** A column whose cells are somebody else's. */
  public static <T> TableColumn<T, T> column(String title, double width) {
    TableColumn<T, T> column = titled(title, width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    return column;
  }

  /** A column whose cells and their values are somebody else's. */
  public static <R, T> TableColumn<R, T> titled(String title, double width) {
    TableColumn<R, T> column = new TableColumn<>();
    column.setPrefWidth(width);
    column.setGraphic(heading(title, width, column));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /** The column's title; its font tells how large text is, and the column grows with it. */
  private static Label heading(String title, double width, TableColumn<?, ?> column) {
    Label heading = new Label(title);
    heading.getStyleClass().add("column-title");
    heading
        .fontProperty()
        .subscribe((_, font) -> grow(column, Math.ceil(width * font.getSize() / TITLE_SIZE)));
    return heading;
  }

  private static void grow(TableColumn<?, ?> column, double width) {
    if (column.getMinWidth() == column.getMaxWidth()) {
      column.setMaxWidth(Math.max(width, column.getMaxWidth()));
      column.setMinWidth(width);
      column.setMaxWidth(width);
    }
    column.setPrefWidth(width);
  }

  /** Keeps its width, which otherwise grows with the table. */
  public static void fixed(TableColumn<?, ?> column) {
    column.setMinWidth(column.getPrefWidth());
    column.setMaxWidth(column.getPrefWidth());
  }

  private static final class TextCell<R, T> extends TableCell<R, T> {
    private final Function<T, String> words;
    private final Tooltip whole = new Tooltip();

    TextCell(Function<T, String> words, String... styleClasses) {
      this.words = words;
      getStyleClass().addAll(styleClasses);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
      super.updateItem(row, empty);
      String text = empty || row == null ? "" : words.apply(row);
      setText(text);
      whole.setText(text);
      setTooltip(text.length() > 24 ? whole : null);
    }
  }

  private static final class ResultCell extends TableCell<Call, Call> {
    private final CallTexts words;
    private final Label badge = new Label();

    ResultCell(CallTexts words) {
      this.words = words;
    }

    @Override
    protected void updateItem(Call call, boolean empty) {
      super.updateItem(call, empty);
      if (empty || call == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      badge.setText(words.result(call));
      setAccessibleText(badge.getText());
      badge.getStyleClass().setAll("label", words.badge(call));
      setGraphic(badge);
    }
  }
}
