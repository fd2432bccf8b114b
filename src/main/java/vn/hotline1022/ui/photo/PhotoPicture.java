package vn.hotline1022.ui.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.common.FaultText;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Notice;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * One photo as large as there is room, never larger than it is; it is read and decoded in the
 * background. In place of a video stands what is known of it: nothing here plays one.
 */
public final class PhotoPicture extends StackPane {
  private final PhotoTools tools;
  private final Texts texts;
  private Optional<UUID> wanted = Optional.empty();

  /** An empty one. */
  public PhotoPicture(PhotoTools tools, Texts texts) {
    this.tools = tools;
    this.texts = texts;
    getStyleClass().add("photo-picture");
    setMinSize(0, 0);
  }

  /** Shows this one, or nothing. */
  public void show(Optional<Photo> photo) {
    Optional<UUID> id = photo.map(Photo::id);
    if (id.equals(wanted)) {
      return;
    }
    wanted = id;
    getChildren().clear();
    photo.ifPresent(one -> show(one));
  }

  private void show(Photo photo) {
    if (photo.kind() == Photo.Kind.MP4) {
      getChildren().setAll(video());
      return;
    }
    getChildren().setAll(Panes.label(texts.get("photo.reading"), "secondary"));
    tools
        .slow()
        .run(() -> read(photo.id()))
        .onSuccess(image -> ifWanted(photo, () -> put(image)))
        .onFailure(fault -> ifWanted(photo, () -> put(fault)))
        .start();
  }

  private Image read(UUID photo) throws IOException {
    try (InputStream in = tools.store().open(photo)) {
      return new Image(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  private void ifWanted(Photo photo, Runnable show) {
    if (wanted.filter(photo.id()::equals).isPresent()) {
      show.run();
    }
  }

  private void put(Image image) {
    ImageView view = new ImageView(image);
    // What holds it says what is on it.
    view.setAccessibleRole(AccessibleRole.NODE);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    // An image view has a size of its own; it must not hold the room open.
    view.setManaged(false);
    view.fitWidthProperty()
        .bind(widthProperty().map(w -> Math.min(w.doubleValue(), image.getWidth())));
    view.fitHeightProperty()
        .bind(heightProperty().map(h -> Math.min(h.doubleValue(), image.getHeight())));
    view.layoutBoundsProperty().subscribe(_ -> centre(view));
    widthProperty().subscribe(_ -> centre(view));
    heightProperty().subscribe(_ -> centre(view));
    getChildren().setAll(view);
  }

  private void centre(ImageView view) {
    view.relocate(
        Math.floor((getWidth() - view.getLayoutBounds().getWidth()) / 2),
        Math.floor((getHeight() - view.getLayoutBounds().getHeight()) / 2));
  }

  private void put(Fault fault) {
    getChildren().setAll(Notice.of(FaultText.of(fault, texts)));
  }

  private VBox video() {
    VBox words =
        Panes.column(
            "gap-s",
            Icons.of(Icon.VIDEO_OUTLINE, "photo-video-icon"),
            Panes.text(texts.get("photo.video.large"), "secondary"));
    words.setAlignment(Pos.CENTER);
    return words;
  }
}
