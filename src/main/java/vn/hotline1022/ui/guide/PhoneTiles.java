package vn.hotline1022.ui.guide;

import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.guide.PictureIcons;
import vn.hotline1022.guide.Widget;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;

/** The icons of apps, drawn by ourselves: what they are for, on a tile of one colour. */
final class PhoneTiles {
  static final int IN_A_ROW = 3;

  private final PhoneSystem system;

  PhoneTiles(PhoneSystem system) {
    this.system = system;
  }

  /** Icons beside one another, each with its name. */
  HBox row(List<Widget.Icon> icons, BiFunction<Region, Boolean, Region> touch) {
    HBox row = new HBox();
    row.getStyleClass().add("phone-icon-row");
    row.setFillHeight(false);
    for (int place = 0; place < IN_A_ROW; place++) {
      Region one = place < icons.size() ? named(icons.get(place), touch) : new Region();
      one.setPrefWidth(1);
      one.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(one, Priority.ALWAYS);
      row.getChildren().add(one);
    }
    return row;
  }

  private Region named(Widget.Icon icon, BiFunction<Region, Boolean, Region> touch) {
    VBox column = new VBox(tile(icon.picture(), "phone-tile"));
    if (!icon.text().isEmpty()) {
      column.getChildren().add(Panes.text(icon.text(), "phone-icon-name"));
    }
    column.getStyleClass().add("phone-icon");
    return touch.apply(column, icon.touch());
  }

  /** The icon of an app on a page of its own. */
  Node large(Widget.Picture picture) {
    return tile(picture, "phone-tile", "phone-tile-large");
  }

  /** The icon of the app of this name. */
  Node ofApp(String name) {
    Widget.Picture picture =
        name.equalsIgnoreCase("iHaNoi")
            ? Widget.Picture.IHANOI
            : name.equalsIgnoreCase("VNeID") ? Widget.Picture.VNEID : Widget.Picture.OTHER;
    return tile(picture, "phone-tile", "phone-tile-large");
  }

  /** Below the button of a store page: grey places where pictures and words would be. */
  Node preview() {
    HBox pictures = new HBox();
    pictures.getStyleClass().add("phone-preview");
    for (int picture = 0; picture < IN_A_ROW; picture++) {
      Region one = new Region();
      one.getStyleClass().add("phone-preview-picture");
      HBox.setHgrow(one, Priority.ALWAYS);
      pictures.getChildren().add(one);
    }
    return pictures;
  }

  private Region tile(Widget.Picture picture, String... styleClasses) {
    StackPane tile = new StackPane(glyph(picture));
    tile.setAlignment(Pos.CENTER);
    tile.getStyleClass().addAll(styleClasses);
    tile.getStyleClass().add("phone-tile-" + colour(picture));
    return tile;
  }

  private Node glyph(Widget.Picture picture) {
    if (picture == Widget.Picture.IHANOI) {
      Label letters = Panes.label("IHN", "phone-tile-letters");
      letters.setMinWidth(Region.USE_PREF_SIZE);
      return letters;
    }
    return Icons.of(PictureIcons.of(picture, system), "phone-tile-glyph");
  }

  private static String colour(Widget.Picture picture) {
    return switch (picture) {
      case IHANOI -> "house";
      case VNEID -> "red";
      case STORE, BROWSER -> "blue";
      case MESSAGES, PHONE -> "green";
      case SETTINGS, CAMERA, OTHER -> "grey";
    };
  }
}
