package vn.hotline1022.knowledge;

import java.util.List;

/**
 * Why an article is left out.
 *
 * @param file its name
 * @param line from 1
 * @param about what the words need: names, numbers
 */
public record ArticleFault(Kind kind, String file, int line, List<String> about) {
  public ArticleFault {
    about = List.copyOf(about);
  }

  /** What is wrong. */
  public enum Kind {
    TOO_LARGE,
    NOT_TEXT,
    BAD_NAME,
    MISSING_LANGUAGE,
    NO_FRONT_MATTER,
    BAD_FRONT_MATTER,
    UNKNOWN_KEY,
    MISSING_KEY,
    OTHER_ID,
    TOO_LONG,
    TOO_MANY,
    NO_SENTENCE,
    SEVERAL_QUOTES,
    SENTENCE_TOO_LONG,
    BAD_PLACE,
    ASKS_SECRET,
    NOT_SHOWN,
    TOO_DEEP
  }
}
