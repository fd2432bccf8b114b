package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.photo.PhotoItem;
import vn.hotline1022.ui.photo.PhotoStripModel;

/**
 * The photos of the form in front. What is kept belongs to the item from the first moment on, so
 * that it outlives a crash with the draft; each form has a strip of its own.
 */
public final class FormPhotos {
  private final FormTools tools;
  private final FormFields fields;
  private final ReadOnlyObjectWrapper<Optional<PhotoStripModel>> strip =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> owner = Optional.empty();

  FormPhotos(FormTools tools, FormFields fields) {
    this.tools = tools;
    this.fields = fields;
  }

  /** The strip of the form in front. */
  public ReadOnlyObjectProperty<Optional<PhotoStripModel>> strip() {
    return strip.getReadOnlyProperty();
  }

  /** This form is in front. */
  void begin(UUID subject) {
    if (owner.filter(subject::equals).isPresent()) {
      // One may have become ready while the form was set aside.
      strip.get().ifPresent(this::changed);
      return;
    }
    settle();
    PhotoStripModel made = new PhotoStripModel(tools.photos(), subject, FeedbackBounds.PHOTOS_MAX);
    owner = Optional.of(subject);
    strip.set(Optional.of(made));
    made.items().addListener((ListChangeListener<PhotoItem>) _ -> changed(made));
    made.open();
  }

  private void changed(PhotoStripModel model) {
    List<Photo> kept = model.photos();
    boolean mine = model.isRead() && strip.get().filter(model::equals).isPresent();
    if (mine && !kept.equals(fields.photos().get())) {
      fields.photos().set(kept);
    }
  }

  /** Whether a photo is still on its way. */
  boolean isBusy() {
    return strip.get().filter(model -> model.busyProperty().get()).isPresent();
  }

  /** What was removed is forgotten for good. */
  void settle() {
    strip.get().ifPresent(PhotoStripModel::settle);
  }

  /** The form is given up for good: nothing reads its photos any more. */
  void drop(UUID subject) {
    tools.photos().slow().run(() -> tools.photos().store().drop(subject)).start();
  }
}
