package vn.hotline1022.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import vn.hotline1022.knowledge.ArticleFault.Kind;

/**
 * Reads the Markdown of an article: first the sentence to say as a quote, then headings, paragraphs
 * and lists. Everything else, and everything too deep or too much, is refused.
 */
final class ArticleMarkdown {
  private static final int DEPTH_MAX = 4;
  private static final int BLOCKS_MAX = 400;

  /** Deeper nesting is read as text, whatever a hostile file holds. */
  private static final int OPEN_BLOCKS_MAX = 40;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(OPEN_BLOCKS_MAX)
          .build();

  private final ArticleFaults faults;
  private final int linesBefore;
  private final InlineText inline;
  private final boolean ofHelp;
  private int blocks;

  /** What a file says: the sentence and the rest. */
  record Body(List<Span> say, List<Block> blocks) {}

  private ArticleMarkdown(ArticleFaults faults, int linesBefore, boolean ofHelp) {
    this.faults = faults;
    this.linesBefore = linesBefore;
    this.inline = new InlineText(faults, ofHelp);
    this.ofHelp = ofHelp;
  }

  /**
   * Reads it.
   *
   * @param linesBefore lines of the file that stand before it
   */
  static Body read(String markdown, int linesBefore, ArticleFaults faults) {
    return new ArticleMarkdown(faults, linesBefore, false).body(PARSER.parse(markdown));
  }

  /** Reads a page of the help, which has pictures and leads to other pages, too. */
  static Body readHelp(String markdown, int linesBefore, ArticleFaults faults) {
    return new ArticleMarkdown(faults, linesBefore, true).body(PARSER.parse(markdown));
  }

  private Body body(Node document) {
    Node first = document.getFirstChild();
    List<Span> say = List.of();
    if (first instanceof BlockQuote quote) {
      say = sentence(quote);
      first = first.getNext();
    } else {
      faults.add(Kind.NO_SENTENCE, linesBefore + 1);
    }
    List<Block> read = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      add(node, read, 0);
    }
    return new Body(say, read);
  }

  private List<Span> sentence(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null) {
      return inline.read(paragraph, line(quote));
    }
    faults.add(Kind.NO_SENTENCE, line(quote));
    return List.of();
  }

  private void add(Node node, List<Block> into, int depth) {
    blocks++;
    if (blocks > BLOCKS_MAX) {
      if (blocks == BLOCKS_MAX + 1) {
        faults.add(Kind.TOO_MANY, line(node), "", BLOCKS_MAX);
      }
    } else if (depth > DEPTH_MAX) {
      faults.add(Kind.TOO_DEEP, line(node));
    } else {
      switch (node) {
        case Heading heading ->
            into.add(new Block.Heading(heading.getLevel(), inline.read(heading, line(node))));
        case Paragraph paragraph when isPicture(paragraph) -> into.add(picture(paragraph));
        case Paragraph paragraph ->
            into.add(new Block.Paragraph(inline.read(paragraph, line(node))));
        case BulletList list -> into.add(new Block.Items(false, 1, items(list, depth)));
        case OrderedList list -> into.add(new Block.Items(true, first(list), items(list, depth)));
        case BlockQuote _ -> faults.add(Kind.SEVERAL_QUOTES, line(node));
        default -> faults.add(Kind.NOT_SHOWN, line(node), node.getClass().getSimpleName());
      }
    }
  }

  private boolean isPicture(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    return ofHelp && only instanceof Image && only.getNext() == null;
  }

  private Block picture(Paragraph paragraph) {
    Image image = (Image) paragraph.getFirstChild();
    String file = image.getDestination();
    List<Span> words = inline.read(image, line(paragraph));
    return new Block.Picture(file.substring(file.lastIndexOf('/') + 1), Span.plain(words));
  }

  private static int first(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : Math.clamp(number, 0, 999);
  }

  private List<List<Block>> items(ListBlock list, int depth) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> inside = new ArrayList<>();
      if (item instanceof ListItem) {
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
          add(node, inside, depth + 1);
        }
      }
      items.add(inside);
    }
    return items;
  }

  private int line(Node node) {
    Node at = node;
    while (at.getSourceSpans().isEmpty() && !(at instanceof Document) && at.getParent() != null) {
      at = at.getParent();
    }
    int inText = at.getSourceSpans().isEmpty() ? 0 : at.getSourceSpans().getFirst().getLineIndex();
    return linesBefore + inText + 1;
  }
}
