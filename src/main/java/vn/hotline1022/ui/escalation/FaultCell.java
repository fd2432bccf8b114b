package vn.hotline1022.ui.escalation;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.RowCell;
import vn.hotline1022.ui.common.Texts;

/** One fault in the list: its code, its state, what happened, on what. */
final class FaultCell extends RowCell<Escalation> {
  private static final int BRIEF = 90;

  private final EscalationsViewModel faults;
  private final EscalationTexts words;
  private final Texts texts;
  private final CheckBox mark = new CheckBox();
  private final Label code = Panes.label("", "mono", "caption");
  private final Label same = Panes.label("", "badge-neutral");
  private final Label state = new Label();
  private final Label title = Panes.text("", "strong");
  private final Label device = Panes.text("", "secondary");
  private final HBox row;

  FaultCell(EscalationsViewModel faults, EscalationTexts words, Texts texts) {
    this.faults = faults;
    this.words = words;
    this.texts = texts;
    HBox head = Panes.row("gap-s", code, same, Panes.spacer(), state);
    same.setMinWidth(USE_PREF_SIZE);
    state.setMinWidth(USE_PREF_SIZE);
    VBox lines = Panes.column("gap-xs", head, title, device);
    this.row = Panes.row("gap-s", Panes.growing(lines));
    if (faults.handles()) {
      mark.setFocusTraversable(false);
      mark.setAccessibleText(texts.get("escalation.mark"));
      mark.setOnAction(_ -> faults.batch().toggle(getItem().id()));
      row.getChildren().addFirst(mark);
    }
    faults.batch().marked().subscribe(_ -> showMark());
  }

  @Override
  protected void updateItem(Escalation fault, boolean none) {
    super.updateItem(fault, none);
    if (none || fault == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    code.setText(fault.code());
    state.setText(words.state(fault.state()));
    state.getStyleClass().setAll("label", EscalationTexts.badge(fault.state()));
    title.setText(brief(words.title(fault)));
    String on =
        String.join(
                " · ",
                fault.field(EscalationField.DEVICE),
                fault.field(EscalationField.OS),
                fault.field(EscalationField.APP_VERSION))
            .replaceAll("^( · )+|( · )+$", "");
    device.setText(on);
    device.setVisible(!on.isBlank());
    device.setManaged(!on.isBlank());
    long others =
        faults.shown().get().stream().filter(one -> one.group().equals(fault.group())).count();
    same.setText(texts.get("escalation.same", others));
    same.setVisible(others > 1);
    setAccessibleText(code.getText() + " " + title.getText() + " " + state.getText());
    showMark();
    setGraphic(row);
  }

  private void showMark() {
    mark.setSelected(getItem() != null && faults.batch().marked().get().contains(getItem().id()));
  }

  private static String brief(String whole) {
    if (whole.length() <= BRIEF) {
      return whole;
    }
    int space = whole.lastIndexOf(' ', BRIEF);
    return whole.substring(0, space > BRIEF / 2 ? space : BRIEF) + "…";
  }
}
