package vn.hotline1022.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.unit.Place;

/** Makes an item of a form. */
record FormReading(FeedbackForm form, Instant now, PhoneNumbers numbers, PersonalDataGuard guard) {

  Feedback item(UUID id, String operator) {
    return Feedback.written(
        id,
        form.call(),
        operator,
        now,
        matter(),
        form.level(),
        place(),
        reporter(),
        form.photos().stream().limit(FeedbackBounds.PHOTOS_MAX).toList(),
        consent());
  }

  private Matter matter() {
    FeedbackKind kind =
        form.kind().orElseThrow(() -> new IllegalStateException("filed without its kind"));
    boolean procedure = kind == FeedbackKind.PROCEDURE;
    return new Matter(
        kind,
        form.tidy(Field.CATEGORY),
        line(Field.TITLE, FeedbackBounds.TITLE_MAX),
        PlainText.clean(guard.mask(form.text(Field.DESCRIPTION)), FeedbackBounds.DESCRIPTION_MAX)
            .text()
            .strip(),
        form.seen(SeenTyped.today(now)),
        procedure ? line(Field.PROCEDURE, FeedbackBounds.PROCEDURE_MAX) : "",
        procedure ? line(Field.OFFICE, FeedbackBounds.OFFICE_MAX) : "",
        attributes());
  }

  /** Those of one service: {@link FeedbackForm#answering} has left out what others ask. */
  private Attributes attributes() {
    List<AttributeTyped> typed = form.attributes();
    String service = typed.isEmpty() ? "" : typed.getFirst().service();
    LocalDate today = SeenTyped.today(now);
    List<Attribute> all =
        typed.stream()
            .filter(one -> one.service().equals(service))
            .flatMap(one -> one.each(guard::mask).read(today).stream())
            .toList();
    return all.isEmpty() ? Attributes.NONE : new Attributes(service, all);
  }

  private FeedbackPlace place() {
    return new FeedbackPlace(
        line(Field.ADDRESS, FeedbackBounds.ADDRESS_MAX),
        line(Field.LANDMARK, FeedbackBounds.LANDMARK_MAX),
        form.where().orElseGet(Place.NotKnown::new),
        form.coordinates());
  }

  /** Without their consent the number is not kept; who says no name is kept without it. */
  private Reporter reporter() {
    boolean anonymous = form.isOn(Field.ANONYMOUS);
    boolean keeps = form.isOn(Field.MAY_REPORT_BACK) && !form.tidy(Field.PHONE).isEmpty();
    Optional<PhoneNumber> phone =
        keeps ? Optional.of(numbers.parse(form.text(Field.PHONE))) : Optional.empty();
    return new Reporter(
        anonymous ? Optional.empty() : form.citizen(),
        anonymous ? "" : line(Field.NAME, FeedbackBounds.NAME_MAX),
        phone,
        anonymous,
        form.addressing());
  }

  private Consent consent() {
    Consent said =
        form.consent().orElseThrow(() -> new IllegalStateException("filed without consent"));
    return new Consent(
        said.textVersion(),
        said.at(),
        said.channel(),
        said.purposes(),
        form.isOn(Field.CHILD) ? line(Field.REPRESENTATIVE, FeedbackBounds.NAME_MAX) : "");
  }

  private String line(Field field, int max) {
    return PlainText.tidy(guard.mask(form.text(field)), max).text();
  }
}
