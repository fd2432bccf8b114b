package vn.hotline1022.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hotline1022.text.Addressed;

/**
 * The answer to one question that comes up in calls.
 *
 * @param id as in the names of its files
 * @param reasons codes of reasons for a call that suggest it
 * @param guides ids of guides that help further
 */
public record Article(String id, List<String> reasons, List<String> guides, Page vi, Page en) {
  public Article {
    reasons = List.copyOf(reasons);
    guides = List.copyOf(guides);
  }

  /** What it says in a language. */
  public Page in(Locale locale) {
    return locale.getLanguage().equals("vi") ? vi : en;
  }

  /**
   * The article in one language.
   *
   * @param words what people call it
   * @param say the sentence to say; forms of address are not filled in
   */
  public record Page(String title, List<String> words, List<Span> say, List<Block> blocks) {
    public Page {
      words = List.copyOf(words);
      say = List.copyOf(say);
      blocks = List.copyOf(blocks);
    }

    /**
     * The sentence as it is said to somebody.
     *
     * @param them what we call them, in small letters
     * @param us what we call ourselves, in small letters
     */
    public List<Span> say(String them, String us) {
      return say.stream().map(span -> filled(span, them, us)).toList();
    }

    private static Span filled(Span span, String them, String us) {
      return switch (span) {
        case Span.Words(String text, boolean strong, boolean code) ->
            new Span.Words(Addressed.fill(text, them, us), strong, code);
        case Span.Link link -> link;
        case Span.Mark mark -> mark;
      };
    }

    /** Every text of its body, in order. */
    List<String> texts() {
      List<String> texts = new ArrayList<>();
      blocks.forEach(block -> collect(block, texts));
      return texts;
    }

    private static void collect(Block block, List<String> texts) {
      switch (block) {
        case Block.Heading heading -> texts.add(Span.plain(heading.text()));
        case Block.Paragraph paragraph -> texts.add(Span.plain(paragraph.text()));
        case Block.Picture picture -> texts.add(picture.words());
        case Block.Items list ->
            list.items().forEach(item -> item.forEach(inside -> collect(inside, texts)));
      }
    }
  }
}
