package vn.hotline1022.ui.handbook;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.knowledge.Article;
import vn.hotline1022.knowledge.Span;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Panes;
import vn.hotline1022.ui.common.Spoken;
import vn.hotline1022.ui.common.Texts;

/** The sentence of an article as it is said, in the look of what guides say. */
final class SayBox {
  private SayBox() {}

  static HBox of(Article article, Optional<Addressing> addressing, Texts texts) {
    List<Span> said = said(article, addressing, texts);
    TextFlow flow = SpanFlow.of(said, "guide-say-plain", "guide-say-strong");
    flow.getStyleClass().add("guide-say-text");
    VBox words =
        Panes.column(
            "gap-xs", Panes.label(texts.get("handbook.say"), "caption", "text-accent"), flow);
    HBox box = new HBox(Icons.of(Icon.COMMENT_TEXT_OUTLINE, "accent"), Panes.growing(words));
    box.getStyleClass().addAll("guide-say", "gap-s");
    Spoken.asOne(box, Span.plain(said));
    return box;
  }

  /** The sentence with the form of address; with words for everybody while none is chosen. */
  static List<Span> said(Article article, Optional<Addressing> addressing, Texts texts) {
    return article
        .in(texts.language().locale())
        .say(Addressing.speak(addressing, "{them}"), Addressing.speak(addressing, "{us}"));
  }
}
