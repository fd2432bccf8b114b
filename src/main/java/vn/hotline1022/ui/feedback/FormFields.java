package vn.hotline1022.ui.feedback;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.unit.UnitEntry;

/**
 * Everything that is typed and chosen in the form, each as a property of the draft: what stands
 * there outlives a crash, every free text masked.
 */
public final class FormFields {
  private static final String ON = "1";
  private static final String PHOTOS = "photos";
  private static final String JOINED = "joined";

  /** Chosen, or read out of a call: no secret can stand there, or nobody typed it freely. */
  private static final Set<Field> PLAIN =
      EnumSet.of(
          Field.KIND,
          Field.CATEGORY,
          Field.LEVEL,
          Field.WHERE,
          Field.CITIZEN,
          Field.ANONYMOUS,
          Field.ADDRESSING,
          Field.MAY_FILE,
          Field.MAY_REPORT_BACK,
          Field.MAY_PUBLISH_NAME,
          Field.CONSENT_AT,
          Field.CONSENT_CHANNEL,
          Field.CONSENT_VERSION,
          Field.CHILD,
          Field.READ_BACK,
          Field.CALL,
          Field.LINKED,
          Field.NOT_SAME,
          Field.DIVERTED);

  private final Map<Field, StringProperty> values = new EnumMap<>(Field.class);
  private final Map<Field, BooleanProperty> flags = new EnumMap<>(Field.class);
  private final ObjectProperty<List<Photo>> photos = new SimpleObjectProperty<>(List.of());
  private final StringProperty joined;
  private final UnitEntry unit;

  /**
   * @param meant whether what is typed in a field is what the field is for; nothing else can be
   *     there than such a number, place or day
   */
  FormFields(DraftedForm form, UnitEntry unit, Meant meant, Runnable changed) {
    this.unit = unit;
    for (Field field : Field.values()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      if (field == Field.UNIT) {
        form.words(name, unit.text());
        values.put(field, unit.text());
      } else {
        values.put(field, value(form, field, name, meant));
      }
    }
    this.joined = form.plain(JOINED);
    form.field(PHOTOS, photos, FormFields::written, FormFields::read);
    values.values().forEach(value -> value.addListener((_, _, _) -> changed.run()));
    photos.addListener((_, _, _) -> changed.run());
    joined.addListener((_, _, _) -> changed.run());
    unit.code().addListener((_, _, now) -> value(Field.WHERE).set(now.orElse("")));
  }

  private static StringProperty value(DraftedForm form, Field field, String name, Meant meant) {
    if (field == Field.ATTRIBUTES) {
      return form.texts(name, AskedFields::each);
    }
    return PLAIN.contains(field)
        ? form.plain(name)
        : form.words(name, text -> meant.isMeant(field, text));
  }

  /** Tells what a field is for from anything else. */
  @FunctionalInterface
  interface Meant {
    boolean isMeant(Field field, String text);
  }

  private static String written(List<Photo> photos) {
    return FeedbackForm.EMPTY.withPhotos(photos).fields().getOrDefault(PHOTOS, "");
  }

  private static List<Photo> read(String text) {
    return FeedbackForm.of(Map.of(PHOTOS, text)).photos();
  }

  /** What stands in a field, bound both ways to its control. */
  public StringProperty value(Field field) {
    return values.get(field);
  }

  /** The same for a box that is ticked or not. */
  public BooleanProperty flag(Field field) {
    return flags.computeIfAbsent(field, this::makeFlag);
  }

  private BooleanProperty makeFlag(Field field) {
    BooleanProperty flag = new SimpleBooleanProperty();
    StringProperty value = value(field);
    value.subscribe(now -> flag.set(now.equals(ON)));
    flag.addListener((_, _, now) -> value.set(now ? ON : ""));
    return flag;
  }

  /** The same for one of several; null while none is chosen. */
  <T> ObjectProperty<T> choice(
      Field field, Function<T, String> write, Function<String, T> readOrNull) {
    ObjectProperty<T> chosen = new SimpleObjectProperty<>();
    StringProperty value = value(field);
    value.subscribe(now -> chosen.set(now.isEmpty() ? null : readOrNull.apply(now)));
    chosen.addListener((_, _, now) -> value.set(now == null ? "" : write.apply(now)));
    return chosen;
  }

  ObjectProperty<List<Photo>> photos() {
    return photos;
  }

  /** The item this one is counted to; blank while it stands for itself. */
  StringProperty joined() {
    return joined;
  }

  /** Everything as typed. */
  FeedbackForm typed() {
    Map<Field, String> all = new EnumMap<>(Field.class);
    values.forEach((field, value) -> all.put(field, value.get()));
    return new FeedbackForm(all, photos.get());
  }

  /** Puts a whole form here; it stands for itself until it is joined. */
  void show(FeedbackForm form) {
    values.forEach(
        (field, value) -> {
          if (field != Field.UNIT && field != Field.WHERE) {
            value.set(form.text(field));
          }
        });
    photos.set(form.photos());
    joined.set("");
    showUnit(form.text(Field.WHERE), form.text(Field.UNIT));
  }

  /** Puts these fields of a form here, the others stay as they are. */
  void put(FeedbackForm form, Collection<Field> some) {
    some.forEach(field -> value(field).set(form.text(field)));
  }

  /** The draft has put back what was typed: the unit's field takes it over. */
  void resumeUnit() {
    showUnit(value(Field.WHERE).get(), unit.text().get());
  }

  private void showUnit(String where, String typed) {
    if (where.isEmpty()) {
      unit.clear();
      unit.resume(typed);
    } else {
      unit.show(Optional.of(where));
    }
  }
}
