package vn.hotline1022.ui.photo;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** One item of a strip: Enter shows it large, Delete removes it; a small cross does so too. */
final class PhotoTile extends StackPane {
  /** The corners of a tile, as a share of its width. */
  private static final double ROUND = 0.17;

  private final PhotoStripModel model;
  private final PhotoItem item;
  private final PhotoWords words;
  private final Texts texts;
  private final Button button = new Button();
  private final Subscription following;

  PhotoTile(PhotoStripModel model, PhotoItem item, PhotoWords words, Texts texts) {
    this.model = model;
    this.item = item;
    this.words = words;
    this.texts = texts;
    getStyleClass().add("photo-tile");
    button.getStyleClass().add("photo-tile-button");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMnemonicParsing(false);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setOnAction(_ -> pressed());
    button.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().add(button);
    if (model.isOpenForMore()) {
      getChildren().add(cross());
    }
    following = item.state().subscribe(this::show);
  }

  PhotoItem item() {
    return item;
  }

  Button button() {
    return button;
  }

  /** The item outlives its tile. */
  void end() {
    following.unsubscribe();
  }

  private void pressed() {
    if (item.photo().isPresent()) {
      model.enlarge(Optional.of(item));
    } else if (item.isRefused()) {
      model.remove(item);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> {
        if (model.isOpenForMore()) {
          event.consume();
          model.remove(item);
        }
      }
      default -> {}
    }
  }

  /** For the mouse; the keyboard has Delete. */
  private Button cross() {
    Button cross = Panes.button("", () -> model.remove(item), "photo-cross");
    cross.setGraphic(Icons.of(Icon.CLOSE, "small"));
    cross.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    cross.setFocusTraversable(false);
    cross.setTooltip(new Tooltip(texts.get("photo.remove.key")));
    cross.setAccessibleText(texts.get("photo.remove") + ": " + words.spoken(item));
    StackPane.setAlignment(cross, Pos.TOP_RIGHT);
    return cross;
  }

  private void show(PhotoItem.State state) {
    button.setAccessibleText(words.spoken(item));
    button.setGraphic(
        switch (state) {
          case PhotoItem.Waiting _ -> sign(Icon.TIMER_SAND, texts.get("photo.waiting"));
          case PhotoItem.Working working -> sign(Icon.TRAY_ARROW_DOWN, PhotoWords.percent(working));
          case PhotoItem.Ready ready -> ready(ready);
          case PhotoItem.Refused _ ->
              sign(Icon.ALERT_CIRCLE_OUTLINE, texts.get("photo.refused"), "danger");
        });
  }

  private Node ready(PhotoItem.Ready ready) {
    if (ready.thumbnail().isPresent()) {
      return picture(ready.thumbnail().get());
    }
    return ready.fault().isPresent()
        ? sign(Icon.IMAGE_OFF_OUTLINE, texts.get("photo.missing"), "warning")
        : sign(Icon.VIDEO_OUTLINE, texts.get("photo.video"));
  }

  private static VBox sign(Icon icon, String word, String... styles) {
    VBox sign = Panes.column("gap-xs", Icons.of(icon, styles), Panes.label(word, "caption"));
    sign.setAlignment(Pos.CENTER);
    return sign;
  }

  /** The middle of it, as a square. */
  private ImageView picture(byte[] jpeg) {
    Image image = new Image(new ByteArrayInputStream(jpeg));
    double side = Math.min(image.getWidth(), image.getHeight());
    ImageView view = new ImageView(image);
    view.setViewport(
        new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
    view.fitWidthProperty().bind(widthProperty());
    view.fitHeightProperty().bind(heightProperty());
    Rectangle corners = new Rectangle();
    corners.widthProperty().bind(widthProperty());
    corners.heightProperty().bind(heightProperty());
    corners.arcWidthProperty().bind(widthProperty().multiply(ROUND));
    corners.arcHeightProperty().bind(heightProperty().multiply(ROUND));
    view.setClip(corners);
    return view;
  }
}
