package vn.hotline1022.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.StrictJson;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.unit.Place;

/**
 * The parts of an item as the parts of a record: codes and times go into its body, words, names,
 * numbers and pictures into its personal part. Whatever is missing, of another type or out of
 * bounds throws {@link IllegalArgumentException}.
 */
final class FeedbackPartsJson {
  private static final int WORD_MAX = 64;
  private static final double DEGREE = 10_000_000;
  private static final long DEGREES_MAX = 1_800_000_000L;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private FeedbackPartsJson() {}

  /** What is read of a record: once it is erased, its words are empty. */
  record Parts(JsonNode body, JsonNode personal, boolean erased) {

    static Parts of(DeskRecord record) {
      JsonNode personal =
          record.erased() ? StrictJson.object() : StrictJson.read(record.personal());
      return new Parts(StrictJson.read(record.body()), personal, record.erased());
    }

    String said(String name) {
      return erased ? "" : StrictJson.text(personal, name);
    }

    String word(String name) {
      return StrictJson.text(body, name, WORD_MAX);
    }
  }

  static void put(ObjectNode body, ObjectNode personal, Matter matter) {
    body.put("kind", matter.kind().name());
    body.put("category", matter.category());
    matter
        .seen()
        .ifPresent(
            seen -> {
              body.put("seenDay", seen.day().toString());
              seen.time().ifPresent(time -> body.put("seenTime", time.toString()));
            });
    personal.put("title", matter.title());
    personal.put("description", matter.description());
    personal.put("procedure", matter.procedure());
    personal.put("office", matter.office());
    if (!matter.attributes().isEmpty()) {
      put(personal, matter.attributes());
    }
  }

  static Matter matter(Parts parts) {
    return new Matter(
        FeedbackKind.valueOf(parts.word("kind")),
        parts.word("category"),
        parts.said("title"),
        parts.said("description"),
        seen(parts.body()),
        parts.said("procedure"),
        parts.said("office"),
        attributes(parts));
  }

  private static void put(ObjectNode personal, Attributes attributes) {
    ObjectNode object = personal.putObject("attributes");
    object.put("service", attributes.service());
    ArrayNode all = object.putArray("all");
    for (Attribute one : attributes.all()) {
      ObjectNode row = all.addObject();
      row.put("code", one.code());
      row.put("question", one.question());
      row.put("several", one.several());
      one.values().forEach(row.putArray("values")::add);
      row.put("words", one.words());
    }
  }

  /** Records from before there were questions have none. */
  private static Attributes attributes(Parts parts) {
    if (parts.erased() || !parts.personal().has("attributes")) {
      return Attributes.NONE;
    }
    JsonNode object = parts.personal().get("attributes");
    List<Attribute> all = new ArrayList<>();
    for (JsonNode row : StrictJson.array(object, "all", FeedbackBounds.ATTRIBUTES_MAX)) {
      List<String> values = new ArrayList<>();
      StrictJson.array(row, "values", FeedbackBounds.VALUES_MAX)
          .forEach(value -> values.add(StrictJson.text(value)));
      JsonNode several = StrictJson.field(row, "several");
      StrictJson.require(several.isBoolean());
      all.add(
          new Attribute(
              StrictJson.text(row, "code"),
              StrictJson.text(row, "question"),
              several.booleanValue(),
              values,
              StrictJson.text(row, "words")));
    }
    return new Attributes(StrictJson.text(object, "service"), all);
  }

  private static Optional<Seen> seen(JsonNode body) {
    Optional<String> day = StrictJson.optionalText(body, "seenDay");
    if (day.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(day.get());
      StrictJson.require(date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
      return Optional.of(
          new Seen(date, StrictJson.optionalText(body, "seenTime").map(LocalTime::parse)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time", e);
    }
  }

  static void put(ObjectNode body, ObjectNode personal, FeedbackPlace place) {
    body.put("where", place.where().code());
    personal.put("address", place.address());
    personal.put("landmark", place.landmark());
    place
        .coordinates()
        .ifPresent(
            at -> {
              personal.put("latitude", Math.round(at.latitude() * DEGREE));
              personal.put("longitude", Math.round(at.longitude() * DEGREE));
            });
  }

  static FeedbackPlace place(Parts parts) {
    Place where = Place.of(parts.word("where")).orElseThrow(IllegalArgumentException::new);
    return new FeedbackPlace(
        parts.said("address"), parts.said("landmark"), where, coordinates(parts.personal()));
  }

  private static Optional<Coordinates> coordinates(JsonNode personal) {
    return personal.has("latitude")
        ? Optional.of(
            new Coordinates(degrees(personal, "latitude"), degrees(personal, "longitude")))
        : Optional.empty();
  }

  private static double degrees(JsonNode personal, String name) {
    return StrictJson.number(StrictJson.field(personal, name), DEGREES_MAX) / DEGREE;
  }

  static void put(ObjectNode body, ObjectNode personal, Reporter reporter) {
    body.put("anonymous", reporter.anonymous());
    reporter.citizen().ifPresent(id -> body.put("citizen", id.toString()));
    reporter.addressing().ifPresent(as -> body.put("addressing", as.name()));
    personal.put("name", reporter.name());
    reporter
        .phone()
        .ifPresent(
            phone -> {
              personal.put("phone", phone.key());
              personal.put("kind", phone.kind().name());
            });
  }

  static Reporter reporter(Parts parts) {
    JsonNode anonymous = StrictJson.field(parts.body(), "anonymous");
    StrictJson.require(anonymous.isBoolean());
    Optional<Addressing> addressing =
        StrictJson.optionalText(parts.body(), "addressing").map(Addressing::valueOf);
    Reporter whole =
        new Reporter(
            StrictJson.optionalId(parts.body(), "citizen"),
            parts.said("name"),
            phone(parts.personal()),
            anonymous.booleanValue(),
            addressing);
    return parts.erased() ? whole.erased() : whole;
  }

  private static Optional<PhoneNumber> phone(JsonNode personal) {
    return StrictJson.optionalText(personal, "phone")
        .map(
            key ->
                new PhoneNumber(key, PhoneNumber.Kind.valueOf(StrictJson.text(personal, "kind"))));
  }

  static void put(ObjectNode body, ObjectNode personal, Consent consent) {
    body.put("consentText", consent.textVersion());
    body.put("consentAt", consent.at().toEpochMilli());
    body.put("consentBy", consent.channel().name());
    ArrayNode purposes = body.putArray("consentTo");
    consent.purposes().stream().sorted().forEach(purpose -> purposes.add(purpose.name()));
    personal.put("representative", consent.representative());
  }

  static Consent consent(Parts parts) {
    Set<Consent.Purpose> purposes = EnumSet.noneOf(Consent.Purpose.class);
    StrictJson.array(parts.body(), "consentTo", Consent.Purpose.values().length)
        .forEach(name -> purposes.add(Consent.Purpose.valueOf(StrictJson.text(name, WORD_MAX))));
    return new Consent(
        (int) StrictJson.number(StrictJson.field(parts.body(), "consentText"), Integer.MAX_VALUE),
        StrictJson.moment(parts.body(), "consentAt"),
        Consent.Channel.valueOf(parts.word("consentBy")),
        purposes,
        parts.said("representative"));
  }

  static void put(ObjectNode personal, List<Photo> photos) {
    ArrayNode all = personal.putArray("photos");
    for (Photo photo : photos) {
      ObjectNode one = all.addObject();
      one.put("id", photo.id().toString());
      one.put("kind", photo.kind().name());
      one.put("width", photo.width());
      one.put("height", photo.height());
      one.put("bytes", photo.bytes());
      one.put("hash", photo.hash());
    }
  }

  static List<Photo> photos(Parts parts) {
    if (parts.erased()) {
      return List.of();
    }
    List<Photo> photos = new ArrayList<>();
    for (JsonNode one : StrictJson.array(parts.personal(), "photos", FeedbackBounds.PHOTOS_MAX)) {
      StrictJson.require(one.isObject());
      photos.add(
          new Photo(
              StrictJson.id(StrictJson.field(one, "id")),
              Photo.Kind.valueOf(StrictJson.text(one, "kind", WORD_MAX)),
              side(one, "width"),
              side(one, "height"),
              StrictJson.number(one, "bytes"),
              StrictJson.text(one, "hash", WORD_MAX)));
    }
    return photos;
  }

  private static int side(JsonNode photo, String name) {
    return (int) StrictJson.number(StrictJson.field(photo, name), Integer.MAX_VALUE);
  }
}
