package vn.hotline1022.ui.handbook;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.hotline1022.asset.Icon;
import vn.hotline1022.knowledge.Span;
import vn.hotline1022.ui.common.Icons;
import vn.hotline1022.ui.common.Spoken;

/** Pieces of a text as nodes. */
final class SpanFlow {
  private SpanFlow() {}

  /**
   * A text that wraps.
   *
   * @param plain the style of its words
   * @param strong the style of its strong words
   */
  static TextFlow of(List<Span> spans, String plain, String strong) {
    return of(spans, plain, strong, _ -> {});
  }

  /**
   * The same.
   *
   * @param leads where a link leads, by the id of its page
   */
  static TextFlow of(List<Span> spans, String plain, String strong, Consumer<String> leads) {
    TextFlow flow = new TextFlow();
    for (Span span : spans) {
      switch (span) {
        case Span.Words(String text, boolean heavy, boolean code) ->
            flow.getChildren().add(words(text, code ? "article-code" : heavy ? strong : plain));
        case Span.Link link -> flow.getChildren().add(link(link, leads));
        case Span.Mark mark -> {
          if (!flow.getChildren().isEmpty()) {
            flow.getChildren().add(words(" ", plain));
          }
          flow.getChildren().add(icon(mark));
        }
      }
    }
    Spoken.asOne(flow, Span.plain(spans));
    return flow;
  }

  private static Node link(Span.Link link, Consumer<String> leads) {
    Hyperlink words = new Hyperlink(link.text());
    words.getStyleClass().add("article-link");
    words.setOnAction(_ -> leads.accept(link.page()));
    words.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            words.fire();
            event.consume();
          }
        });
    return words;
  }

  private static Text words(String text, String style) {
    Text piece = new Text(text);
    piece.getStyleClass().add(style);
    return piece;
  }

  /** What stands for a mark, here and in what explains it. */
  static Node icon(Span.Mark mark) {
    Icon shape =
        switch (mark) {
          case SURE -> Icon.CHECK_DECAGRAM_OUTLINE;
          case ONE_SOURCE -> Icon.CIRCLE_OUTLINE;
          case NOT_VERIFIED -> Icon.HELP_CIRCLE_OUTLINE;
        };
    String tone =
        switch (mark) {
          case SURE -> "success";
          case ONE_SOURCE -> "info";
          case NOT_VERIFIED -> "warning";
        };
    return Icons.of(shape, "article-mark", tone);
  }
}
