package vn.hotline1022.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vn.hotline1022.ui.calls.CallTexts;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * Who asks for a shift leader: the arrows choose, Enter says that one comes. It follows while it is
 * open, and what is chosen stays so.
 */
public final class HelpCallsPane extends VBox {
  private final HelpCalls calls;
  private final ListView<HelpCalls.Asking> list = new ListView<>();
  private final Label empty;
  private final Subscription follows;

  public HelpCallsPane(HelpCalls calls, CallTexts words, Texts texts) {
    this.calls = calls;
    this.empty = Panes.text(texts.get("desk.helpers.empty"), "secondary");
    list.setId("desk-help-list");
    list.setAccessibleText(texts.get("desk.helpers.title"));
    list.getStyleClass().add("promise-list");
    list.setCellFactory(_ -> new HelpCallCell(words, texts, calls::take));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getStyleClass().addAll("gap-s", "help-calls");
    getChildren().setAll(Notice.place(calls.fault(), texts), new StackPane(list, empty));
    this.follows = calls.asking().subscribe(this::show);
  }

  /** What gets the focus. */
  public Node first() {
    return list;
  }

  /** It is closed: nothing more is shown in it. */
  public void done() {
    follows.unsubscribe();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(calls::take);
    }
  }

  private void show(List<HelpCalls.Asking> asking) {
    Optional<UUID> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(HelpCalls.Asking::id);
    list.setItems(FXCollections.observableArrayList(asking));
    asking.stream()
        .filter(one -> chosen.filter(one.id()::equals).isPresent())
        .findFirst()
        .or(() -> asking.stream().findFirst())
        .ifPresent(list.getSelectionModel()::select);
    empty.setVisible(asking.isEmpty());
  }
}
