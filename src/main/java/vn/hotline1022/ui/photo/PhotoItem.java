package vn.hotline1022.ui.photo;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.photo.Photo;

/** One place in a strip: from a file that waits to the photo that is kept, or why it is not. */
public final class PhotoItem {

  /** How far it is. */
  public sealed interface State {}

  /** Others are before it. */
  public record Waiting() implements State {}

  /**
   * It is being read.
   *
   * @param share how much is done, from 0 to 1
   */
  public record Working(double share) implements State {}

  /**
   * It is kept.
   *
   * @param thumbnail a small JPEG; none of a video
   * @param fault why its content cannot be shown
   */
  public record Ready(Photo photo, Optional<byte[]> thumbnail, Optional<Fault> fault)
      implements State {}

  /** It was not taken. */
  public record Refused(Fault fault) implements State {}

  private final String name;
  private final ReadOnlyObjectWrapper<State> state;

  PhotoItem(String name, State state) {
    this.name = name;
    this.state = new ReadOnlyObjectWrapper<>(state);
  }

  /** Of the file it came as; empty for one that was kept before. */
  public String name() {
    return name;
  }

  /** Changes on the FX thread. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  void become(State next) {
    state.set(next);
  }

  /** The photo, once it is kept. */
  public Optional<Photo> photo() {
    return state.get() instanceof Ready ready ? Optional.of(ready.photo()) : Optional.empty();
  }

  boolean isRefused() {
    return state.get() instanceof Refused;
  }

  /** Whether it waits or is being read. */
  boolean isOnTheWay() {
    return state.get() instanceof Waiting || state.get() instanceof Working;
  }
}
