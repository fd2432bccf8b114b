package vn.hotline1022.ui.followup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.ui.common.Choice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Refocus;

/**
 * The place of cases of one kind: their views as chips with how many each has, the list of the view
 * in front, and beside it the case that is open. Enter in the list goes on to what can be done with
 * it. Fetching anew leaves what is open and what has the focus where it is.
 */
public final class CasePlace<T, V> {
  private final Cases<T, V> cases;
  private final Words<V> words;
  private final ListView<T> list = new ListView<>();
  private final Label empty = Panes.text("", "secondary");
  private final FlowPane chips = new FlowPane();
  private final Choice<V> views;
  private final VBox left = Panes.column("gap-m");
  private final HBox sides = new HBox();
  private final ScrollPane root;
  private boolean filling;

  /**
   * What it shows.
   *
   * @param counts changes whenever a view may have another number of cases
   */
  public record Cases<T, V>(
      Function<T, UUID> id,
      List<V> views,
      ObjectProperty<V> view,
      ObservableValue<?> counts,
      ObservableValue<List<T>> shown,
      ObjectProperty<Optional<T>> selected) {}

  /**
   * Its words.
   *
   * @param name for a screen reader
   * @param view the name of a view, with how many it has
   * @param empty what stands there when a view has none
   */
  public record Words<V>(String name, Function<V, String> view, Function<V, String> empty) {}

  /**
   * @param listId of the list
   * @param viewsId of the row of chips
   * @param beside the open case
   * @param column style class of the list's side
   * @param share how much of the width that side has
   */
  public CasePlace(
      Cases<T, V> cases,
      Words<V> words,
      String listId,
      String viewsId,
      Supplier<ListCell<T>> cell,
      Region beside,
      String column,
      double share) {
    this.cases = cases;
    this.words = words;
    chips.getStyleClass().add("chip-row");
    chips.setId(viewsId);
    this.views = Choice.chips(chips, cases.view(), cases.views(), words.view());
    views.setOnEnter(this::focusList);
    list.setId(listId);
    equip(cell);
    left.getStyleClass().addAll("card", column);
    HBox.setHgrow(beside, Priority.ALWAYS);
    sides.getChildren().setAll(left, beside);
    sides.getStyleClass().addAll("gap-m", "desk-screen");
    left.prefWidthProperty().bind(sides.widthProperty().multiply(share));
    this.root = new ScrollPane(sides);
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    cases.counts().subscribe(_ -> views.show(cases.views()));
    cases.shown().subscribe(this::show);
    cases.view().subscribe(_ -> show(cases.shown().getValue()));
    cases.selected().subscribe(this::select);
  }

  private void equip(Supplier<ListCell<T>> cell) {
    list.setAccessibleText(words.name());
    list.getStyleClass().add("promise-list");
    list.setCellFactory(_ -> cell.get());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null && !filling) {
                cases.selected().set(Optional.of(chosen));
              }
            });
  }

  /**
   * Puts the side of the list together.
   *
   * @param below what stands under the list
   */
  public CasePlace<T, V> with(Node head, Node notice, Node... below) {
    StackPane place = new StackPane(list, empty);
    place.getStyleClass().add("earlier-place");
    VBox.setVgrow(place, Priority.ALWAYS);
    left.getChildren().setAll(head, chips, notice, place);
    left.getChildren().addAll(below);
    return this;
  }

  /** For a place that has room around it already. */
  public CasePlace<T, V> plain() {
    sides.getStyleClass().remove("desk-screen");
    return this;
  }

  /** What a key does with the case the list stands on. */
  public void onKey(KeyCode key, Runnable action) {
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == key) {
            event.consume();
            action.run();
          }
        });
  }

  /** The case the list stands on. */
  public Optional<T> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  public Region view() {
    return root;
  }

  /** It came to the front: the focus goes to the list, or to the views while it is empty. */
  public void focus() {
    if (list.isVisible()) {
      focusList();
    } else {
      views.requestFocus();
    }
  }

  private void show(List<T> shown) {
    boolean inHand = Refocus.holds(list);
    filling = true;
    list.setItems(FXCollections.observableArrayList(shown));
    filling = false;
    list.setVisible(!shown.isEmpty());
    empty.setVisible(shown.isEmpty());
    empty.setText(words.empty().apply(cases.view().get()));
    select(cases.selected().get());
    if (inHand && shown.isEmpty()) {
      views.requestFocus();
    }
  }

  private void select(Optional<T> open) {
    filling = true;
    open.flatMap(this::inList)
        .ifPresentOrElse(
            item -> list.getSelectionModel().select(item),
            () -> list.getSelectionModel().clearSelection());
    filling = false;
  }

  private Optional<T> inList(T open) {
    UUID id = cases.id().apply(open);
    return list.getItems().stream().filter(item -> cases.id().apply(item).equals(id)).findFirst();
  }

  private void focusList() {
    if (list.isVisible()) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    }
  }
}
