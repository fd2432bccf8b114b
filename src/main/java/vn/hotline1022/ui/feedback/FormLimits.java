package vn.hotline1022.ui.feedback;

import java.util.List;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.PlainText;

/** How long what is typed in the form may be, and what it is made of when it is kept. */
final class FormLimits {
  private static final int SHORT = 40;
  private static final int COORDINATES = 400;

  /** What people write freely. */
  static final List<Field> FREE =
      List.of(
          Field.TITLE,
          Field.DESCRIPTION,
          Field.PROCEDURE,
          Field.OFFICE,
          Field.ADDRESS,
          Field.LANDMARK,
          Field.NAME,
          Field.REPRESENTATIVE);

  private FormLimits() {}

  static int of(Field field) {
    return switch (field) {
      case DESCRIPTION -> FeedbackBounds.DESCRIPTION_MAX;
      case TITLE -> FeedbackBounds.TITLE_MAX;
      case PROCEDURE -> FeedbackBounds.PROCEDURE_MAX;
      case OFFICE -> FeedbackBounds.OFFICE_MAX;
      case ADDRESS -> FeedbackBounds.ADDRESS_MAX;
      case LANDMARK, UNIT -> FeedbackBounds.LANDMARK_MAX;
      case NAME, REPRESENTATIVE -> FeedbackBounds.NAME_MAX;
      case COORDINATES -> COORDINATES;
      case KIND,
          CATEGORY,
          SEEN_DAY,
          SEEN_TIME,
          LEVEL,
          WHERE,
          CITIZEN,
          PHONE,
          ANONYMOUS,
          ADDRESSING,
          MAY_FILE,
          MAY_REPORT_BACK,
          MAY_PUBLISH_NAME,
          CONSENT_AT,
          CONSENT_CHANNEL,
          CONSENT_VERSION,
          CHILD,
          READ_BACK,
          CALL,
          LINKED,
          NOT_SAME,
          DIVERTED ->
          SHORT;
    };
  }

  /** The same form with its free texts in one form of writing, bounded, without control signs. */
  static FeedbackForm clean(FeedbackForm form) {
    FeedbackForm clean = form;
    for (Field field : FREE) {
      String text = form.text(field);
      String kept =
          field == Field.DESCRIPTION
              ? PlainText.clean(text, of(field)).text().strip()
              : PlainText.tidy(text, of(field)).text();
      clean = clean.with(field, kept);
    }
    return clean;
  }
}
