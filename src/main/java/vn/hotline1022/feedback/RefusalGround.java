package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.Sentences;
import vn.hotline1022.unit.Place;

/**
 * Why receivers refuse feedback; the names are the codes of the list of grounds. What can be told
 * before filing is warned of.
 */
public enum RefusalGround {
  COMPLAINT,
  DENUNCIATION,
  STATE_SECRET,
  PLACE_UNCLEAR,
  TIME_UNCLEAR,
  CONTENT_UNCLEAR,
  IMAGE_REUSED,
  IDENTITY_MISSING,
  DUPLICATE,
  OUT_OF_SCOPE,
  MULTIPLE,
  ABUSIVE;

  private static final int FEWEST_WORDS = 6;

  /** The ground of this code; empty for one that was added to the list. */
  public static Optional<RefusalGround> of(String code) {
    return Set.of(values()).stream().filter(ground -> ground.name().equals(code)).findFirst();
  }

  /** The grounds this form may be refused for as it stands, in the order of the list. */
  public static Set<RefusalGround> warnings(FeedbackForm form, CheckContext context) {
    return warnings(form, context, Diversion.of(form));
  }

  /**
   * The same.
   *
   * @param elsewhere what of it belongs elsewhere, as told from its words
   */
  static Set<RefusalGround> warnings(
      FeedbackForm form, CheckContext context, List<Diversion.Found> elsewhere) {
    Set<RefusalGround> grounds = EnumSet.noneOf(RefusalGround.class);
    elsewhere.stream().flatMap(found -> found.target().ground().stream()).forEach(grounds::add);
    boolean field = form.kind().filter(kind -> kind == FeedbackKind.FIELD).isPresent();
    addIf(grounds, field && placeUnclear(form), PLACE_UNCLEAR);
    addIf(grounds, field && timeUnclear(form, SeenTyped.today(context.now())), TIME_UNCLEAR);
    addIf(grounds, contentUnclear(form), CONTENT_UNCLEAR);
    addIf(grounds, reused(form, context), IMAGE_REUSED);
    addIf(grounds, form.isOn(Field.ANONYMOUS) && !context.anonymousAllowed(), IDENTITY_MISSING);
    addIf(grounds, context.duplicates() > 0, DUPLICATE);
    addIf(grounds, outOfScope(form), OUT_OF_SCOPE);
    addIf(grounds, Matters.severalIn(form), MULTIPLE);
    addIf(grounds, RudeWords.areIn(words(form)), ABUSIVE);
    return grounds;
  }

  private static void addIf(Set<RefusalGround> grounds, boolean holds, RefusalGround ground) {
    if (holds) {
      grounds.add(ground);
    }
  }

  private static String words(FeedbackForm form) {
    return form.text(Field.TITLE) + ". " + form.text(Field.DESCRIPTION);
  }

  private static boolean placeUnclear(FeedbackForm form) {
    boolean near = !form.tidy(Field.LANDMARK).isEmpty() || form.coordinates().isPresent();
    boolean exact = near || FeedbackCheck.isExact(form.tidy(Field.ADDRESS));
    boolean unit = form.where().filter(where -> where instanceof Place.In).isPresent();
    return !exact || !unit;
  }

  private static boolean timeUnclear(FeedbackForm form, LocalDate today) {
    return form.seen(today).isEmpty();
  }

  private static boolean contentUnclear(FeedbackForm form) {
    return Sentences.words(words(form)) < FEWEST_WORDS;
  }

  private static boolean reused(FeedbackForm form, CheckContext context) {
    return form.photos().stream().map(Photo::hash).anyMatch(context.usedPhotos()::contains);
  }

  /** Outside Hanoi, or of a country's authority that the city cannot answer for. */
  private static boolean outOfScope(FeedbackForm form) {
    boolean outside = form.where().filter(where -> where instanceof Place.Outside).isPresent();
    boolean abroad =
        Coordinates.parse(form.text(Field.COORDINATES)) instanceof CoordinatesReading.Outside;
    return outside || abroad;
  }
}
