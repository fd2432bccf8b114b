package vn.hotline1022.feedback;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.feedback.Consent.Channel;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.unit.Place;

/**
 * A form of feedback as it stands on the screen: everything as typed, and what was chosen by its
 * code. Immutable; {@link #with} gives the next one. {@link #fields} and {@link #of} carry it
 * through a draft without a loss.
 */
public record FeedbackForm(Map<Field, String> typed, List<Photo> photos) {

  /** An empty form. */
  public static final FeedbackForm EMPTY = new FeedbackForm(Map.of(), List.of());

  private static final String PHOTOS = "photos";
  private static final String YES = "1";

  /** What can be typed or chosen. */
  public enum Field {
    /** {@link FeedbackKind}. */
    KIND,
    /** Code of a category. */
    CATEGORY,
    TITLE,
    DESCRIPTION,
    /** Day as typed. */
    SEEN_DAY,
    /** Time of day as typed; may stay empty. */
    SEEN_TIME,
    /** Name of the procedure. */
    PROCEDURE,
    /** Where the procedure is dealt with. */
    OFFICE,
    /** {@link Level}; empty for the usual one. */
    LEVEL,
    ADDRESS,
    LANDMARK,
    /** The unit as typed. */
    UNIT,
    /** The chosen unit: code of a {@link Place}. */
    WHERE,
    /** Coordinates as typed or pasted. */
    COORDINATES,
    /** Id of the citizen it is written for. */
    CITIZEN,
    NAME,
    PHONE,
    /** Says no name. */
    ANONYMOUS,
    /** {@link Addressing}. */
    ADDRESSING,
    /** Said yes: file it. */
    MAY_FILE,
    /** Said yes: keep the number to report back. */
    MAY_REPORT_BACK,
    /** Said yes: publish the name. */
    MAY_PUBLISH_NAME,
    /** When the text was read and the yes was said. */
    CONSENT_AT,
    /** {@link Channel}. */
    CONSENT_CHANNEL,
    /** Version of the text that was read. */
    CONSENT_VERSION,
    /** It speaks of a child's own data. */
    CHILD,
    /** Who consents for the child. */
    REPRESENTATIVE,
    /** What was read back; see {@link #isReadBack}. */
    READ_BACK,
    /** The call it is written in. */
    CALL,
    /** Others it was linked to, one id a line. */
    LINKED,
    /** Others that were looked at and are another matter, one id a line. */
    NOT_SAME,
    /** Whoever writes was told where it belongs and goes on all the same; {@link Diversion}. */
    DIVERTED,
    /** What is answered to the receiver's questions; see {@link #attributes}. */
    ATTRIBUTES;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public FeedbackForm {
    Map<Field, String> kept = new EnumMap<>(Field.class);
    typed.forEach(
        (field, text) -> {
          if (!text.isEmpty()) {
            kept.put(field, text);
          }
        });
    typed = Collections.unmodifiableMap(kept);
    photos = List.copyOf(photos);
  }

  /** The form a draft holds; what cannot be read is left out. */
  public static FeedbackForm of(Map<String, String> fields) {
    Map<Field, String> typed = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      typed.put(field, fields.getOrDefault(field.key(), ""));
    }
    return new FeedbackForm(typed, PhotoLines.read(fields.getOrDefault(PHOTOS, "")));
  }

  /** What a draft keeps of it. */
  public Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    typed.forEach((field, text) -> fields.put(field.key(), text));
    if (!photos.isEmpty()) {
      fields.put(PHOTOS, PhotoLines.write(photos));
    }
    return fields;
  }

  /** What stands in a field; empty when nothing does. */
  public String text(Field field) {
    return typed.getOrDefault(field, "");
  }

  /** What stands in a field without spaces around it. */
  public String tidy(Field field) {
    return text(field).strip();
  }

  public boolean isOn(Field field) {
    return text(field).equals(YES);
  }

  /** Whether somebody said that it is filed all the same although it belongs there. */
  public boolean goesOn(Diversion.Target target) {
    return List.of(text(Field.DIVERTED).split(" ")).contains(target.name());
  }

  /** The same, to be filed although it belongs to all of these. */
  public FeedbackForm goingOn(Collection<Diversion.Found> all) {
    return with(
        Field.DIVERTED,
        all.stream().map(found -> found.target().name()).collect(Collectors.joining(" ")));
  }

  /** The same with another text in a field. */
  public FeedbackForm with(Field field, String text) {
    Map<Field, String> other = new EnumMap<>(Field.class);
    other.putAll(typed);
    other.put(field, text);
    return new FeedbackForm(other, photos);
  }

  public FeedbackForm with(Field field, boolean on) {
    return with(field, on ? YES : "");
  }

  public FeedbackForm with(Field field, Enum<?> choice) {
    return with(field, choice.name());
  }

  public FeedbackForm withPhotos(List<Photo> others) {
    return new FeedbackForm(typed, others);
  }

  /** What is answered to the receiver's questions, of whatever service they are. */
  public List<AttributeTyped> attributes() {
    return AttributesTypedJson.read(text(Field.ATTRIBUTES));
  }

  public FeedbackForm withAttributes(List<AttributeTyped> all) {
    return with(Field.ATTRIBUTES, AttributesTypedJson.write(all));
  }

  /**
   * The same with the answers to what is asked alone, in the order it is asked; whatever was
   * answered while another category was chosen does not go out.
   */
  public FeedbackForm answering(Asked asked) {
    if (asked.service().isEmpty() || attributes().isEmpty()) {
      return this;
    }
    List<String> order = asked.questions().stream().map(FeedbackGateway.Question::code).toList();
    return withAttributes(
        attributes().stream()
            .filter(one -> one.service().equals(asked.service()))
            .sorted(Comparator.comparingInt(one -> at(order, one.code())))
            .map(asked::now)
            .toList());
  }

  private static int at(List<String> order, String code) {
    int at = order.indexOf(code);
    return at < 0 ? order.size() : at;
  }

  /** The same with one more line in {@link Field#LINKED} or {@link Field#NOT_SAME}. */
  public FeedbackForm adding(Field field, UUID id) {
    Set<UUID> ids = new LinkedHashSet<>(ids(field));
    ids.add(id);
    return with(field, ids.stream().map(UUID::toString).collect(Collectors.joining("\n")));
  }

  /** The ids in {@link Field#LINKED} or {@link Field#NOT_SAME}. */
  public Set<UUID> ids(Field field) {
    return text(field)
        .lines()
        .flatMap(line -> read(line, UUID::fromString).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public Optional<FeedbackKind> kind() {
    return choice(Field.KIND, FeedbackKind::valueOf);
  }

  public Level level() {
    return choice(Field.LEVEL, Level::valueOf).orElse(Level.NORMAL);
  }

  public Optional<Addressing> addressing() {
    return choice(Field.ADDRESSING, Addressing::valueOf);
  }

  public Optional<Channel> channel() {
    return choice(Field.CONSENT_CHANNEL, Channel::valueOf);
  }

  public Optional<Place> where() {
    return Place.of(text(Field.WHERE));
  }

  public Optional<UUID> citizen() {
    return choice(Field.CITIZEN, UUID::fromString);
  }

  public Optional<UUID> call() {
    return choice(Field.CALL, UUID::fromString);
  }

  public Optional<Coordinates> coordinates() {
    return Coordinates.parse(text(Field.COORDINATES)).usable();
  }

  /** When it was seen; empty while the day cannot be read or the time is no time. */
  public Optional<Seen> seen(LocalDate today) {
    return SeenTyped.read(text(Field.SEEN_DAY), text(Field.SEEN_TIME), today);
  }

  /** What was agreed to so far. */
  public Set<Purpose> purposes() {
    Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
    add(purposes, Field.MAY_FILE, Purpose.FILE);
    add(purposes, Field.MAY_REPORT_BACK, Purpose.REPORT_BACK);
    add(purposes, Field.MAY_PUBLISH_NAME, Purpose.PUBLISH_NAME);
    return purposes;
  }

  private void add(Set<Purpose> purposes, Field field, Purpose purpose) {
    if (isOn(field)) {
      purposes.add(purpose);
    }
  }

  /** The consent as recorded; empty until the yes to filing, its time and its channel are there. */
  public Optional<Consent> consent() {
    Optional<Instant> at = choice(Field.CONSENT_AT, Instant::parse);
    Optional<Integer> version = choice(Field.CONSENT_VERSION, Integer::valueOf);
    boolean complete =
        at.isPresent() && version.isPresent() && channel().isPresent() && isOn(Field.MAY_FILE);
    return complete
        ? Optional.of(
            new Consent(
                version.get(), at.get(), channel().get(), purposes(), tidy(Field.REPRESENTATIVE)))
        : Optional.empty();
  }

  /** The same with the yes said now, by this channel, to this version of the text. */
  public FeedbackForm withConsent(ConsentText text, Channel channel, Instant now) {
    return with(Field.CONSENT_AT, now.toString())
        .with(Field.CONSENT_CHANNEL, channel)
        .with(Field.CONSENT_VERSION, Integer.toString(text.version()));
  }

  /** The same, read back to the citizen as it now stands. */
  public FeedbackForm withReadBack() {
    return with(Field.READ_BACK, mark());
  }

  /** Whether it was read back, and says the same still. */
  public boolean isReadBack() {
    return text(Field.READ_BACK).equals(mark());
  }

  /** Tells two states of what is read back apart; says nothing of what stands there. */
  private String mark() {
    return UUID.nameUUIDFromBytes(
            ReadBack.FIELDS.stream()
                .map(this::tidy)
                .collect(Collectors.joining("\u0000"))
                .getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** Whether nothing was typed or chosen that is worth keeping. */
  public boolean isEmpty() {
    Collection<Field> carried = EnumSet.of(Field.CALL, Field.CITIZEN, Field.ADDRESSING);
    return photos.isEmpty() && carried.containsAll(typed.keySet());
  }

  /**
   * The item that will be filed: clean texts of bounded length, secrets masked. The form has passed
   * its {@link FeedbackCheck}.
   *
   * @param operator staff code of who writes
   */
  public Feedback toFeedback(
      UUID id, String operator, Instant now, PhoneNumbers numbers, PersonalDataGuard guard) {
    return new FormReading(this, now, numbers, guard).item(id, operator);
  }

  private <T> Optional<T> choice(Field field, Function<String, T> reader) {
    return read(text(field), reader);
  }

  private static <T> Optional<T> read(String text, Function<String, T> reader) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
