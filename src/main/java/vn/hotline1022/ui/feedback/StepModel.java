package vn.hotline1022.ui.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.DraftedForm;

/**
 * What is being typed about the open item: its answer, why it was refused, what is added or put
 * right. A draft from the first moment on, that belongs to its item: going to another item sets it
 * aside, coming back opens it again.
 */
public final class StepModel {
  /** How many others are offered to be joined. */
  static final int OFFERED = 4;

  /** Among so many that fit the words; some of them are counted to others already. */
  private static final int LOOKED_AT = 20;

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** What keeps a step from being written. */
  public enum Problem {
    TEXT_MISSING,
    /** A picture is still being made ready. */
    PHOTO_ON_ITS_WAY,
    GROUND_MISSING,
    TITLE_MISSING,
    PLACE_MISSING,
    /** The receiver insists on an answer, and would not take it without. */
    ANSWER_MISSING,
    /** An answer to the receiver is no number, no moment or not to be chosen any more. */
    ANSWER_ODD,
    OTHER_MISSING,
    /** It has gone on meanwhile: this step no longer fits. */
    NOT_NOW
  }

  private final FollowTools tools;
  private final FollowModel list;
  private final StepFields fields;
  private final DraftedForm form;
  private final StepPhotos photos;
  private final Debounce looking;
  private final ReadOnlyObjectWrapper<List<FeedbackLine>> offered =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper sure = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<UUID>> withdrawn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<UUID> about = Optional.empty();
  private boolean writing;

  StepModel(FollowTools tools, FollowModel list) {
    this.tools = tools;
    this.list = list;
    this.fields = new StepFields(tools);
    this.form = fields.form();
    this.photos = new StepPhotos(tools);
    this.looking = new Debounce(tools.calls().delays(), PAUSE);
    fields.otherWords().addListener((_, _, _) -> looking.ask(this::look));
    fields.action().addListener((_, _, _) -> calm());
    fields.takenBack().addListener((_, _, _) -> calm());
    fields.action().addListener((_, _, _) -> openPhotos());
    form.open().addListener((_, _, _) -> openPhotos());
    list.open().addListener((_, _, now) -> opened(now));
  }

  /** The panel of another item that was begun is opened with it. */
  private void opened(Optional<OpenItem> now) {
    Optional<UUID> id = now.map(OpenItem::id);
    if (!id.equals(about)) {
      about = id;
      form.setAside();
      withdrawn.set(Optional.empty());
      calm();
      now.filter(open -> tools.drafts().find(Form.FEEDBACK_STEP, open.id()).isPresent())
          .ifPresent(this::begin);
    }
  }

  private void openPhotos() {
    if (form.open().get() && takesPhotos(fields.action().get())) {
      photos.open(form.subject());
    } else {
      photos.close();
    }
  }

  /** Whether pictures come with what this action types. */
  static boolean takesPhotos(FollowAction action) {
    return action == FollowAction.ANSWER || action == FollowAction.SUPPLEMENT;
  }

  private void calm() {
    problem.set(Optional.empty());
    sure.set(false);
  }

  DraftedForm form() {
    return form;
  }

  /** The pictures that come with it. */
  StepPhotos photos() {
    return photos;
  }

  /** Shut for now: what was typed or brought waits with its item, and nothing else does. */
  void leave() {
    if (fields.isUntouched() && photos.photos().isEmpty() && !photos.busy()) {
      giveUp();
    } else {
      form.setAside();
    }
  }

  /** What is typed is given up. */
  void giveUp() {
    photos.giveUp();
    form.close();
  }

  StepFields fields() {
    return fields;
  }

  /** The items that fit the words. */
  ReadOnlyObjectProperty<List<FeedbackLine>> offered() {
    return offered.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the consequences were read and the next press withdraws. */
  public ReadOnlyBooleanProperty sure() {
    return sure.getReadOnlyProperty();
  }

  /** What was just withdrawn and can still be taken back: nothing of it had been sent. */
  public ReadOnlyObjectProperty<Optional<UUID>> withdrawn() {
    return withdrawn.getReadOnlyProperty();
  }

  /** Opens the panel for this about the open item; what was typed about it before is there. */
  void open(FollowAction chosen) {
    list.open()
        .get()
        .filter(open -> chosen.fits(open, tools))
        .ifPresent(
            open -> {
              begin(open);
              fields.action().set(chosen);
            });
  }

  private void begin(OpenItem open) {
    fields.begin(open.item());
    look();
  }

  private void look() {
    String words = fields.otherWords().get().strip();
    if (words.isEmpty() || !form.open().get()) {
      offered.set(List.of());
      return;
    }
    UUID mine = form.subject();
    FeedbackQuery query =
        FeedbackQuery.of(FeedbackTab.ALL, Cutoffs.at(list.now(), tools.deadlines().get()))
            .with(words)
            .most(LOOKED_AT);
    tools
        .calls()
        .reads()
        .run(
            () ->
                tools.feedback().list(query).stream()
                    .filter(one -> !one.id().equals(mine) && one.state().standsForItself())
                    .limit(OFFERED)
                    .toList())
        .onSuccess(offered::set)
        .onFailure(list::say)
        .start();
  }

  /** Writes the step, or says what is missing; a consent is withdrawn by the second press. */
  public void save() {
    if (!form.open().get() || writing) {
      return;
    }
    form.mask();
    problem.set(Optional.empty());
    problem.set(missing());
    if (problem.get().isPresent()) {
      return;
    }
    FollowAction chosen = fields.action().get();
    if (chosen == FollowAction.WITHDRAW && !sure.get()) {
      sure.set(true);
      return;
    }
    UUID id = form.subject();
    StepTyped typed = fields.typed(list.now(), photos.settled());
    writing = true;
    list.write(
        id,
        kept -> typed.step(chosen, kept),
        outcome -> written(id, typed.wholly(chosen), outcome));
  }

  private void written(UUID id, boolean wholly, FollowModel.Outcome outcome) {
    writing = false;
    switch (outcome) {
      case WRITTEN -> written(id, wholly);
      case NOT_NOW -> problem.set(Optional.of(Problem.NOT_NOW));
      case FAILED -> {}
    }
  }

  private void written(UUID id, boolean wholly) {
    if (form.open().get() && form.subject().equals(id)) {
      form.close();
    }
    // Whoever went on to another item meanwhile has set it aside.
    tools.drafts().end(Form.FEEDBACK_STEP, id);
    boolean nothingSent =
        list.open()
            .get()
            .filter(open -> open.id().equals(id) && open.item().filed().isEmpty())
            .isPresent();
    if (wholly && nothingSent) {
      withdrawn.set(Optional.of(id));
    }
  }

  /** Takes back a withdrawal of which nothing had been sent. */
  public void undoWithdrawal() {
    withdrawn
        .get()
        .ifPresent(
            id ->
                list.write(
                    id,
                    _ -> new FeedbackStep.Reopened(list.now(), tools.operator(), ""),
                    outcome -> {
                      if (outcome != FollowModel.Outcome.FAILED) {
                        withdrawn.set(Optional.empty());
                      }
                    }));
  }

  private Optional<Problem> missing() {
    return switch (fields.action().get()) {
      case ANSWER, SUPPLEMENT ->
          when(photos.busy(), Problem.PHOTO_ON_ITS_WAY)
              .or(
                  () ->
                      when(
                          blank(fields.text()) && photos.photos().isEmpty(), Problem.TEXT_MISSING));
      case REOPEN -> when(blank(fields.text()), Problem.TEXT_MISSING);
      case REFUSE -> when(blank(fields.ground()), Problem.GROUND_MISSING);
      case CORRECT ->
          when(blank(fields.title()), Problem.TITLE_MISSING)
              .or(() -> when(blank(fields.where()), Problem.PLACE_MISSING))
              .or(this::unanswered);
      case JOIN -> when(blank(fields.other()), Problem.OTHER_MISSING);
      case RECEIVED,
          ASSIGNED,
          IN_PROGRESS,
          ASK,
          PASS_ON,
          WITHDRAW,
          FILE,
          CALL_BACK,
          RECEIPT,
          RECEIPT_TEXT ->
          Optional.empty();
    };
  }

  /** Where it never goes to the receiver by itself nothing is insisted on. */
  private Optional<Problem> unanswered() {
    Instant now = list.now();
    boolean odd = fields.answeredOddly(now).isPresent() || fields.isAnsweredTooLong(now);
    boolean goes =
        list.open()
            .get()
            .filter(open -> open.item().filed().isEmpty() || open.queue().isPresent())
            .isPresent();
    return when(odd, Problem.ANSWER_ODD)
        .or(() -> when(goes && fields.unanswered(now).isPresent(), Problem.ANSWER_MISSING));
  }

  private static boolean blank(StringProperty typed) {
    return typed.get().isBlank();
  }

  private static Optional<Problem> when(boolean so, Problem problem) {
    return so ? Optional.of(problem) : Optional.empty();
  }
}
