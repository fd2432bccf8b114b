package vn.hotline1022.feedback;

import java.util.Optional;

/**
 * What it is about.
 *
 * @param category code of the list {@link vn.hotline1022.lists.ListKind#FEEDBACK_CATEGORY}, a main
 *     category or one below it
 * @param title one line, clean text
 * @param description clean text, secrets masked
 * @param seen when the citizen saw it; a procedure may have no such time
 * @param procedure which procedure, of {@link FeedbackKind#PROCEDURE} only; else empty
 * @param office which office dealt with it, of {@link FeedbackKind#PROCEDURE} only; else empty
 * @param attributes what was answered to the receiver's questions about it
 */
public record Matter(
    FeedbackKind kind,
    String category,
    String title,
    String description,
    Optional<Seen> seen,
    String procedure,
    String office,
    Attributes attributes) {

  /** Something seen at a place. */
  public static Matter field(
      String category, String title, String description, Optional<Seen> seen) {
    return new Matter(
        FeedbackKind.FIELD, category, title, description, seen, "", "", Attributes.NONE);
  }

  /** The same with other answers to the receiver's questions. */
  public Matter with(Attributes answered) {
    return new Matter(kind, category, title, description, seen, procedure, office, answered);
  }

  /** The same without anybody's words. */
  Matter wordless() {
    return new Matter(kind, category, "", "", seen, "", "", Attributes.NONE);
  }
}
