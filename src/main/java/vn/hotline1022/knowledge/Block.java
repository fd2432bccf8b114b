package vn.hotline1022.knowledge;

import java.util.List;

/** A part of an article's text, below its sentence to say. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 2 for the parts of an article, 3 and more below them
   */
  record Heading(int level, List<Span> text) implements Block {
    public Heading {
      text = List.copyOf(text);
    }
  }

  /** A paragraph. */
  record Paragraph(List<Span> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /**
   * A picture; only the help has them.
   *
   * @param file its name among the pictures of the help
   * @param words what is to be seen there
   */
  record Picture(String file, String words) implements Block {}

  /**
   * A list.
   *
   * @param numbered whether its items follow each other in this order
   * @param first the number of the first item
   */
  record Items(boolean numbered, int first, List<List<Block>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }
}
