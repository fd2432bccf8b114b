package vn.hotline1022.ui.feedback;

/**
 * One line of an item's history.
 *
 * @param when when and by whom, or that it is still to come
 */
record HistoryEntry(Mark mark, String title, String when, String detail) {

  /** How its dot looks; the words say the same. */
  enum Mark {
    DONE,
    GOOD,
    BAD,
    TO_COME;

    String style() {
      return switch (this) {
        case DONE -> "done";
        case GOOD -> "good";
        case BAD -> "bad";
        case TO_COME -> "to-come";
      };
    }
  }
}
