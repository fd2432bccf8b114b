package vn.hotline1022.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The places on the left, each an icon with its word; the present one is marked. */
final class NavRail extends VBox {
  private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final ShellViewModel shell;
  private final Texts texts;
  private final Map<Screen.Place, Button> buttons = new EnumMap<>(Screen.Place.class);
  private final Map<Room, Double> needed = new EnumMap<>(Room.class);
  private Room room = Room.WIDE;

  NavRail(ShellViewModel shell, Set<Screen.Place> places, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    getStyleClass().add("nav-rail");
    setAlignment(Pos.TOP_CENTER);
    Label mark = Panes.label("8", "brand-mark");
    mark.setAccessibleText(texts.get("shell.brand"));
    getChildren().add(mark);
    for (Screen.Place place : Screen.Place.values()) {
      if (place == Screen.Place.SETTINGS) {
        getChildren().add(Panes.spacer());
      }
      if (places.contains(place)) {
        getChildren().add(button(place));
      }
    }
    shell.place().subscribe(this::mark);
  }

  private Button button(Screen.Place place) {
    Button button =
        Panes.button(texts.get("shell.nav." + place), () -> shell.go(place), "nav-button");
    button.setId("nav-" + place);
    button.setGraphic(withBadge(place));
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    button.setAccessibleHelp(key(place));
    buttons.put(place, button);
    return button;
  }

  /** How much room each place gets. */
  private enum Room {
    WIDE,
    /** Icons and words closer together. */
    CLOSE,
    /** Icons alone, their words come up. */
    ICONS
  }

  /** Where all places have no room they stand closer, and where that is not enough, as icons. */
  @Override
  protected void layoutChildren() {
    switch (room) {
      case WIDE -> needed.put(Room.WIDE, prefHeight(-1));
      case CLOSE -> needed.put(Room.CLOSE, prefHeight(-1));
      case ICONS -> {}
    }
    if (getHeight() >= needed.getOrDefault(Room.WIDE, 0.0)) {
      give(Room.WIDE);
    } else {
      give(room == Room.WIDE ? Room.CLOSE : room);
      double close = needed.computeIfAbsent(Room.CLOSE, _ -> prefHeight(-1));
      give(getHeight() >= close ? Room.CLOSE : Room.ICONS);
    }
    super.layoutChildren();
  }

  private void give(Room now) {
    if (now == room) {
      return;
    }
    room = now;
    boolean icons = now == Room.ICONS;
    pseudoClassStateChanged(CLOSE, now != Room.WIDE);
    for (Button button : buttons.values()) {
      button.setContentDisplay(icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP);
      button.setTooltip(icons ? new Tooltip(button.getText()) : null);
      button.pseudoClassStateChanged(CLOSE, now != Room.WIDE);
    }
    applyCss();
  }

  /** The number lies over the icon's corner: coming and going, it moves nothing. */
  private StackPane withBadge(Screen.Place place) {
    Label count = Panes.label("", "nav-badge");
    count.setManaged(false);
    StackPane icon = new StackPane(Icons.of(icon(place), "large"), count);
    // Nobody lays out what is not managed: its styles may come long after its number.
    count.fontProperty().subscribe(_ -> count.autosize());
    count.insetsProperty().subscribe(_ -> count.autosize());
    shell
        .badge(place)
        .subscribe(
            waiting -> {
              int number = waiting.intValue();
              count.setText(number > 99 ? "99+" : Integer.toString(number));
              count.setVisible(number > 0);
              count.applyCss();
              count.autosize();
            });
    icon.layoutBoundsProperty()
        .subscribe(bounds -> count.relocate(bounds.getWidth() * 0.55, -bounds.getHeight() * 0.1));
    return icon;
  }

  private void mark(Screen.Place now) {
    buttons.forEach((place, button) -> button.pseudoClassStateChanged(SELECTED, place == now));
  }

  /** The key that leads there, as written. */
  static String key(Screen.Place place) {
    return switch (place) {
      case DESK -> "Ctrl 1";
      case CALLS -> "Ctrl 2";
      case FEEDBACK -> "Ctrl 8";
      case FOLLOW_UPS -> "Ctrl 3";
      case ESCALATIONS -> "Ctrl 4";
      case NOTICES -> "Ctrl 5";
      case PRIVACY -> "Ctrl 6";
      case HANDBOOK -> "Ctrl 7";
      case EVENTS -> "Ctrl 9";
      case SUPERVISION -> "Ctrl 0";
      case SETTINGS -> "Ctrl ,";
    };
  }

  private static Icon icon(Screen.Place place) {
    return switch (place) {
      case DESK -> Icon.HEADSET;
      case CALLS -> Icon.PHONE_LOG_OUTLINE;
      case FEEDBACK -> Icon.BULLHORN_OUTLINE;
      case FOLLOW_UPS -> Icon.CALENDAR_CLOCK;
      case ESCALATIONS -> Icon.WRENCH_OUTLINE;
      case NOTICES -> Icon.BELL_OUTLINE;
      case PRIVACY -> Icon.SHIELD_ACCOUNT_OUTLINE;
      case HANDBOOK -> Icon.BOOK_OPEN_VARIANT_OUTLINE;
      case EVENTS -> Icon.TENT;
      case SUPERVISION -> Icon.CHART_BAR;
      case SETTINGS -> Icon.COG_OUTLINE;
    };
  }
}
