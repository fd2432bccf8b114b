package vn.hotline1022.ui.feedback;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** Pictures of an item, small; each takes its room at once, so that none moves another. */
final class PhotoRow extends FlowPane {
  private static final int PX = 400;
  private static final double ROUND = 16;

  private final FollowTools tools;
  private final Texts texts;
  private final double width;
  private final double height;
  private List<UUID> shown = List.of();

  /**
   * @param width of each
   * @param height of each
   */
  PhotoRow(FollowTools tools, Texts texts, double width, double height) {
    this.tools = tools;
    this.texts = texts;
    this.width = width;
    this.height = height;
    getStyleClass().add("photo-row");
  }

  /** Shows these; the same again change nothing. */
  void show(List<Photo> photos) {
    List<UUID> ids = photos.stream().map(Photo::id).toList();
    if (ids.equals(shown)) {
      return;
    }
    shown = ids;
    getChildren().setAll(photos.stream().map(this::place).toList());
    setVisible(!photos.isEmpty());
    setManaged(!photos.isEmpty());
  }

  private Node place(Photo photo) {
    boolean video = photo.kind() == Photo.Kind.MP4;
    StackPane place = new StackPane();
    place.getStyleClass().add("photo-place");
    place.setPrefSize(width, height);
    place.setAccessibleText(
        texts.get(video ? "feedback.follow.photo.video" : "feedback.follow.photo"));
    place
        .getChildren()
        .add(Icons.of(video ? MaterialDesignV.VIDEO_OUTLINE : MaterialDesignI.IMAGE_OUTLINE));
    tools
        .slow()
        .run(() -> tools.photos().thumbnail(photo.id(), PX))
        .onSuccess(found -> found.ifPresent(jpeg -> show(place, jpeg)))
        .onFailure(_ -> place.getChildren().setAll(missing()))
        .start();
    return place;
  }

  private Node missing() {
    return Panes.text(texts.get("feedback.follow.photo.missing"), "caption");
  }

  private void show(StackPane place, byte[] jpeg) {
    Image image = new Image(new ByteArrayInputStream(jpeg));
    ImageView view = new ImageView(image);
    double scale = Math.max(width / image.getWidth(), height / image.getHeight());
    view.setPreserveRatio(true);
    view.setFitWidth(image.getWidth() * scale);
    StackPane frame = new StackPane(view);
    frame.setMinSize(width, height);
    frame.setMaxSize(width, height);
    Rectangle clip = new Rectangle(width, height);
    clip.setArcWidth(ROUND);
    clip.setArcHeight(ROUND);
    frame.setClip(clip);
    place.getChildren().setAll(List.of(frame));
  }
}
