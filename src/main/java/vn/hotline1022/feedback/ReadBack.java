package vn.hotline1022.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.PhoneNumbers;

/** What is read back before filing, and what is told after it. */
public final class ReadBack {

  /** What is read back: whoever changes one of them reads it back again. */
  static final List<Field> FIELDS =
      List.of(
          Field.KIND,
          Field.CATEGORY,
          Field.TITLE,
          Field.DESCRIPTION,
          Field.SEEN_DAY,
          Field.SEEN_TIME,
          Field.PROCEDURE,
          Field.OFFICE,
          Field.ADDRESS,
          Field.LANDMARK,
          Field.WHERE,
          Field.NAME,
          Field.PHONE,
          Field.ANONYMOUS,
          Field.MAY_REPORT_BACK,
          Field.MAY_PUBLISH_NAME,
          Field.REPRESENTATIVE,
          Field.ATTRIBUTES);

  private final Speech speech;
  private final SpokenNames names;
  private final PhoneNumbers numbers;

  public ReadBack(Speech speech, SpokenNames names, PhoneNumbers numbers) {
    this.speech = speech;
    this.names = names;
    this.numbers = numbers;
  }

  /** The summary of a form to read aloud, a sentence each; what is not there is left out. */
  public List<String> of(FeedbackForm form, Instant now) {
    LocalDate today = SeenTyped.today(now);
    Speech.Said said = speech.to(form.addressing()).say(Saying.READ_BACK_BEGIN);
    String category = names.category(form.tidy(Field.CATEGORY));
    form.kind()
        .filter(_ -> !category.isEmpty())
        .ifPresent(kind -> said.say(kind(kind), "category", category));
    String procedure = form.tidy(Field.PROCEDURE);
    String office = form.tidy(Field.OFFICE);
    boolean isProcedure = form.kind().filter(kind -> kind == FeedbackKind.PROCEDURE).isPresent();
    said.sayIf(
        isProcedure && !procedure.isEmpty(),
        Saying.READ_BACK_NAME_OF_PROCEDURE,
        "procedure",
        procedure);
    said.sayIf(isProcedure && !office.isEmpty(), Saying.READ_BACK_OFFICE, "office", office);
    String title = form.tidy(Field.TITLE);
    said.sayIf(!title.isEmpty(), Saying.READ_BACK_TITLE, "title", title);
    said.quote(form.text(Field.DESCRIPTION));
    form.attributes().stream()
        .flatMap(one -> one.read(today).stream())
        .forEach(answered -> said.quote(answered(answered)));
    form.seen(today)
        .ifPresent(
            seen ->
                said.say(
                    isProcedure ? Saying.READ_BACK_SEEN_PROCEDURE : Saying.READ_BACK_SEEN,
                    "seen",
                    Spoken.seen(seen, today)));
    String place = place(form);
    said.sayIf(!place.isEmpty(), Saying.READ_BACK_PLACE, "place", place);
    said.sayIf(!form.photos().isEmpty(), Saying.READ_BACK_PHOTOS, "photos", photos(form.photos()));
    who(form, said);
    return said.say(Saying.READ_BACK_END).lines();
  }

  /** {@code Số cột đèn: 12.} */
  private static String answered(Attribute answered) {
    String name = answered.name();
    return (name.endsWith("?") || name.endsWith(":") ? name : name + ":")
        + " "
        + answered.words()
        + ".";
  }

  private static Saying kind(FeedbackKind kind) {
    return switch (kind) {
      case FIELD -> Saying.READ_BACK_FIELD;
      case PROCEDURE -> Saying.READ_BACK_PROCEDURE;
    };
  }

  private String place(FeedbackForm form) {
    List<String> parts = new ArrayList<>();
    add(parts, form.tidy(Field.ADDRESS));
    String landmark = form.tidy(Field.LANDMARK);
    boolean near = landmark.toLowerCase(java.util.Locale.ROOT).startsWith("gần");
    add(parts, landmark.isEmpty() || near ? Spoken.small(landmark) : "gần " + landmark);
    form.where().map(names::place).ifPresent(unit -> add(parts, unit));
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  private static String photos(List<Photo> photos) {
    long videos = photos.stream().filter(photo -> photo.kind() == Photo.Kind.MP4).count();
    long pictures = photos.size() - videos;
    List<String> parts = new ArrayList<>();
    add(parts, pictures == 0 ? "" : pictures + " ảnh");
    add(parts, videos == 0 ? "" : videos + " video");
    return String.join(" và ", parts);
  }

  private void who(FeedbackForm form, Speech.Said said) {
    String name = Spoken.name(form.tidy(Field.NAME));
    boolean named = !form.isOn(Field.ANONYMOUS) && !name.isEmpty();
    said.sayIf(named, Saying.READ_BACK_NAME, "name", name);
    said.sayIf(form.isOn(Field.ANONYMOUS), Saying.READ_BACK_ANONYMOUS);
    boolean agreed = form.isOn(Field.MAY_FILE);
    boolean phone = form.isOn(Field.MAY_REPORT_BACK) && !form.tidy(Field.PHONE).isEmpty();
    said.sayIf(
        phone,
        Saying.READ_BACK_PHONE,
        "phone",
        numbers.display(numbers.parse(form.text(Field.PHONE))));
    said.sayIf(agreed && !form.isOn(Field.MAY_REPORT_BACK), Saying.READ_BACK_NO_PHONE);
    if (agreed && named) {
      said.say(
          form.isOn(Field.MAY_PUBLISH_NAME)
              ? Saying.READ_BACK_PUBLISHED
              : Saying.READ_BACK_NOT_PUBLISHED);
    }
    String representative = form.tidy(Field.REPRESENTATIVE);
    said.sayIf(
        form.isOn(Field.CHILD) && !representative.isEmpty(),
        Saying.READ_BACK_REPRESENTATIVE,
        "representative",
        representative);
  }

  /** What is told once it is written: the code to note down, and until when there is an answer. */
  public List<String> filed(Feedback item, Deadlines deadlines) {
    Optional<Addressing> addressing = item.reporter().addressing();
    Speech.Said said =
        speech.to(addressing).say(Saying.FILED_CODE, "code", Spoken.code(item.code()));
    if (item.level() == Level.URGENT) {
      said.say(Saying.FILED_DUE_URGENT);
    } else {
      Due due = deadlines.handling(item.level(), item.writtenAt());
      said.say(Saying.FILED_DUE, "due", Spoken.due(due, item.writtenAt()));
    }
    return said.say(
            item.consent().to(Purpose.REPORT_BACK) ? Saying.FILED_REPORT_BACK : Saying.FILED_LATER)
        .lines();
  }
}
