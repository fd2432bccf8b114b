package vn.hotline1022.ui.common;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The list on the left of a screen: quiet rows of any height, and what to do while it is empty. */
public final class ListSide<T> extends StackPane {
  private final Chosen<T> chosen;
  private final Function<T, Region> row;
  private final ListView<T> list = new ListView<>();
  private final Label none = Panes.text("", "secondary");
  // The list was to have the focus before anything of it was read; it is here meanwhile.
  private boolean awaited;
  private Optional<Node> meanwhile = Optional.empty();
  private final Runnable settled = this::settled;

  /** A binding is only heard of as long as somebody holds it. */
  private final ObservableValue<String> empty;

  /**
   * @param name for a screen reader
   * @param row makes the row of one item
   * @param empty what stands there while the list is empty
   */
  public ListSide(
      String id,
      String name,
      Chosen<T> chosen,
      Function<T, Region> row,
      ObservableValue<String> empty) {
    this.chosen = chosen;
    this.row = row;
    this.empty = empty;
    this.empty.subscribe(none::setText);
    list.setId(id);
    list.setAccessibleText(name);
    list.getStyleClass().add("side-list");
    list.setItems(chosen.items());
    list.setCellFactory(_ -> new Row());
    getStyleClass().addAll("card", "side-card");
    getChildren().setAll(none, list);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, item) -> {
              if (item != null) {
                chosen.selected().set(Optional.of(item));
              }
            });
    chosen.selected().subscribe(_ -> select());
    chosen.items().addListener((ListChangeListener<T>) _ -> showItems());
    showItems();
  }

  private void showItems() {
    list.setVisible(!chosen.items().isEmpty());
    none.setVisible(chosen.items().isEmpty());
    select();
    if (awaited && !chosen.items().isEmpty()) {
      awaited = false;
      if (focusOwner().equals(meanwhile)) {
        focus();
      }
    }
  }

  private void select() {
    chosen
        .selected()
        .get()
        .ifPresentOrElse(
            item -> {
              if (!item.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(item);
              }
            },
            list.getSelectionModel()::clearSelection);
  }

  /**
   * Puts the focus on the list, with the first item open if none was. While it is still read, that
   * happens once it is there, unless somebody went elsewhere meanwhile.
   */
  public void focus() {
    list.requestFocus();
    if (chosen.items().isEmpty()) {
      awaited = true;
      meanwhile = focusOwner();
      Optional.ofNullable(getScene()).ifPresent(scene -> scene.addPostLayoutPulseListener(settled));
    } else if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** What had the focus may have gone: then JavaFX has chosen something else by now. */
  private void settled() {
    Optional.ofNullable(getScene())
        .ifPresent(scene -> scene.removePostLayoutPulseListener(settled));
    meanwhile = focusOwner();
  }

  private Optional<Node> focusOwner() {
    return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
  }

  /**
   * Scrolls until the open one can be seen, with what stands before it; nothing moves when it can.
   */
  public void reveal() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0 && !isInSight(at)) {
      list.scrollTo(Math.max(0, at - 2));
    }
  }

  /** Whether it is seen as a whole: what stands above and below it is seen as well. */
  private boolean isInSight(int at) {
    if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    boolean above = first != null && (first.getIndex() < at || at == 0);
    return above && last.getIndex() > at;
  }

  /** Whether the focus is on it. */
  public boolean hasFocus() {
    return list.isFocused();
  }

  private final class Row extends RowCell<T> {
    @Override
    protected void updateItem(T item, boolean none) {
      super.updateItem(item, none);
      setGraphic(none || item == null ? null : row.apply(item));
    }
  }
}
