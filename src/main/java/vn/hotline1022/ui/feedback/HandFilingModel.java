package vn.hotline1022.ui.feedback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Cutoffs;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackQuery;
import vn.hotline1022.feedback.FeedbackState;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.FilingField;
import vn.hotline1022.feedback.FilingFields;
import vn.hotline1022.photo.Photo;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.common.Language;

/**
 * Filing by hand: one field after the other is copied into the receiver's own form, the pictures go
 * into a folder, the code it gave is typed back. How far one came, and the code, outlive a crash.
 * On the FX thread.
 */
public final class HandFilingModel {
  /** Whom it is filed with by hand. */
  static final String RECEIVER = "iHaNoi";

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** What keeps it from being filed. */
  public enum Problem {
    CODE_MISSING,
    /** Another item has this code. */
    CODE_TAKEN,
    /** It was filed or taken back meanwhile. */
    NOT_NOW
  }

  /**
   * A field that was just copied.
   *
   * @param at which of them, from 1
   */
  record Copied(String field, int at, int of) {}

  /** Pictures that were written. */
  record Saved(Path folder, int pictures) {}

  private final FollowTools tools;
  private final FollowModel list;
  private final PaperModel papers;
  private final DraftedForm form;
  private final StringProperty code;
  private final StringProperty kept;
  private final IntegerProperty at = new SimpleIntegerProperty();
  private final Debounce looking;
  private final ReadOnlyObjectWrapper<Optional<Feedback>> item =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<FilingFields.Value>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Copied>> copied =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Saved>> saved =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Feedback>> taken =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Feedback>> filed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FeedbackLine>> next =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private boolean writing;

  /** What stands on the clipboard because of us. */
  private String lent = "";

  HandFilingModel(FollowTools tools, FollowModel list, PaperModel papers) {
    this.tools = tools;
    this.list = list;
    this.papers = papers;
    this.form = new DraftedForm(Form.FEEDBACK_FILING, tools.drafts(), tools.calls().guard());
    this.code = form.plain("code");
    this.kept = form.plain("at");
    this.looking = new Debounce(tools.calls().delays(), PAUSE);
    code.addListener((_, _, _) -> typed());
    at.addListener((_, _, now) -> kept.set(now.toString()));
    tools.units().finder().addListener((_, _, _) -> item.get().ifPresent(this::fetchRows));
  }

  /** Begins with this item, or goes on with it. */
  void begin(Feedback now) {
    clearClipboard();
    form.setAside();
    copied.set(Optional.empty());
    saved.set(Optional.empty());
    filed.set(Optional.empty());
    next.set(Optional.empty());
    problem.set(Optional.empty());
    fault.set(null);
    item.set(Optional.of(now));
    rows.set(List.of());
    form.begin(now.id(), () -> fill(now));
    look();
    fetchRows(now);
    keepBack(now);
  }

  /** From now on it does not go by itself; it may be too late for that. */
  private void keepBack(Feedback now) {
    if (now.state() == FeedbackState.QUEUED) {
      tools
          .queue()
          .byHand(
              now.id(),
              inTime -> {
                if (!inTime && item.get().filter(now::equals).isPresent()) {
                  problem.set(Optional.of(Problem.NOT_NOW));
                }
              });
    }
  }

  /** The receiver reads Vietnamese, whatever the desk speaks. */
  private void fetchRows(Feedback now) {
    papers
        .made(Language.VI.locale())
        .ifPresent(
            fields ->
                tools
                    .calls()
                    .reads()
                    .run(() -> fields.call().of(now))
                    .onSuccess(found -> show(now, found))
                    .onFailure(fault::set)
                    .start());
  }

  private void show(Feedback now, List<FilingFields.Value> found) {
    if (item.get().filter(now::equals).isPresent()) {
      int before = number(kept.get());
      rows.set(found.stream().filter(row -> row.field() != FilingField.PHOTOS).toList());
      at.set(Math.clamp(before, 0, rows.get().size()));
    }
  }

  private void fill(Feedback now) {
    boolean again = now.state() == FeedbackState.SENT;
    code.set(again ? now.receiverCode().orElse("") : "");
    kept.set("0");
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }

  /** The item that is being filed. */
  ReadOnlyObjectProperty<Optional<Feedback>> item() {
    return item.getReadOnlyProperty();
  }

  /** Its fields, in the receiver's order. */
  ReadOnlyObjectProperty<List<FilingFields.Value>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Which field is copied next; as many as there are once all are. */
  ReadOnlyIntegerProperty at() {
    return at;
  }

  /** The field copied last; empty when that was none yet. */
  ReadOnlyObjectProperty<Optional<Copied>> copied() {
    return copied.getReadOnlyProperty();
  }

  /** The pictures as last written into a folder. */
  ReadOnlyObjectProperty<Optional<Saved>> saved() {
    return saved.getReadOnlyProperty();
  }

  /** The code the receiver gave, as typed. */
  StringProperty code() {
    return code;
  }

  /** Another item that has the code that is typed. */
  ReadOnlyObjectProperty<Optional<Feedback>> taken() {
    return taken.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The item once it is filed. */
  ReadOnlyObjectProperty<Optional<Feedback>> filed() {
    return filed.getReadOnlyProperty();
  }

  /** What waits to be filed next, once this is. */
  ReadOnlyObjectProperty<Optional<FeedbackLine>> next() {
    return next.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  DraftedForm form() {
    return form;
  }

  /** Stands on this field. */
  void goTo(int field) {
    at.set(Math.clamp(field, 0, rows.get().size()));
  }

  /** Copies the field one stands on and goes to the next; whether there was one. */
  boolean copy() {
    int now = at.get();
    if (now >= rows.get().size()) {
      return false;
    }
    FilingFields.Value row = rows.get().get(now);
    if (tools.clipboard().put(row.value())) {
      lent = row.value();
      copied.set(Optional.of(new Copied(row.name(), now + 1, rows.get().size())));
      at.set(now + 1);
    }
    return true;
  }

  /** Pictures that go with it. */
  List<Photo> photos() {
    return item.get().map(Feedback::allPhotos).orElse(List.of());
  }

  /** What a citizen said stays on no clipboard when the work on it is over. */
  void clearClipboard() {
    if (!lent.isEmpty()) {
      tools.clipboard().takeBack(lent);
      lent = "";
    }
  }

  /** Writes the pictures into a folder. */
  void savePhotos(Path folder) {
    List<UUID> ids = photos().stream().map(Photo::id).toList();
    item.get()
        .filter(_ -> !ids.isEmpty())
        .ifPresent(
            now ->
                tools
                    .slow()
                    .run(() -> tools.photos().store().export(ids, folder, now.code()))
                    .onSuccess(
                        files -> {
                          fault.set(null);
                          saved.set(Optional.of(new Saved(folder, files.size())));
                        })
                    .onFailure(fault::set)
                    .start());
  }

  private void typed() {
    problem.set(Optional.empty());
    looking.ask(this::look);
  }

  private void look() {
    String typed = code.get();
    Optional<UUID> mine = item.get().map(Feedback::id);
    tools
        .calls()
        .reads()
        .run(() -> another(typed, mine))
        .onSuccess(
            found -> {
              if (typed.equals(code.get())) {
                taken.set(found);
              }
            })
        .onFailure(fault::set)
        .start();
  }

  /** Blocks. */
  private Optional<Feedback> another(String typed, Optional<UUID> mine) {
    return typed.isBlank()
        ? Optional.empty()
        : tools
            .feedback()
            .byReceiverCode(typed)
            .filter(other -> !mine.equals(Optional.of(other.id())));
  }

  /** It was filed under the code that is typed; or says why not. */
  void file() {
    String typed = PlainText.tidy(code.get(), FeedbackBounds.RECEIVER_CODE_MAX).text();
    if (item.get().isEmpty() || filed.get().isPresent() || writing) {
      return;
    }
    if (typed.isEmpty()) {
      problem.set(Optional.of(Problem.CODE_MISSING));
      return;
    }
    UUID id = item.get().orElseThrow().id();
    FeedbackStep step = new FeedbackStep.Filed(list.now(), tools.operator(), RECEIVER, typed);
    writing = true;
    tools
        .calls()
        .writes()
        .run(() -> write(id, step, typed))
        .onSuccess(done -> written(id, done))
        .onFailure(
            failed -> {
              writing = false;
              fault.set(failed);
            })
        .start();
  }

  private record Outcome(
      Optional<Problem> problem, Optional<Feedback> other, Optional<Feedback> filed) {}

  /** On the writing thread: nobody can take the code in between. */
  private Outcome write(UUID id, FeedbackStep step, String typed) {
    Optional<Feedback> other = another(typed, Optional.of(id));
    if (other.isPresent()) {
      return new Outcome(Optional.of(Problem.CODE_TAKEN), other, Optional.empty());
    }
    if (tools.feedback().find(id).filter(kept -> kept.can(step)).isEmpty()) {
      return new Outcome(Optional.of(Problem.NOT_NOW), Optional.empty(), Optional.empty());
    }
    tools.feedback().step(id, step);
    return new Outcome(Optional.empty(), Optional.empty(), tools.feedback().find(id));
  }

  private void written(UUID id, Outcome done) {
    writing = false;
    fault.set(null);
    problem.set(done.problem());
    taken.set(done.other());
    boolean mine = item.get().map(Feedback::id).equals(Optional.of(id));
    if (done.filed().isPresent() && mine) {
      form.close();
      clearClipboard();
      filed.set(done.filed());
      lookForNext();
    }
    if (done.filed().isPresent()) {
      // Whoever left meanwhile has set it aside; of an open form the end would be an erasure.
      tools.drafts().end(Form.FEEDBACK_FILING, id);
    }
    list.refresh();
  }

  private void lookForNext() {
    Cutoffs now = Cutoffs.at(list.now(), tools.deadlines().get());
    FeedbackQuery query = FeedbackQuery.of(FeedbackTab.TO_DO, now).in(FeedbackState.QUEUED).most(1);
    tools
        .calls()
        .reads()
        .run(() -> tools.feedback().list(query).stream().findFirst())
        .onSuccess(next::set)
        .onFailure(fault::set)
        .start();
  }

  /** Goes on with what waits next. */
  void goOn() {
    next.get()
        .ifPresent(
            line ->
                tools
                    .calls()
                    .reads()
                    .run(() -> tools.feedback().find(line.id()))
                    .onSuccess(found -> found.ifPresent(this::begin))
                    .onFailure(fault::set)
                    .start());
  }

  /** Goes back to the list; how far one came is kept, if one came anywhere. */
  void leave() {
    clearClipboard();
    if (at.get() == 0 && code.get().isBlank()) {
      form.close();
    } else {
      form.setAside();
    }
  }
}
