package vn.hotline1022.guide;

import java.util.List;
import java.util.Optional;

/**
 * Something wrong with a guide, at its place. The words, with the mend, are in {@code
 * ui.guide.FindingText}.
 *
 * @param file name of the file
 * @param line from 1
 * @param column from 1
 * @param step the step it is in
 * @param about what the words need: names, a suggestion, a number
 */
public record Finding(
    Kind kind, String file, int line, int column, Optional<String> step, List<String> about) {
  public Finding {
    about = List.copyOf(about);
  }

  /** Whether the guide cannot be used. */
  public boolean isError() {
    return kind.error;
  }

  /** What is wrong. */
  public enum Kind {
    // The file.
    FILE_TOO_LARGE,
    NOT_TEXT,
    NOT_YAML,
    EMPTY_FILE,
    SEVERAL_DOCUMENTS,
    ALIAS,
    TAG,
    TOO_DEEP,
    TOO_MANY_PARTS,
    // Its shape.
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    NOT_A_MAPPING,
    NOT_A_LIST,
    NOT_A_VALUE,
    NOT_ONE_OF,
    NOT_A_NUMBER,
    NOT_A_LENGTH_OF_TIME,
    BAD_ID,
    FILE_NAME,
    TOO_MANY,
    TOO_FEW,
    BAD_DIGIT,
    BAD_CONDITION,
    LAST_BRANCH,
    NO_WAY_ON,
    SEVERAL_WAYS_ON,
    THEN_WITHOUT_CALL,
    // Its texts.
    MISSING_TRANSLATION,
    EMPTY_TEXT,
    TEXT_TOO_LONG,
    BAD_TEXT,
    PLACE_NOT_HERE,
    CAPITAL,
    SENTENCE_TOO_LONG,
    ASKS_SECRET,
    // What it names.
    DUPLICATE_GUIDE,
    UNKNOWN_STEP,
    UNKNOWN_END,
    UNKNOWN_GUIDE,
    UNKNOWN_VARIABLE,
    UNKNOWN_VALUE,
    WRONG_VARIABLE,
    VALUES_DIFFER,
    UNKNOWN_REASON,
    UNKNOWN_DISPOSITION,
    UNKNOWN_CAUSE,
    MISSING_CAUSE,
    MISSING_CALLBACK,
    UNKNOWN_ARTICLE,
    UNKNOWN_DIGIT,
    // Where it leads.
    MISSING_PICTURE,
    MISSING_DIGIT,
    SEVERAL_TOUCHES,
    UNREACHABLE_STEP,
    UNREACHABLE_END(false),
    UNUSED_VARIABLE(false),
    DEAD_END,
    NO_WAY_OUT,
    ENDLESS_CALL,
    NEVER,
    ALWAYS(false),
    NO_ANSWER_LEFT,
    NO_PICTURE_LEFT,
    MAY_BE_EMPTY,
    TOO_MANY_STATES(false);

    private final boolean error;

    Kind() {
      this(true);
    }

    Kind(boolean error) {
      this.error = error;
    }
  }
}
