package vn.hotline1022.ui.handbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.hotline1022.knowledge.Block;
import vn.hotline1022.knowledge.Span;
import vn.hotline1022.ui.common.Panes;

/** Parts of a text as nodes. */
public final class Blocks {
  private final Consumer<String> leads;
  private final Function<Block.Picture, Node> pictures;

  /**
   * @param leads where a link leads, by the id of its page
   * @param pictures makes a picture
   */
  public Blocks(Consumer<String> leads, Function<Block.Picture, Node> pictures) {
    this.leads = leads;
    this.pictures = pictures;
  }

  /** An article leads nowhere and has no pictures. */
  static Blocks ofArticle() {
    return new Blocks(_ -> {}, picture -> Panes.text(picture.words()));
  }

  /** One part. */
  public Node of(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          Panes.text(
              Span.plain(heading.text()),
              heading.level() <= 2 ? "title-card" : "strong",
              "article-heading");
      case Block.Paragraph paragraph -> text(paragraph.text());
      case Block.Picture picture -> pictures.apply(picture);
      case Block.Items list -> items(list);
    };
  }

  /** A text alone. */
  public Node text(List<Span> text) {
    return SpanFlow.of(text, "article-text", "article-strong", leads);
  }

  private Node items(Block.Items list) {
    VBox lines = Panes.column("gap-s");
    for (int i = 0; i < list.items().size(); i++) {
      Label sign = Panes.label(list.numbered() ? list.first() + i + "." : "•", "article-sign");
      sign.setMinWidth(Region.USE_PREF_SIZE);
      VBox inside = Panes.column("gap-xs");
      list.items().get(i).forEach(block -> inside.getChildren().add(of(block)));
      HBox line = new HBox(sign, Panes.growing(inside));
      line.getStyleClass().add("gap-s");
      lines.getChildren().add(line);
    }
    return lines;
  }
}
