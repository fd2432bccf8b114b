package vn.hotline1022.feedback;

import java.util.List;

/**
 * One line of what stands beside the form.
 *
 * @param code what is said; the words have a text for each
 * @param parameters what is filled into the text, as the code tells
 */
public record CheckItem(Code code, List<String> parameters) {

  /** How it stands. */
  public enum Status {
    OK,
    /** Not to be filed before it is there. */
    MISSING,
    /** May be filed; perhaps it comes back. */
    WARNING
  }

  /** Everything that can be said, in the order it is shown; with its status and its field. */
  public enum Code {
    KIND_OK(Status.OK, FeedbackForm.Field.KIND),
    KIND_MISSING(Status.MISSING, FeedbackForm.Field.KIND),
    /** {0}: code of the category. */
    CATEGORY_OK(Status.OK, FeedbackForm.Field.CATEGORY),
    CATEGORY_MISSING(Status.MISSING, FeedbackForm.Field.CATEGORY),
    /** {0}: how many of the receiver's questions are answered. */
    ATTRIBUTES_OK(Status.OK, FeedbackForm.Field.ATTRIBUTES),
    /** {0}: what the receiver insists on, {1}: its code. */
    ATTRIBUTE_MISSING(Status.MISSING, FeedbackForm.Field.ATTRIBUTES),
    /** No number, no moment, or not to be chosen any more. {0}: what is asked, {1}: its code. */
    ATTRIBUTE_UNREADABLE(Status.MISSING, FeedbackForm.Field.ATTRIBUTES),
    /** More than an item holds. */
    ATTRIBUTES_TOO_LONG(Status.MISSING, FeedbackForm.Field.ATTRIBUTES),
    /** The receiver does not take such reports any more: it can be written, and waits. */
    SERVICE_GONE(Status.WARNING, FeedbackForm.Field.CATEGORY),
    TITLE_MISSING(Status.MISSING, FeedbackForm.Field.TITLE),
    /** {0}: how many words. */
    CONTENT_OK(Status.OK, FeedbackForm.Field.DESCRIPTION),
    CONTENT_MISSING(Status.MISSING, FeedbackForm.Field.DESCRIPTION),
    /** {0}: how many words, {1}: how many are usual at least. */
    CONTENT_SHORT(Status.WARNING, FeedbackForm.Field.DESCRIPTION),
    PROCEDURE_OK(Status.OK, FeedbackForm.Field.PROCEDURE),
    PROCEDURE_MISSING(Status.MISSING, FeedbackForm.Field.PROCEDURE),
    OFFICE_OK(Status.OK, FeedbackForm.Field.OFFICE),
    OFFICE_MISSING(Status.MISSING, FeedbackForm.Field.OFFICE),
    /** {0}: day, {1}: time of day or empty. */
    SEEN_OK(Status.OK, FeedbackForm.Field.SEEN_DAY),
    SEEN_MISSING(Status.MISSING, FeedbackForm.Field.SEEN_DAY),
    SEEN_UNREADABLE(Status.MISSING, FeedbackForm.Field.SEEN_DAY),
    SEEN_IN_FUTURE(Status.MISSING, FeedbackForm.Field.SEEN_DAY),
    /** {0}: how many days ago. */
    SEEN_LONG_AGO(Status.WARNING, FeedbackForm.Field.SEEN_DAY),
    ADDRESS_OK(Status.OK, FeedbackForm.Field.ADDRESS),
    /** Neither an address nor a landmark. */
    ADDRESS_MISSING(Status.MISSING, FeedbackForm.Field.ADDRESS),
    /** A street, but no number, lane or landmark. */
    ADDRESS_VAGUE(Status.WARNING, FeedbackForm.Field.ADDRESS),
    /** {0}: code of the place. */
    UNIT_OK(Status.OK, FeedbackForm.Field.UNIT),
    UNIT_MISSING(Status.MISSING, FeedbackForm.Field.UNIT),
    /** One of before whose street decides. {0}: code of the place. */
    UNIT_UNDECIDED(Status.MISSING, FeedbackForm.Field.UNIT),
    UNIT_OUTSIDE(Status.MISSING, FeedbackForm.Field.UNIT),
    /** {0}: as it is kept. */
    COORDINATES_OK(Status.OK, FeedbackForm.Field.COORDINATES),
    /** They stood the other way round. {0}: as it is kept. */
    COORDINATES_SWAPPED(Status.OK, FeedbackForm.Field.COORDINATES),
    COORDINATES_OUTSIDE(Status.MISSING, FeedbackForm.Field.COORDINATES),
    COORDINATES_UNREADABLE(Status.MISSING, FeedbackForm.Field.COORDINATES),
    /** A link that must be opened to know the place. */
    COORDINATES_SHORT_LINK(Status.MISSING, FeedbackForm.Field.COORDINATES),
    /** {0}: how many. */
    PHOTOS_OK(Status.OK, FeedbackForm.Field.TITLE),
    NAME_OK(Status.OK, FeedbackForm.Field.NAME),
    NAME_MISSING(Status.MISSING, FeedbackForm.Field.NAME),
    /** The receiver takes it without a name. */
    ANONYMOUS_OK(Status.OK, FeedbackForm.Field.ANONYMOUS),
    /** The receiver wants to know who says it. */
    ANONYMOUS_REFUSED(Status.MISSING, FeedbackForm.Field.ANONYMOUS),
    /** A name is to be published that is not said. */
    ANONYMOUS_PUBLISHED(Status.MISSING, FeedbackForm.Field.MAY_PUBLISH_NAME),
    PHONE_OK(Status.OK, FeedbackForm.Field.PHONE),
    PHONE_MISSING(Status.MISSING, FeedbackForm.Field.PHONE),
    PHONE_UNREADABLE(Status.MISSING, FeedbackForm.Field.PHONE),
    /** Not to be kept: nobody can tell the result. */
    PHONE_NOT_KEPT(Status.WARNING, FeedbackForm.Field.MAY_REPORT_BACK),
    /** {0}: version of the text, {1}: time of day. */
    CONSENT_OK(Status.OK, FeedbackForm.Field.MAY_FILE),
    CONSENT_MISSING(Status.MISSING, FeedbackForm.Field.MAY_FILE),
    /** The boxes are ticked, but nobody recorded that the text was read. */
    CONSENT_NOT_READ(Status.MISSING, FeedbackForm.Field.CONSENT_AT),
    REPRESENTATIVE_OK(Status.OK, FeedbackForm.Field.REPRESENTATIVE),
    REPRESENTATIVE_MISSING(Status.MISSING, FeedbackForm.Field.REPRESENTATIVE),
    /** Where it belongs is told; {0}: {@link Diversion.Target}. */
    DIVERTED(Status.MISSING, FeedbackForm.Field.DIVERTED),
    /** Goes on although it may belong elsewhere; {0}: {@link Diversion.Target}. */
    DIVERTED_GOES_ON(Status.WARNING, FeedbackForm.Field.DIVERTED),
    /** {0}: {@link RefusalGround}. */
    GROUND(Status.WARNING, FeedbackForm.Field.DESCRIPTION),
    /** {0}: how many. */
    DUPLICATES(Status.WARNING, FeedbackForm.Field.LINKED),
    READ_BACK_OK(Status.OK, FeedbackForm.Field.READ_BACK),
    READ_BACK_MISSING(Status.WARNING, FeedbackForm.Field.READ_BACK);

    private final Status status;
    private final FeedbackForm.Field field;

    Code(Status status, FeedbackForm.Field field) {
      this.status = status;
      this.field = field;
    }

    public Status status() {
      return status;
    }

    /** Where to go to mend it. */
    public FeedbackForm.Field field() {
      return field;
    }
  }

  public CheckItem {
    parameters = List.copyOf(parameters);
  }

  static CheckItem of(Code code, Object... parameters) {
    return new CheckItem(code, List.of(parameters).stream().map(Object::toString).toList());
  }

  public Status status() {
    return code.status();
  }
}
