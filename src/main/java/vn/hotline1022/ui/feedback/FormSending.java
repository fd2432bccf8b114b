package vn.hotline1022.ui.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.DraftedForm;

/**
 * Sending the form: what keeps it from being sent, the item on its way to the disk, and the item as
 * it was written, with its code. On the FX thread.
 */
public final class FormSending {
  /** How the desk says that feedback was written. */
  private static final String FILED = "FILED";

  private final FormTools tools;
  private final DraftedForm form;
  private final FormFields fields;
  private final FormGuard guard;
  private final FormChecks checks;
  private final FormDuplicates duplicates;
  private final FormPhotos photos;
  private final FormAsked asked;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Refused> refused = new ReadOnlyObjectWrapper<>(Refused.NO);
  private final ReadOnlyObjectWrapper<Optional<Feedback>> sent =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Set<UUID> toPropose = new HashSet<>();
  private Consumer<Feedback> written = _ -> {};

  /** What kept the item from being written when that was asked for. */
  public enum Refused {
    NO,
    SECRET,
    MISSING,
    /** A photo is still being made clean. */
    PHOTOS
  }

  FormSending(
      FormTools tools,
      DraftedForm form,
      FormFields fields,
      FormGuard guard,
      FormChecks checks,
      FormDuplicates duplicates,
      FormPhotos photos,
      FormAsked asked) {
    this.tools = tools;
    this.form = form;
    this.fields = fields;
    this.guard = guard;
    this.checks = checks;
    this.duplicates = duplicates;
    this.photos = photos;
    this.asked = asked;
    tools.desk().call().subscribe(this::propose);
  }

  /** Hears of every item that was written. */
  public void onWritten(Consumer<Feedback> action) {
    written = action;
  }

  /** The item is on its way to the disk: nothing may be typed that it would not hold. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Why it could not be written; everything is still on the screen. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Refused> refused() {
    return refused.getReadOnlyProperty();
  }

  /** The item just written, with the code to note down; empty once something else begins. */
  public ReadOnlyObjectProperty<Optional<Feedback>> sent() {
    return sent.getReadOnlyProperty();
  }

  /** Nothing was asked of the form in front yet. */
  void begin() {
    sent.set(Optional.empty());
    fault.set(null);
    refused.set(Refused.NO);
  }

  /** What was refused may have been put right. */
  void changed() {
    refused.set(Refused.NO);
  }

  public boolean canSend() {
    return form.open().get() && !busy.get();
  }

  /** Writes the item, to be filed by hand; or says what is missing. */
  public void send() {
    if (!canSend()) {
      return;
    }
    tidy();
    photos.settle();
    checks.now();
    boolean secret = guard.look();
    refused.set(Refused.NO);
    if (secret) {
      refused.set(Refused.SECRET);
    } else if (photos.isBusy()) {
      refused.set(Refused.PHOTOS);
    } else if (!checks.mayFile()) {
      refused.set(Refused.MISSING);
    } else {
      keep(form.subject(), fields.typed().answering(asked.asked().get()));
    }
  }

  /** The texts as they will be kept, and who the caller is known to be by now. */
  private void tidy() {
    fields.put(FormLimits.clean(fields.typed()), FormLimits.FREE);
    tools
        .desk()
        .call()
        .get()
        .filter(this::isOf)
        .flatMap(call -> call.parties().caller())
        .ifPresent(caller -> fields.value(Field.CITIZEN).set(caller.toString()));
  }

  /** Whether the form is written in this call. */
  boolean isOf(Call call) {
    return call.id().toString().equals(fields.value(Field.CALL).get());
  }

  private void keep(UUID id, FeedbackForm typed) {
    Instant now = tools.calls().time().now();
    Feedback item =
        typed.toFeedback(id, tools.operator(), now, tools.calls().numbers(), tools.calls().guard());
    LocalDate day = LocalDate.ofInstant(now, Formats.ZONE);
    List<FeedbackStep> steps = duplicates.steps(now);
    busy.set(true);
    fault.set(null);
    tools.drafts().keepNow();
    tools
        .calls()
        .writes()
        .run(() -> tools.feedback().write(item, day, tools.operator(), steps))
        .onSuccess(this::sent)
        .onFailure(
            failed -> {
              busy.set(false);
              fault.set(failed);
            })
        .start();
  }

  private void sent(Feedback kept) {
    sent.set(Optional.of(kept));
    form.close();
    busy.set(false);
    kept.call().ifPresent(toPropose::add);
    propose(tools.desk().call().get());
    written.accept(kept);
  }

  /** How a call in which feedback was written ended is proposed, once it is in front. */
  private void propose(Optional<Call> call) {
    call.map(Call::id)
        .filter(toPropose::remove)
        .ifPresent(_ -> tools.desk().suggestDisposition(FILED));
  }
}
