package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.ui.photo.PhotoStripModel;

/**
 * Pictures that come with what is being typed about an item: kept at once beside the item, so that
 * they outlive a crash and go with it; they become its own when the step is written.
 */
final class StepPhotos {
  private final FollowTools tools;
  private final ReadOnlyObjectWrapper<Optional<PhotoStripModel>> strip =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> owner = Optional.empty();

  StepPhotos(FollowTools tools) {
    this.tools = tools;
  }

  /** The pictures of what is open; empty while it takes none. */
  ReadOnlyObjectProperty<Optional<PhotoStripModel>> strip() {
    return strip.getReadOnlyProperty();
  }

  /** From now on those of this item; what was kept for it before is there. */
  void open(UUID item) {
    UUID mine = PhotoStore.beside(item);
    if (owner.filter(mine::equals).isPresent()) {
      return;
    }
    close();
    PhotoStripModel opened = new PhotoStripModel(tools.photos(), mine, FeedbackBounds.PHOTOS_MAX);
    opened.open();
    owner = Optional.of(mine);
    strip.set(Optional.of(opened));
  }

  /** None are looked at any more; they wait. */
  void close() {
    strip.get().ifPresent(PhotoStripModel::settle);
    owner = Optional.empty();
    strip.set(Optional.empty());
  }

  /** What was being typed is given up, and they with it. */
  void giveUp() {
    Optional<UUID> gone = owner;
    close();
    gone.ifPresent(mine -> tools.slow().run(() -> tools.photos().store().drop(mine)).start());
  }

  /** Whether one is still on its way. */
  boolean busy() {
    return strip.get().filter(now -> now.busyProperty().get()).isPresent();
  }

  /** What is kept and stays: what was removed before is forgotten for good. */
  List<Photo> settled() {
    strip.get().ifPresent(PhotoStripModel::settle);
    return photos();
  }

  List<Photo> photos() {
    return strip.get().map(PhotoStripModel::photos).orElse(List.of());
  }
}
