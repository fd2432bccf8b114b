package vn.hotline1022.ui.handbook;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Span;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Texts;

/**
 * The sentence of an article, large, over the upper part of what it stands on: nothing below moves,
 * the focus stays where it is. Esc takes it away before it does anything else.
 */
public final class SayOverlay extends VBox {
  private final Said said;
  private final ObservableValue<Optional<Addressing>> addressing;
  private final Texts texts;
  private final Label title = Panes.text("", "strong");
  private final StackPane words = new StackPane();
  private final EventHandler<KeyEvent> escape = this::pressed;

  /**
   * @param again what the key does when it is pressed again, as a key of the texts
   */
  public SayOverlay(
      String id,
      Said said,
      ObservableValue<Optional<Addressing>> addressing,
      String again,
      Texts texts) {
    this.said = said;
    this.addressing = addressing;
    this.texts = texts;
    setId(id);
    getStyleClass().addAll("say-overlay", "gap-m");
    setMaxHeight(USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    Label sign = Panes.label(texts.get("handbook.say"), "caption", "text-accent");
    sign.setMinWidth(USE_PREF_SIZE);
    HBox head =
        Panes.row(
            "gap-s",
            Icons.of(Icon.COMMENT_TEXT_OUTLINE, "accent"),
            sign,
            Panes.growing(title),
            Panes.spacer(),
            hint(HandbookKeys.SAY, texts.get(again)),
            close());
    getChildren().setAll(head, words);
    said.article().subscribe(_ -> show());
    addressing.subscribe(_ -> show());
    sceneProperty().addListener((_, before, now) -> listen(before, now));
    managedProperty().bind(visibleProperty());
  }

  private static HBox hint(String key, String what) {
    Label shown = Panes.label(key, "key-hint");
    shown.setMinWidth(Region.USE_PREF_SIZE);
    Label text = Panes.label(what, "caption");
    text.setMinWidth(Region.USE_PREF_SIZE);
    return Panes.row("gap-xs", shown, text);
  }

  private Button close() {
    Button close = Panes.button(texts.get("common.close"), said::close, "flat-action", "small");
    Panes.withKey(close, "Esc");
    close.setFocusTraversable(false);
    return close;
  }

  private void show() {
    Optional<Article> article = said.article().get();
    setVisible(article.isPresent());
    article.ifPresent(
        one -> {
          List<Span> spans = SayBox.said(one, addressing.getValue(), texts);
          TextFlow flow = SpanFlow.of(spans, "say-large", "say-large-strong");
          flow.setId(getId() + "-words");
          title.setText(one.in(texts.language().locale()).title());
          words.getChildren().setAll(flow);
        });
  }

  /** Where fields and lists would take Esc for themselves. */
  private void listen(Scene before, Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && said.isShown() && inFront()) {
      said.close();
      event.consume();
    }
  }

  private boolean inFront() {
    Node at = this;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }
}
