package vn.hotline1022.ui.feedback;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;

/**
 * One field to be copied: its name, what stands in it, whether it was copied, the key of the next.
 */
final class FilingCell extends RowCell<FilingFields.Value> {
  private final HandFilingModel filing;
  private final Label name = Panes.text("", "filing-name");
  private final Label value = Panes.text("", "filing-value");
  private final Text done = Icons.of(Icon.CHECK_CIRCLE_OUTLINE, "accent");
  private final Label key = Panes.label("⏎", "key-hint");
  private final HBox row;

  FilingCell(HandFilingModel filing) {
    this.filing = filing;
    StackPane mark = new StackPane(done, key);
    mark.getStyleClass().add("filing-mark");
    key.setMinWidth(USE_PREF_SIZE);
    value.setMaxWidth(Double.MAX_VALUE);
    this.row = Panes.row("gap-m", name, Panes.growing(value), mark);
    ObservableValue<Number> at = filing.at();
    at.subscribe(_ -> showMark());
  }

  @Override
  protected void updateItem(FilingFields.Value item, boolean none) {
    super.updateItem(item, none);
    if (none || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(item.name());
    value.setText(item.value());
    setAccessibleText(name.getText() + " " + value.getText());
    showMark();
    setGraphic(row);
  }

  private void showMark() {
    int now = filing.at().get();
    done.setVisible(getIndex() < now);
    key.setVisible(getIndex() == now);
  }
}
