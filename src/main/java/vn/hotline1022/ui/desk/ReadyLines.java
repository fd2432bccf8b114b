package vn.hotline1022.ui.desk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.call.SpokenLine;
import vn.hotline1022.citizen.Addressing;

/** The lines to be read out: one at a time, by the same key, and then none again. */
public final class ReadyLines {
  private final List<SpokenLine> lines;
  private final ReadOnlyObjectWrapper<Optional<SpokenLine>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final DeskViewModel desk;
  private int next;

  /**
   * @param desk whose next call begins with the first line again
   */
  public ReadyLines(List<SpokenLine> lines, DeskViewModel desk) {
    this.lines = List.copyOf(lines);
    this.desk = desk;
    desk.notesInFront().subscribe(another -> hide());
  }

  /** What stands on the desk now. */
  public ReadOnlyObjectProperty<Optional<SpokenLine>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** How the caller is called, in these lines too. */
  ObservableValue<Optional<Addressing>> addressing() {
    return desk.addressing();
  }

  /** The first line, then the next, at the end none. */
  public void turn() {
    shown.set(next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty());
    next = next < lines.size() ? next + 1 : 0;
  }

  private void hide() {
    next = 0;
    shown.set(Optional.empty());
  }
}
