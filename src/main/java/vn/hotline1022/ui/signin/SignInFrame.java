package vn.hotline1022.ui.signin;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.ScrollingPage;
import vn.hotline1022.ui.common.Texts;

/** The card every page of getting in stands on: the house's panel, and the page beside it. */
final class SignInFrame extends StackPane {
  private final ScrollingPage page = new ScrollingPage();
  private final VBox offers = Panes.column("gap-s");
  private final Texts texts;

  SignInFrame(Texts texts) {
    this.texts = texts;
    getStyleClass().add("signin");
    page.getStyleClass().add("signin-page");
    HBox.setHgrow(page, Priority.ALWAYS);
    HBox card = new HBox(brand(), page);
    card.getStyleClass().add("signin-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
  }

  /** Shows a page in place of the one before, from its top. */
  void show(Region content) {
    content.getStyleClass().add("signin-content");
    page.show(content);
  }

  /**
   * Offers to practise instead of getting in.
   *
   * @param held while true nobody may go there
   */
  void offer(Runnable practice, ObservableValue<Boolean> held) {
    Button button =
        Panes.button(texts.get("signin.practice"), practice, "link-action", "brand-action");
    button.setId("signin-practice");
    button.disableProperty().bind(held);
    button.setGraphic(Icons.of(Icon.SCHOOL_OUTLINE));
    offers
        .getChildren()
        .setAll(button, Panes.text(texts.get("signin.practice.says"), "brand-fact"));
  }

  private Region brand() {
    Label tile = Panes.label("8", "brand-tile");
    VBox names =
        Panes.column(
            "gap-s",
            Panes.text(texts.get("signin.brand.name"), "brand-name"),
            Panes.text(texts.get("signin.brand.purpose"), "brand-purpose"));
    VBox facts =
        Panes.column(
            "gap-m",
            fact(Icon.SHIELD_CHECK_OUTLINE, texts.get("signin.brand.encrypted")),
            fact(Icon.CLOUD_OFF_OUTLINE, texts.get("signin.brand.offline")),
            fact(Icon.HELP_CIRCLE_OUTLINE, texts.get("signin.brand.help")));
    VBox brand = Panes.column("gap-l", tile, names, offers, Panes.spacer(), facts);
    brand.getStyleClass().add("signin-brand");
    return brand;
  }

  private static Region fact(Icon icon, String text) {
    HBox row = Panes.row("gap-m", Icons.of(icon), Panes.text(text, "brand-fact"));
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }
}
