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
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.unit.UnitEntry;

/**
 * Feedback being written: one item in front, others as drafts. What is typed stays here over a
 * lock and a change of language, and in the draft over a crash. Lives as long as the session, on
 * the FX thread.
 */
public final class FormModel {
  /** How the desk says that feedback was written. */
  private static final String FILED = "FILED";

  private static final String EMERGENCY = "EMERGENCY";
  private static final String REFERRED = "REFERRED";

  private final FormTools tools;
  private final FeedbackFront front;
  private final DraftedForm form;
  private final UnitEntry unit;
  private final FormFields fields;
  private final FormGuard guard;
  private final FormStart start;
  private final FormDuplicates duplicates;
  private final FormChecks checks;
  private final FormConsent consent;
  private final FormReading reading;
  private final ReceiptModel receipt;
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Refused> refused = new ReadOnlyObjectWrapper<>(Refused.NO);
  private final ReadOnlyObjectWrapper<Optional<Feedback>> sent =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<FormDraft>> drafts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Discarded>> discarded =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Set<UUID> toPropose = new HashSet<>();
  private FeedbackForm beginning = FeedbackForm.EMPTY;
  private Consumer<Feedback> written = _ -> {};

  /** What kept the item from being written when that was asked for. */
  public enum Refused {
    NO,
    SECRET,
    MISSING
  }

  /** A draft that was given up, and can be taken back until the next one is. */
  public record Discarded(UUID subject, FeedbackForm form) {}

  public FormModel(FormTools tools, FeedbackFront front) {
    this.tools = tools;
    this.front = front;
    this.form = new DraftedForm(Form.FEEDBACK, tools.drafts(), tools.calls().guard());
    this.unit = new UnitEntry(tools.units());
    this.fields = new FormFields(form, unit, this::changed);
    this.guard = new FormGuard(form, fields, tools.calls());
    this.start = new FormStart(tools);
    this.duplicates = new FormDuplicates(tools, form, fields);
    this.checks = new FormChecks(tools, fields, duplicates);
    this.consent = new FormConsent(tools, fields);
    this.reading = new FormReading(fields, consent);
    this.receipt = new ReceiptModel(tools);
    sent.subscribe(receipt::of);
    form.open().addListener((_, _, open) -> opened(open));
    form.waits().addListener((_, _, _) -> listDrafts());
    tools.desk().call().subscribe(this::propose);
    tools.drafts().whenRead(this::listDrafts);
  }

  /** Hears of every item that was written. */
  public void onWritten(Consumer<Feedback> action) {
    written = action;
  }

  public DraftedForm form() {
    return form;
  }

  public FormFields fields() {
    return fields;
  }

  public UnitEntry unit() {
    return unit;
  }

  public FormGuard guard() {
    return guard;
  }

  public FormChecks checks() {
    return checks;
  }

  public FormDuplicates duplicates() {
    return duplicates;
  }

  public FormConsent consent() {
    return consent;
  }

  public FormReading reading() {
    return reading;
  }

  /** The receipt of the item just written. */
  public ReceiptModel receipt() {
    return receipt;
  }

  FormTools tools() {
    return tools;
  }

  /** The item is on its way to the disk: nothing may be typed that it would not hold. */
  public ReadOnlyBooleanProperty sending() {
    return sending.getReadOnlyProperty();
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

  /** What waits to be written on, the newest first. */
  public ReadOnlyObjectProperty<List<FormDraft>> drafts() {
    return drafts.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Discarded>> discarded() {
    return discarded.getReadOnlyProperty();
  }

  /**
   * Ctrl+U: in a call what was begun in it, or a new item from its caller, number, place and notes;
   * between calls an empty one. In the form itself another one.
   */
  public void write() {
    Optional<UUID> call = tools.desk().call().get().map(Call::id);
    String here = call.map(UUID::toString).orElse("");
    boolean same = form.open().get() && fields.value(Field.CALL).get().equals(here);
    boolean again = front.at(Side.FORM) && front.isShown() && sent.get().isEmpty();
    if (same && (!again || isUntouched())) {
      front.show(Side.FORM);
      return;
    }
    boolean fromForm = form.open().get() && again;
    setAside();
    Optional<UUID> begun =
        call.filter(_ -> !fromForm).flatMap(_ -> draftWith(Field.CALL, here));
    begun.ifPresentOrElse(this::resume, this::begin);
  }

  private Optional<UUID> draftWith(Field field, String text) {
    return tools.drafts().of(Form.FEEDBACK).stream()
        .filter(draft -> FeedbackForm.of(draft.fields()).text(field).equals(text))
        .map(FormDraft::subject)
        .findFirst();
  }

  private void begin() {
    Optional<Call> call = tools.desk().call().get();
    FeedbackForm first = call.map(start::inCall).orElseGet(start::alone);
    beginning = first;
    form.begin(tools.ids().get(), () -> fields.show(first));
    begun();
    first.citizen().ifPresent(this::learn);
  }

  /** Goes on with a draft. */
  public void resume(UUID subject) {
    if (!form.open().get() || !form.subject().equals(subject)) {
      setAside();
      beginning = FeedbackForm.EMPTY;
      form.begin(subject, () -> {});
      fields.resumeUnit();
    }
    begun();
  }

  private void begun() {
    sent.set(Optional.empty());
    fault.set(null);
    refused.set(Refused.NO);
    reading.close();
    consent.begin();
    duplicates.begin();
    checks.now();
    guard.look();
    listDrafts();
    front.show(Side.FORM);
  }

  /** Who the caller is known to be is read while somebody types already. */
  private void learn(UUID citizen) {
    UUID subject = form.subject();
    tools
        .calls()
        .reads()
        .run(() -> tools.citizens().find(citizen))
        .onSuccess(
            found -> {
              boolean still = form.open().get() && form.subject().equals(subject);
              found
                  .filter(known -> still && !known.restricted())
                  .ifPresent(
                      known -> {
                        boolean untouched = isUntouched();
                        fields.put(FormStart.knowing(known, fields.typed()), FormStart.KNOWN);
                        beginning = untouched ? fields.typed() : beginning;
                      });
            })
        .start();
  }

  private boolean isUntouched() {
    FeedbackForm now = fields.typed();
    return now.isEmpty() || now.typed().equals(beginning.typed()) && now.photos().isEmpty();
  }

  /** Esc or Ctrl+8: back to the list; what stands here waits as a draft. */
  public void leave() {
    setAside();
    sent.set(Optional.empty());
    front.show(Side.LIST);
  }

  private void setAside() {
    reading.close();
    if (form.open().get() && !sending.get()) {
      if (isUntouched()) {
        form.close();
      } else {
        form.setAside();
      }
      listDrafts();
    }
  }

  /** Gives the item up; {@link #restore} takes that back. */
  public void discard() {
    if (form.open().get() && !sending.get()) {
      discarded.set(Optional.of(new Discarded(form.subject(), fields.typed())));
      form.close();
      front.show(Side.LIST);
      listDrafts();
    }
  }

  /** It belongs elsewhere: given up here, and so the call's end is proposed. */
  public void divert() {
    boolean danger =
        checks.elsewhere().get().filter(found -> found.target().isEmergency()).isPresent();
    if (isOfCallInFront()) {
      tools.desk().suggestDisposition(danger ? EMERGENCY : REFERRED);
    }
    discard();
  }

  private boolean isOfCallInFront() {
    String call = fields.value(Field.CALL).get();
    return tools.desk().call().get().filter(now -> now.id().toString().equals(call)).isPresent();
  }

  /** What was given up last is a draft again, and in front. */
  public void restore() {
    discarded
        .get()
        .ifPresent(
            last -> {
              setAside();
              discarded.set(Optional.empty());
              form.begin(last.subject(), () -> fields.show(last.form()));
              begun();
            });
  }

  private void opened(boolean open) {
    if (!open && front.at(Side.FORM) && sent.get().isEmpty() && !sending.get()) {
      front.leaveFor(Side.LIST);
    }
    listDrafts();
  }

  private void listDrafts() {
    drafts.set(tools.drafts().of(Form.FEEDBACK));
  }

  private void changed() {
    // The fields are made before the rest.
    if (checks != null && form.open().get()) {
      refused.set(Refused.NO);
      checks.soon();
      duplicates.soon();
    }
  }

  /** Replaces every OTP, password and identity number by its mask. */
  public void mask() {
    guard.mask();
    refused.set(Refused.NO);
  }

  public boolean canSend() {
    return form.open().get() && !sending.get();
  }

  /** Writes the item, to be filed by hand; or says what is missing. */
  public void send() {
    if (!canSend()) {
      return;
    }
    tidy();
    checks.now();
    boolean secret = guard.look();
    Refused why = secret ? Refused.SECRET : checks.mayFile() ? Refused.NO : Refused.MISSING;
    refused.set(Refused.NO);
    refused.set(why);
    if (why == Refused.NO) {
      keep(form.subject(), fields.typed());
    }
  }

  /** The texts as they will be kept. */
  private void tidy() {
    fields.put(FormLimits.clean(fields.typed()), FeedbackForm.freeTexts());
    tools
        .desk()
        .call()
        .get()
        .filter(_ -> isOfCallInFront())
        .flatMap(call -> call.parties().caller())
        .ifPresent(caller -> fields.value(Field.CITIZEN).set(caller.toString()));
  }

  private void keep(UUID id, FeedbackForm typed) {
    Instant now = tools.calls().time().now();
    Feedback item = typed.toFeedback(id, tools.operator(), now, tools.calls().numbers());
    LocalDate day = LocalDate.ofInstant(now, Formats.ZONE);
    List<FeedbackStep> steps = duplicates.steps(now);
    sending.set(true);
    fault.set(null);
    tools.drafts().keepNow();
    tools
        .calls()
        .writes()
        .run(
            () -> {
              Feedback kept = tools.feedback().write(item, day, tools.operator());
              steps.forEach(step -> tools.feedback().step(id, step));
              return steps.isEmpty() ? kept : tools.feedback().find(id).orElse(kept);
            })
        .onSuccess(this::sent)
        .onFailure(
            failed -> {
              sending.set(false);
              fault.set(failed);
            })
        .start();
  }

  private void sent(Feedback kept) {
    sent.set(Optional.of(kept));
    form.close();
    sending.set(false);
    kept.call().ifPresent(toPropose::add);
    propose(tools.desk().call().get());
    listDrafts();
    written.accept(kept);
  }

  /** How a call in which feedback was written ended is proposed, once it is in front. */
  private void propose(Optional<Call> call) {
    call.map(Call::id)
        .filter(toPropose::remove)
        .ifPresent(_ -> tools.desk().suggestDisposition(FILED));
  }
}
