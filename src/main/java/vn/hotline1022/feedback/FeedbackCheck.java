package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hotline1022.feedback.CheckItem.Code;
import vn.hotline1022.feedback.CheckItem.Status;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.text.Sentences;
import vn.hotline1022.unit.Place;
import vn.hotline1022.unit.Unit;
import vn.hotline1022.unit.UnitAnswer;

/** What is there, what is missing and what may bring an item back; of each kind its own. */
public final class FeedbackCheck {

  /** Fewer words hardly say what, where and since when. */
  public static final int USUAL_WORDS = 10;

  private static final int OLD_DAYS = 30;
  private static final Pattern EXACT = Pattern.compile("\\d");
  private static final Set<String> EXACT_WORDS =
      Set.of(
          "ngo",
          "ngach",
          "hem",
          "so",
          "doi",
          "to",
          "thon",
          "xom",
          "nga",
          "cong",
          "chan",
          "gan",
          "cau",
          "truong",
          "cho",
          "khu",
          "toa",
          "doan",
          "canh",
          "doi dien",
          "goc");

  private final FeedbackForm form;
  private final CheckContext context;
  private final List<Diversion.Found> elsewhere;
  private final List<CheckItem> items = new ArrayList<>();

  private FeedbackCheck(FeedbackForm form, CheckContext context) {
    this.form = form;
    this.context = context;
    this.elsewhere = Diversion.of(form);
  }

  /** Everything that is to be said of the form as it stands, in the order it is shown. */
  public static List<CheckItem> of(FeedbackForm form, CheckContext context) {
    FeedbackCheck check = new FeedbackCheck(form, context);
    check.elsewhere();
    check.what();
    form.kind().ifPresent(check::ofKind);
    check.who();
    check.consent();
    check.grounds();
    check.readBack();
    return List.copyOf(check.items);
  }

  /** Whether nothing is missing. */
  public static boolean mayFile(List<CheckItem> items) {
    return items.stream().noneMatch(item -> item.status() == Status.MISSING);
  }

  private void add(Code code, Object... parameters) {
    items.add(CheckItem.of(code, parameters));
  }

  private void addOneOf(boolean first, Code one, Code other) {
    add(first ? one : other);
  }

  private void elsewhere() {
    for (Diversion.Found found : elsewhere) {
      add(form.goesOn(found.target()) ? Code.DIVERTED_GOES_ON : Code.DIVERTED, found.target());
    }
  }

  private void what() {
    addOneOf(form.kind().isPresent(), Code.KIND_OK, Code.KIND_MISSING);
    String category = form.tidy(Field.CATEGORY);
    boolean known = form.kind().filter(kind -> context.category().test(kind, category)).isPresent();
    if (known) {
      add(Code.CATEGORY_OK, category);
    } else {
      add(Code.CATEGORY_MISSING);
    }
    items.addAll(AttributeCheck.of(form, context.asked(), SeenTyped.today(context.now())));
    if (form.tidy(Field.TITLE).isEmpty()) {
      add(Code.TITLE_MISSING);
    }
    int words = Sentences.words(form.text(Field.DESCRIPTION));
    if (words == 0) {
      add(Code.CONTENT_MISSING);
    } else if (words < USUAL_WORDS) {
      add(Code.CONTENT_SHORT, words, USUAL_WORDS);
    } else {
      add(Code.CONTENT_OK, words);
    }
    if (!form.photos().isEmpty()) {
      add(Code.PHOTOS_OK, form.photos().size());
    }
  }

  private void ofKind(FeedbackKind kind) {
    switch (kind) {
      case FIELD -> {
        seen();
        address();
        unit();
        coordinates();
      }
      case PROCEDURE -> {
        addOneOf(!form.tidy(Field.PROCEDURE).isEmpty(), Code.PROCEDURE_OK, Code.PROCEDURE_MISSING);
        addOneOf(!form.tidy(Field.OFFICE).isEmpty(), Code.OFFICE_OK, Code.OFFICE_MISSING);
        seen();
        unit();
      }
    }
  }

  private void seen() {
    LocalDate today = SeenTyped.today(context.now());
    if (form.tidy(Field.SEEN_DAY).isEmpty()) {
      add(Code.SEEN_MISSING);
      return;
    }
    Optional<Seen> seen = form.seen(today);
    if (seen.isEmpty()) {
      add(Code.SEEN_UNREADABLE);
    } else if (isAhead(seen.get(), today)) {
      add(Code.SEEN_IN_FUTURE);
    } else {
      LocalDate day = seen.get().day();
      add(Code.SEEN_OK, Formats.date(day), seen.get().time().map(Hours::text).orElse(""));
      long ago = ChronoUnit.DAYS.between(day, today);
      if (ago > OLD_DAYS) {
        add(Code.SEEN_LONG_AGO, ago);
      }
    }
  }

  private boolean isAhead(Seen seen, LocalDate today) {
    LocalTime now = context.now().atZone(Formats.ZONE).toLocalTime();
    boolean laterToday =
        seen.day().equals(today) && seen.time().filter(time -> time.isAfter(now)).isPresent();
    return seen.day().isAfter(today) || laterToday;
  }

  private void address() {
    String address = form.tidy(Field.ADDRESS);
    boolean landmark = !form.tidy(Field.LANDMARK).isEmpty();
    boolean coordinates = form.coordinates().isPresent();
    if (address.isEmpty() && !landmark && !coordinates) {
      add(Code.ADDRESS_MISSING);
    } else if (!landmark && !coordinates && !isExact(address)) {
      add(Code.ADDRESS_VAGUE);
    } else {
      add(Code.ADDRESS_OK);
    }
  }

  /** Whether an address names more than a street. */
  static boolean isExact(String address) {
    return EXACT.matcher(address).find()
        || SearchKey.words(address).stream().anyMatch(EXACT_WORDS::contains);
  }

  private void unit() {
    Optional<Place> where = form.where();
    if (where.isEmpty()) {
      add(Code.UNIT_MISSING);
      return;
    }
    switch (where.get()) {
      case Place.Outside _ -> add(Code.UNIT_OUTSIDE);
      case Place.NotKnown _ -> add(Code.UNIT_MISSING);
      case Place.In in -> {
        Optional<Unit> unit = context.units().find(in.unit());
        boolean certain =
            unit.filter(known -> context.units().answer(known) instanceof UnitAnswer.Certain)
                .isPresent();
        add(certain ? Code.UNIT_OK : Code.UNIT_UNDECIDED, in.code());
      }
    }
  }

  private void coordinates() {
    switch (Coordinates.parse(form.text(Field.COORDINATES))) {
      case CoordinatesReading.None _ -> {}
      case CoordinatesReading.Found found ->
          add(
              found.swapped() ? Code.COORDINATES_SWAPPED : Code.COORDINATES_OK,
              found.coordinates().text());
      case CoordinatesReading.Outside _ -> add(Code.COORDINATES_OUTSIDE);
      case CoordinatesReading.Unreadable _ -> add(Code.COORDINATES_UNREADABLE);
      case CoordinatesReading.ShortLink _ -> add(Code.COORDINATES_SHORT_LINK);
    }
  }

  private void who() {
    if (form.isOn(Field.ANONYMOUS)) {
      addOneOf(context.anonymousAllowed(), Code.ANONYMOUS_OK, Code.ANONYMOUS_REFUSED);
      if (form.isOn(Field.MAY_PUBLISH_NAME)) {
        add(Code.ANONYMOUS_PUBLISHED);
      }
    } else {
      addOneOf(!form.tidy(Field.NAME).isEmpty(), Code.NAME_OK, Code.NAME_MISSING);
    }
    phone();
  }

  private void phone() {
    PhoneNumber phone = context.numbers().parse(form.text(Field.PHONE));
    boolean reports = form.isOn(Field.MAY_REPORT_BACK);
    if (!reports) {
      // Before the text is read nothing is refused yet.
      if (form.consent().isPresent()) {
        add(Code.PHONE_NOT_KEPT);
      }
    } else if (form.tidy(Field.PHONE).isEmpty()) {
      add(Code.PHONE_MISSING);
    } else {
      addOneOf(context.numbers().dialable(phone), Code.PHONE_OK, Code.PHONE_UNREADABLE);
    }
  }

  private void consent() {
    Optional<Consent> consent = form.consent();
    if (consent.isPresent()) {
      add(Code.CONSENT_OK, consent.get().textVersion(), Formats.clock(consent.get().at()));
    } else {
      addOneOf(!form.isOn(Field.MAY_FILE), Code.CONSENT_MISSING, Code.CONSENT_NOT_READ);
    }
    if (form.isOn(Field.CHILD)) {
      addOneOf(
          !form.tidy(Field.REPRESENTATIVE).isEmpty(),
          Code.REPRESENTATIVE_OK,
          Code.REPRESENTATIVE_MISSING);
    }
  }

  /** Grounds for refusal that nothing above has said already. */
  private void grounds() {
    Set<RefusalGround> said =
        EnumSet.of(
            RefusalGround.COMPLAINT,
            RefusalGround.DENUNCIATION,
            RefusalGround.STATE_SECRET,
            RefusalGround.IDENTITY_MISSING,
            RefusalGround.DUPLICATE);
    for (RefusalGround ground : RefusalGround.warnings(form, context, elsewhere)) {
      if (!said.contains(ground)) {
        add(Code.GROUND, ground);
      }
    }
    if (context.duplicates() > 0) {
      add(Code.DUPLICATES, context.duplicates());
    }
  }

  private void readBack() {
    addOneOf(form.isReadBack(), Code.READ_BACK_OK, Code.READ_BACK_MISSING);
  }
}
