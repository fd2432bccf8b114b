package vn.hotline1022.handout;

import java.util.Locale;

/** What stands on every paper, in its language. */
public interface HandoutWords {

  /** A text that is not the guide's. */
  enum Word {
    /** Who printed it. */
    FROM,
    /** Nobody needs a code. */
    WARNING,
    /** {@code If {0}:}. */
    IF,
    /** {@code go on with step {0}}. */
    GO_ON,
    /** {@code do step {0} again}. */
    AGAIN,
    /** {@code see the paper “{0}”}. */
    SEE,
    /** Call 1022. */
    CALL,
    /** That is all. */
    DONE,
    /** Done, at the end. */
    FINISHED,
    /** {@code Next: {0}}. */
    NEXT,
    /** {@code When you see this: {0}}. */
    WHEN,
    /** Where to scan to, by the place of the link. */
    SCAN_ANDROID,
    SCAN_IPHONE,
    SCAN_INFO,
    /** How to find the app without a link. */
    SEARCH_ANDROID,
    SEARCH_IPHONE,
    /** For which phones. */
    FOR_ANDROID,
    FOR_IPHONE,
    /** {@code 1022, branch 8}. */
    PHONE,
    /** {@code paper {0}, version {1}, {2}}. */
    VERSION,
    /** {@code page {0} of {1}}. */
    PAGE,
    /** How whoever holds it is called. */
    THEM,
    /** How whoever helps is called. */
    US
  }

  String word(Word word, Object... arguments);

  Locale locale();
}
