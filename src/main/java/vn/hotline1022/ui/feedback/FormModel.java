package vn.hotline1022.ui.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.feedback.Diversion;
import vn.hotline1022.feedback.FeedbackForm;
import vn.hotline1022.feedback.FeedbackForm.Field;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.feedback.FeedbackFront.Side;
import vn.hotline1022.ui.unit.UnitEntry;

/**
 * Feedback being written: one item in front, others as drafts. What is typed stays here over a lock
 * and a change of language, and in the draft over a crash. Lives as long as the session, on the FX
 * thread.
 */
public final class FormModel {
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
  private final FormAsked asked;
  private final FormChecks checks;
  private final FormConsent consent;
  private final FormReading reading;
  private final ReceiptModel receipt;
  private final FormPhotos photos;
  private final FormSending sending;
  private final ReadOnlyObjectWrapper<List<FormDraft>> drafts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Discarded>> discarded =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private FeedbackForm beginning = FeedbackForm.EMPTY;

  /**
   * A draft that was given up, and can be taken back until the next one is.
   *
   * @param joined the item it was counted to; blank when it stood for itself
   */
  public record Discarded(UUID subject, FeedbackForm form, String joined) {}

  public FormModel(FormTools tools, FeedbackFront front) {
    this.tools = tools;
    this.front = front;
    this.form = new DraftedForm(Form.FEEDBACK, tools.drafts(), tools.calls().guard());
    this.unit = new UnitEntry(tools.units());
    this.fields = new FormFields(form, unit, this::isMeant, this::changed);
    this.guard = new FormGuard(form, fields, tools.calls());
    this.start = new FormStart(tools);
    this.duplicates = new FormDuplicates(tools, form, fields);
    this.asked = new FormAsked(tools, fields);
    this.checks = new FormChecks(tools, fields, duplicates, asked);
    this.consent = new FormConsent(tools, fields);
    this.reading = new FormReading(fields, consent);
    this.receipt = new ReceiptModel(tools);
    this.photos = new FormPhotos(tools, fields);
    this.sending = new FormSending(tools, form, fields, guard, checks, duplicates, photos, asked);
    sending.sent().subscribe(receipt::of);
    form.open().addListener((_, _, open) -> opened(open));
    form.waits().addListener((_, _, _) -> listDrafts());
    tools.drafts().whenRead(this::listDrafts);
    // It may speak of whoever was erased, and no draft of it is kept that would be looked through.
    tools.drafts().onErased(this::forget);
  }

  private boolean isMeant(Field field, String text) {
    LocalDate today = LocalDate.ofInstant(tools.calls().time().now(), Formats.ZONE);
    return FormLimits.isMeant(field, text, tools.calls().numbers(), today);
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

  FormAsked asked() {
    return asked;
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

  public FormPhotos photos() {
    return photos;
  }

  FormTools tools() {
    return tools;
  }

  /** Sending it, and what was sent. */
  public FormSending sending() {
    return sending;
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
    boolean again = front.at(Side.FORM) && front.isShown() && sending.sent().get().isEmpty();
    if (same && (!again || isUntouched())) {
      front.show(Side.FORM);
      return;
    }
    boolean fromForm = form.open().get() && again;
    setAside();
    Optional<UUID> begun = call.filter(_ -> !fromForm).flatMap(_ -> draftWith(Field.CALL, here));
    begun.ifPresentOrElse(this::resume, this::begin);
  }

  /**
   * For somebody who is helped in person, in no call of the desk: what was begun for them, or a new
   * item with what is known.
   *
   * @param call what becomes of the visit
   * @param known what is known goes into the form
   */
  public void writeFor(UUID call, UnaryOperator<FeedbackForm> known) {
    String here = call.toString();
    boolean same = form.open().get() && fields.value(Field.CALL).get().equals(here);
    if (same) {
      front.show(Side.FORM);
      return;
    }
    setAside();
    draftWith(Field.CALL, here)
        .ifPresentOrElse(
            this::resume, () -> begin(known.apply(start.inPerson().with(Field.CALL, here))));
  }

  private Optional<UUID> draftWith(Field field, String text) {
    return tools.drafts().of(Form.FEEDBACK).stream()
        .filter(draft -> FeedbackForm.of(draft.fields()).text(field).equals(text))
        .map(FormDraft::subject)
        .findFirst();
  }

  private void begin() {
    Optional<Call> call = tools.desk().call().get();
    begin(call.map(start::inCall).orElseGet(start::alone));
  }

  private void begin(FeedbackForm first) {
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
    sending.begin();
    reading.close();
    consent.begin();
    photos.begin(form.subject());
    duplicates.begin();
    asked.begin();
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

  /** Nothing but what the form began with stands in it. */
  private boolean isUntouched() {
    FeedbackForm now = fields.typed();
    boolean nothing = FormStart.CARRIED.containsAll(now.typed().keySet());
    return now.photos().isEmpty() && (nothing || now.typed().equals(beginning.typed()));
  }

  /** Esc or Ctrl+8: back to the list; what stands here waits as a draft. */
  public void leave() {
    setAside();
    sending.begin();
    front.show(Side.LIST);
  }

  private void setAside() {
    reading.close();
    if (form.open().get() && !sending.busy().get()) {
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
    if (form.open().get() && !sending.busy().get()) {
      forget();
      discarded.set(
          Optional.of(new Discarded(form.subject(), fields.typed(), fields.joined().get())));
      form.close();
      front.show(Side.LIST);
      listDrafts();
    }
  }

  /** It is filed all the same; whatever else turns out to belong elsewhere is asked about again. */
  public void goOn() {
    FeedbackForm typed = fields.typed();
    fields.put(typed.goingOn(Diversion.of(typed)), Set.of(Field.DIVERTED));
    checks.now();
  }

  /** It belongs elsewhere: given up here, and so the call's end is proposed. */
  public void divert() {
    boolean danger =
        checks.elsewhere().get().filter(found -> found.target().isEmergency()).isPresent();
    if (tools.desk().call().get().filter(sending::isOf).isPresent()) {
      tools.desk().suggestDisposition(danger ? EMERGENCY : REFERRED);
    }
    discard();
  }

  /** What was given up cannot be taken back any more. */
  public void forget() {
    discarded.get().map(Discarded::subject).ifPresent(photos::drop);
    discarded.set(Optional.empty());
  }

  /** What was given up last is a draft again, and in front. */
  public void restore() {
    discarded
        .get()
        .ifPresent(
            last -> {
              setAside();
              discarded.set(Optional.empty());
              form.begin(
                  last.subject(),
                  () -> {
                    fields.show(last.form());
                    fields.joined().set(last.joined());
                  });
              begun();
            });
  }

  private void opened(boolean open) {
    if (!open && front.at(Side.FORM) && sending.sent().get().isEmpty() && !sending.busy().get()) {
      front.leaveFor(Side.LIST);
    }
    listDrafts();
  }

  private void listDrafts() {
    drafts.set(tools.drafts().of(Form.FEEDBACK));
  }

  private void changed() {
    if (form.open().get()) {
      sending.changed();
      checks.soon();
      duplicates.soon();
    }
  }

  /** Replaces every OTP, password and identity number by its mask. */
  public void mask() {
    guard.mask();
    sending.changed();
  }
}
