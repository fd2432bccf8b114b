package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.Attribute;
import vn.hotline1022.feedback.AttributeCheck;
import vn.hotline1022.feedback.AttributeTyped;
import vn.hotline1022.feedback.Attributes;
import vn.hotline1022.feedback.CheckItem;
import vn.hotline1022.feedback.Consent.Purpose;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackGateway.Question;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.unit.UnitEntry;
import vn.hotline1022.unit.Place;

/** Everything that can be typed about an item, in one draft: what one action needs, all keep. */
public final class StepFields {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /** Which of two ties two items get. */
  public enum Tie {
    /** The same matter: counted there, not filed again. */
    SAME,
    /** Another matter, worth knowing about. */
    RELATED
  }

  /** What the citizen does not agree to any more. */
  public enum TakenBack {
    /** That it is filed at all, and with it everything else. */
    ALL,
    REPORT_BACK,
    PUBLISH_NAME;

    Set<Purpose> purposes() {
      return purpose().map(Set::of).orElseGet(() -> EnumSet.allOf(Purpose.class));
    }

    /** The one purpose; empty when it is all of them. */
    Optional<Purpose> purpose() {
      return switch (this) {
        case ALL -> Optional.empty();
        case REPORT_BACK -> Optional.of(Purpose.REPORT_BACK);
        case PUBLISH_NAME -> Optional.of(Purpose.PUBLISH_NAME);
      };
    }

    /** What of this item can be taken back by itself, and the whole. */
    static List<TakenBack> of(Feedback item) {
      return Stream.of(values())
          .filter(one -> one.purpose().stream().allMatch(item.consent()::to))
          .toList();
    }
  }

  /** When to look again whether the receiver did something. */
  public enum Again {
    NEXT_WORKDAY(1),
    IN_3_WORKDAYS(3),
    IN_5_WORKDAYS(5);

    private final int days;

    Again(int days) {
      this.days = days;
    }
  }

  private final FollowTools tools;
  private final DraftedForm form;
  private final ObjectProperty<FollowAction> action;
  private final StringProperty text;
  private final StringProperty agency;
  private final StringProperty ground;
  private final StringProperty title;
  private final StringProperty category;
  private final StringProperty description;
  private final StringProperty address;
  private final StringProperty landmark;
  private final StringProperty where;
  private final StringProperty otherWords;
  private final StringProperty other;
  private final ObjectProperty<Tie> tie;
  private final ObjectProperty<TakenBack> takenBack;
  private final ObjectProperty<Again> again;
  private final UnitEntry unit;
  private final AskedFields asked;
  private Optional<Feedback> begun = Optional.empty();

  StepFields(FollowTools tools) {
    this.tools = tools;
    this.form = new DraftedForm(Form.FEEDBACK_STEP, tools.drafts(), tools.calls().guard());
    this.action = form.choice("action", FollowAction.class, FollowAction.ANSWER);
    this.text = form.words("text");
    this.agency = form.words("agency");
    this.ground = form.plain("ground");
    this.title = form.words("title");
    this.category = form.plain("category");
    this.description = form.words("description");
    this.address = form.words("address");
    this.landmark = form.words("landmark");
    this.unit = new UnitEntry(tools.units());
    // Before the chosen unit: typing takes a choice back.
    form.words("unit", unit.text());
    this.where = form.plain("where");
    this.otherWords = form.words("otherWords");
    this.other = form.plain("other");
    this.tie = form.choice("tie", Tie.class, Tie.SAME);
    this.takenBack = form.choice("takenBack", TakenBack.class, TakenBack.ALL);
    this.again = form.choice("again", Again.class, Again.NEXT_WORKDAY);
    this.asked = new AskedFields(form.texts("attributes", AskedFields::each));
    tools.receiver().now().addListener((_, _, _) -> ask());
    category.addListener((_, _, _) -> ask());
    unit.code().addListener((_, _, now) -> where.set(now.orElse("")));
  }

  DraftedForm form() {
    return form;
  }

  ObjectProperty<FollowAction> action() {
    return action;
  }

  /** The answer, the reason or the addition. */
  StringProperty text() {
    return text;
  }

  /** Who works on it. */
  StringProperty agency() {
    return agency;
  }

  /** Code of the ground of a refusal. */
  StringProperty ground() {
    return ground;
  }

  StringProperty title() {
    return title;
  }

  /** Code of what it is about. */
  StringProperty category() {
    return category;
  }

  /** What it can be about; of the kind that it is. */
  List<String> categories() {
    return begun.map(tools::categories).orElse(List.of());
  }

  StringProperty description() {
    return description;
  }

  StringProperty address() {
    return address;
  }

  StringProperty landmark() {
    return landmark;
  }

  UnitEntry unit() {
    return unit;
  }

  /** What the receiver asks about the item, and what is answered. */
  AskedFields asked() {
    return asked;
  }

  /** What was answered is there to be put right, also what is asked only since now. */
  private void ask() {
    if (begun.isEmpty() || !form.open().get()) {
      return;
    }
    Asked now = tools.asked(category.get());
    List<AttributeTyped> typed = new ArrayList<>(asked.typed());
    for (Attribute answered : begun.get().matter().attributes().of(now.service())) {
      boolean there = typed.stream().anyMatch(one -> one.answers(now.service(), answered.code()));
      now.question(answered.code())
          .filter(_ -> !there)
          .ifPresent(question -> typed.add(AttributeTyped.of(now.service(), question, answered)));
    }
    asked.ask(now);
    asked.put(typed);
  }

  private Attributes answered(Attributes before, Instant now) {
    return before.corrected(asked.asked().get(), asked.typed(), DueTime.today(now));
  }

  /** The first question that the receiver insists on and nobody answered. */
  Optional<Question> unanswered(Instant now) {
    return said(now, EnumSet.of(CheckItem.Code.ATTRIBUTE_MISSING)).flatMap(this::question);
  }

  /** The first question whose answer is not what is asked for, and would be lost. */
  Optional<Question> answeredOddly(Instant now) {
    return said(now, EnumSet.of(CheckItem.Code.ATTRIBUTE_UNREADABLE)).flatMap(this::question);
  }

  /** Whether more is answered than an item holds. */
  boolean isAnsweredTooLong(Instant now) {
    return said(now, EnumSet.of(CheckItem.Code.ATTRIBUTES_TOO_LONG)).isPresent();
  }

  private Optional<CheckItem> said(Instant now, Set<CheckItem.Code> codes) {
    FeedbackForm answers = FeedbackForm.EMPTY.withAttributes(asked.typed());
    return AttributeCheck.of(answers, asked.asked().get(), DueTime.today(now)).stream()
        .filter(item -> codes.contains(item.code()))
        .findFirst();
  }

  private Optional<Question> question(CheckItem item) {
    return asked.asked().get().question(item.parameters().getLast());
  }

  /** Code of the chosen unit; empty while none is. */
  StringProperty where() {
    return where;
  }

  /** By which words the other item is looked for. */
  StringProperty otherWords() {
    return otherWords;
  }

  /** Id of the other item, as text; empty while none is chosen. */
  StringProperty other() {
    return other;
  }

  ObjectProperty<Tie> tie() {
    return tie;
  }

  ObjectProperty<TakenBack> takenBack() {
    return takenBack;
  }

  ObjectProperty<Again> again() {
    return again;
  }

  /** Whether nothing was typed or chosen that would be missed. */
  boolean isUntouched() {
    boolean blank =
        Stream.of(text, agency, ground, otherWords, other).allMatch(field -> field.get().isBlank());
    return blank
        && begun
            .filter(
                item ->
                    title.get().equals(item.matter().title())
                        && category.get().equals(item.matter().category())
                        && description.get().equals(item.matter().description())
                        && address.get().equals(item.place().address())
                        && landmark.get().equals(item.place().landmark())
                        && where.get().equals(item.place().where().code())
                        && answered(item.matter().attributes(), tools.calls().time().now())
                            .equals(item.matter().attributes()))
            .isPresent();
  }

  /** Opens them about an item; what was typed about it before stands in them. */
  void begin(Feedback item) {
    begun = Optional.of(item);
    form.begin(item.id(), () -> fill(item));
    if (category.get().isBlank()) {
      category.set(item.matter().category());
    }
    tools.receiver().refresh();
    ask();
    if (where.get().isEmpty()) {
      unit.resume(unit.text().get());
    } else {
      unit.show(Optional.of(where.get()));
    }
  }

  private void fill(Feedback item) {
    text.set("");
    agency.set("");
    ground.set("");
    title.set(item.matter().title());
    category.set(item.matter().category());
    description.set(item.matter().description());
    address.set(item.place().address());
    landmark.set(item.place().landmark());
    unit.clear();
    where.set(item.place().where().code());
    asked.put(List.of());
    otherWords.set("");
    other.set("");
    tie.set(item.can(FeedbackStep.Kind.JOINED) ? Tie.SAME : Tie.RELATED);
    takenBack.set(TakenBack.ALL);
    again.set(Again.NEXT_WORKDAY);
  }

  /** What stands in them, as it may be kept. */
  StepTyped typed(Instant now, List<Photo> photos) {
    return new StepTyped(
        now,
        tools.operator(),
        PlainText.clean(text.get(), textMax(action.get())).text().strip(),
        PlainText.tidy(agency.get(), FeedbackBounds.RECEIVER_MAX).text(),
        ground.get(),
        PlainText.tidy(title.get(), FeedbackBounds.TITLE_MAX).text(),
        category.get(),
        PlainText.clean(description.get(), FeedbackBounds.DESCRIPTION_MAX).text().strip(),
        PlainText.tidy(address.get(), FeedbackBounds.ADDRESS_MAX).text(),
        PlainText.tidy(landmark.get(), FeedbackBounds.LANDMARK_MAX).text(),
        Place.of(where.get()).orElseGet(Place.NotKnown::new),
        other.get().isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(other.get())),
        tie.get(),
        takenBack.get(),
        lookAgain(now),
        photos,
        kept -> answered(kept, now));
  }

  private Instant lookAgain(Instant now) {
    LocalDate day = tools.deadlines().get().workdays().after(DueTime.today(now), again.get().days);
    return day.atTime(MORNING).atZone(Formats.ZONE).toInstant();
  }

  /** Most characters of the text of an action. */
  static int textMax(FollowAction action) {
    return switch (action) {
      case ANSWER, REFUSE, SUPPLEMENT -> FeedbackBounds.TEXT_MAX;
      case REOPEN, WITHDRAW -> FeedbackBounds.WHY_MAX;
      case FILE,
          CALL_BACK,
          PASS_ON,
          RECEIVED,
          ASSIGNED,
          IN_PROGRESS,
          ASK,
          CORRECT,
          JOIN,
          RECEIPT,
          RECEIPT_TEXT ->
          0;
    };
  }
}
