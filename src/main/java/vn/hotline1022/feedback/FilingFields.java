package vn.hotline1022.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.Units;

/**
 * What is copied into a receiver's form, field by field: for filing by hand, for batches and for
 * receipts. Nothing goes out that the citizen did not agree to.
 */
public final class FilingFields {
  private final PaperText words;
  private final FeedbackLists lists;
  private final Units units;
  private final PhoneNumbers numbers;
  private final List<FilingField> order;

  public FilingFields(PaperText words, FeedbackLists lists, Units units, PhoneNumbers numbers) {
    this.words = words;
    this.lists = lists;
    this.units = units;
    this.numbers = numbers;
    this.order = FilingField.inOrder();
  }

  /** A field with its name and what comes in. */
  public record Value(FilingField field, String name, String value) {}

  PaperText words() {
    return words;
  }

  /** What a field is called. */
  public String name(FilingField field) {
    return words.word(field);
  }

  /** The main category that a category stands below, or is itself. */
  public Optional<String> mainCategory(String code) {
    return lists.main(code).map(ListEntry::code);
  }

  /** What the receiver asks for, in its order. */
  List<FilingField> order() {
    return order;
  }

  /** The fields of an item that have something in them, in the receiver's order. */
  public List<Value> of(Feedback item) {
    List<Value> values = new ArrayList<>();
    for (FilingField field : order) {
      String value = value(item, field);
      if (field == FilingField.ATTRIBUTES) {
        item.matter()
            .attributes()
            .all()
            .forEach(one -> values.add(new Value(field, one.name(), one.words())));
      } else if (!value.isBlank()) {
        values.add(new Value(field, words.word(field), value));
      }
    }
    return values;
  }

  /** What comes into one field; may be empty. */
  public String value(Feedback item, FilingField field) {
    Matter matter = item.matter();
    FeedbackPlace place = item.place();
    return switch (field) {
      case KIND -> words.word("KIND_" + matter.kind());
      case CATEGORY -> lists.categoryName(matter.category(), words.locale());
      case TITLE -> matter.title();
      case DESCRIPTION -> description(item);
      case PROCEDURE -> matter.procedure();
      case OFFICE -> matter.office();
      case SEEN -> matter.seen().map(FilingFields::seen).orElse("");
      case ADDRESS -> place.address();
      case LANDMARK -> place.landmark();
      case UNIT -> unit(place.where());
      case COORDINATES -> place.coordinates().map(Coordinates::text).orElse("");
      case NAME -> name(item.reporter());
      case PHONE -> phone(item);
      case PUBLISH -> words.word(item.consent().to(Purpose.PUBLISH_NAME) ? "YES" : "NO");
      case LEVEL -> words.word("LEVEL_" + item.level());
      case ATTRIBUTES -> attributes(matter);
      case PHOTOS -> photos(item.allPhotos());
    };
  }

  private static String attributes(Matter matter) {
    return String.join(
        "\n",
        matter.attributes().all().stream().map(one -> one.name() + ": " + one.words()).toList());
  }

  /** With what was added since, and for what earlier code it is filed once more. */
  private String description(Feedback item) {
    List<String> parts = new ArrayList<>();
    parts.add(item.matter().description());
    for (FeedbackStep step : item.steps()) {
      if (step instanceof FeedbackStep.Supplemented more) {
        parts.add(more.text());
      } else if (step instanceof FeedbackStep.Reopened again && !again.why().isBlank()) {
        parts.add(words.word("AGAIN", item.receiverCode().orElse("–"), again.why()));
      }
    }
    return String.join("\n", parts.stream().filter(part -> !part.isBlank()).toList());
  }

  private String name(Reporter reporter) {
    return reporter.anonymous() ? words.word("ANONYMOUS") : reporter.name();
  }

  private String phone(Feedback item) {
    boolean may = item.consent().to(Purpose.REPORT_BACK) && item.reporter().callable();
    return may ? item.reporter().phone().map(numbers::display).orElse("") : "";
  }

  private static String seen(Seen seen) {
    return Formats.date(seen.day()) + seen.time().map(time -> " " + Hours.text(time)).orElse("");
  }

  /** {@code Phường Việt Hưng}; empty when it is not known. */
  String unit(Place place) {
    return place instanceof Place.In in ? units.find(in.unit()).map(Unit::fullName).orElse("") : "";
  }

  private static String photos(List<Photo> photos) {
    return photos.isEmpty() ? "" : String.format(Locale.ROOT, "%d", photos.size());
  }
}
