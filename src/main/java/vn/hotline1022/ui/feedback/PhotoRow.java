package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.UUID;
import javafx.scene.layout.VBox;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.photo.PhotoLarge;
import vn.hotline1022.ui.photo.PhotoStrip;
import vn.hotline1022.ui.photo.PhotoStripModel;

/** Pictures of an item to look at, wherever they belong; without any it takes no room. */
final class PhotoRow extends VBox {
  private final PhotoStripModel model;
  private final Texts texts;
  private List<UUID> shown = List.of();

  PhotoRow(FollowTools tools, Texts texts) {
    this.texts = texts;
    this.model = new PhotoStripModel(tools.photos(), new UUID(0, 0), 0);
    getChildren().setAll(new PhotoStrip(model, tools.files(), texts));
    show(List.of());
  }

  /** One of them large, to be put above everything. */
  PhotoLarge large() {
    return new PhotoLarge(model, texts);
  }

  /** Shows these; the same again change nothing. */
  void show(List<Photo> photos) {
    List<UUID> ids = photos.stream().map(Photo::id).toList();
    setVisible(!photos.isEmpty());
    setManaged(!photos.isEmpty());
    if (!ids.equals(shown)) {
      shown = ids;
      model.show(photos);
    }
  }
}
