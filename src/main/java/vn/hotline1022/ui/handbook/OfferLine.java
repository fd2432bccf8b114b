package vn.hotline1022.ui.handbook;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/** The article that is offered, in one quiet line; invisible while none is. */
public final class OfferLine extends HBox {
  private final Texts texts;
  private final Label title = Panes.text("", "offer-title");

  public OfferLine(CallHandbook handbook, Texts texts) {
    this.texts = texts;
    Label key = Panes.label(HandbookKeys.SAY, "key-hint");
    key.setMinWidth(USE_PREF_SIZE);
    setId("desk-offer");
    setAccessibleRole(AccessibleRole.BUTTON);
    getStyleClass().addAll("offer-line", "gap-s");
    getChildren().setAll(Icons.of(Icon.BOOK_OPEN_VARIANT_OUTLINE, "small", "accent"), title, key);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            handbook.press();
          }
        });
    handbook.offered().subscribe(this::show);
  }

  private void show(List<Article> offered) {
    setVisible(!offered.isEmpty());
    if (!offered.isEmpty()) {
      String name = offered.getFirst().in(texts.language().locale()).title();
      title.setText(name);
      setAccessibleText(texts.get("handbook.offered", name));
    }
  }
}
