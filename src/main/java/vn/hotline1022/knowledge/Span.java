package vn.hotline1022.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a text. */
public sealed interface Span {

  /**
   * Words.
   *
   * @param code whether it is to be typed or read exactly so
   */
  record Words(String text, boolean strong, boolean code) implements Span {}

  /**
   * Words that lead to another page; only the help has them.
   *
   * @param page the id of that page
   */
  record Link(String text, String page) implements Span {}

  /** How certain it is what stands before. */
  enum Mark implements Span {
    /** Official, or from several sources. */
    SURE('✔'),
    /** From one source. */
    ONE_SOURCE('○'),
    /** From practice, or not verified. */
    NOT_VERIFIED('?');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }

    /** As it is written in the article. */
    public char sign() {
      return sign;
    }
  }

  /** The words of some pieces, without marks. */
  static String plain(List<Span> spans) {
    return spans.stream()
        .map(
            span ->
                switch (span) {
                  case Words words -> words.text();
                  case Link link -> link.text();
                  case Mark _ -> "";
                })
        .collect(Collectors.joining());
  }
}
