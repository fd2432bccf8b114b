package vn.hotline1022.ui.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** What the citizen thinks of a result: three faces with their words and digits. */
final class RatingRow {
  private final Map<Rating, ToggleButton> buttons = new EnumMap<>(Rating.class);

  /**
   * @param id before the name of each
   */
  RatingRow(String id, Texts texts, Consumer<Rating> rate) {
    for (Rating rating : Rating.values()) {
      Label key = Panes.label(key(rating), "key-hint");
      Label word = Panes.label(texts.get("feedback.follow.rate." + rating), "strong");
      ToggleButton button = new ToggleButton();
      button.setId(id + "-" + rating);
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.setGraphic(Panes.row("gap-s", Icons.of(icon(rating)), word, key));
      button.getStyleClass().addAll("rating", style(rating));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(texts.get("feedback.follow.rating." + rating));
      button.setAccessibleHelp(key.getText());
      button.setOnAction(_ -> rate.accept(rating));
      buttons.put(rating, button);
    }
  }

  /** The buttons, the best first. */
  List<ToggleButton> buttons() {
    return List.copyOf(buttons.values());
  }

  void show(Optional<Rating> chosen) {
    buttons.forEach((each, button) -> button.setSelected(chosen.filter(each::equals).isPresent()));
  }

  /** Which one a digit stands for. */
  static Optional<Rating> digit(KeyEvent event) {
    return switch (event.getCode()) {
      case DIGIT1, NUMPAD1 -> Optional.of(Rating.SATISFIED);
      case DIGIT2, NUMPAD2 -> Optional.of(Rating.ACCEPTED);
      case DIGIT3, NUMPAD3 -> Optional.of(Rating.DISSATISFIED);
      default -> Optional.empty();
    };
  }

  private static String key(Rating rating) {
    return switch (rating) {
      case SATISFIED -> "1";
      case ACCEPTED -> "2";
      case DISSATISFIED -> "3";
    };
  }

  private static Icon icon(Rating rating) {
    return switch (rating) {
      case SATISFIED -> Icon.EMOTICON_HAPPY_OUTLINE;
      case ACCEPTED -> Icon.EMOTICON_NEUTRAL_OUTLINE;
      case DISSATISFIED -> Icon.EMOTICON_SAD_OUTLINE;
    };
  }

  private static String style(Rating rating) {
    return switch (rating) {
      case SATISFIED -> "good";
      case ACCEPTED -> "middling";
      case DISSATISFIED -> "bad";
    };
  }
}
