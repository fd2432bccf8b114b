package vn.hotline1022.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list with one of it open; the open one stays open when the list is fetched anew. */
public final class Chosen<T> {
  private final Function<T, ?> id;
  private final ObservableList<T> items = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<T>> selected = new SimpleObjectProperty<>(Optional.empty());

  public Chosen(Function<T, ?> id) {
    this.id = id;
  }

  public ObservableList<T> items() {
    return items;
  }

  public ObjectProperty<Optional<T>> selected() {
    return selected;
  }

  /** Shows these; what is open and no longer among them is closed. */
  public void show(List<T> now) {
    items.setAll(now);
    selected.get().ifPresent(open -> select(id.apply(open)));
  }

  /** Opens the one of this id, or none. */
  public void select(Object wanted) {
    selected.set(items.stream().filter(item -> id.apply(item).equals(wanted)).findFirst());
  }
}
