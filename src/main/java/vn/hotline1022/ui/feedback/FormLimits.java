package vn.hotline1022.ui.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hotline1022.feedback.Coordinates;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;
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

  /** A number while it is typed has as many digits as something else may have. */
  private static final Pattern BEGUN = Pattern.compile("[+0](\\D?\\d){0,8}\\D?");

  /** What is looked through for what must not be kept. */
  static final List<Field> GUARDED =
      Stream.concat(
              FREE.stream(),
              Stream.of(
                  Field.UNIT,
                  Field.PHONE,
                  Field.COORDINATES,
                  Field.SEEN_DAY,
                  Field.SEEN_TIME,
                  Field.ATTRIBUTES))
          .toList();

  private FormLimits() {}

  /** Whether this is what the field is for: a number, a place on the map, a day, a time. */
  static boolean isMeant(Field field, String text, PhoneNumbers numbers, LocalDate today) {
    return switch (field) {
      case PHONE -> BEGUN.matcher(text).matches() || numbers.dialable(numbers.parse(text));
      case COORDINATES -> Coordinates.parse(text).usable().isPresent();
      case SEEN_DAY -> FeedbackForm.EMPTY.with(field, text).seen(today).isPresent();
      case SEEN_TIME ->
          FeedbackForm.EMPTY
              .with(Field.SEEN_DAY, Formats.date(today))
              .with(field, text)
              .seen(today)
              .isPresent();
      default -> false;
    };
  }

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
          DIVERTED,
          ATTRIBUTES ->
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
