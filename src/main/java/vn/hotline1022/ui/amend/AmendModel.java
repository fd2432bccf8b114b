package vn.hotline1022.ui.amend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallState;
import vn.hotline1022.call.Parties;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.desk.NotesEntry;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.people.PartiesModel;

/**
 * The open call of the list: who it was with, its history, and putting it right. What is typed
 * stays, whatever is opened meanwhile, until it is saved or given up.
 */
public final class AmendModel {
  private static final int PHONE_TEXT_MAX = 64;
  private static final String HIDDEN = "•";

  private final CitizenTools tools;
  private final Predicate<Call> allowed;
  private final Runnable amended;
  private final PartiesModel parties;
  private final NotesEntry notes;
  private final StringProperty number = new SimpleStringProperty("");
  private final ObjectProperty<List<String>> reasons = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Optional<String>> disposition =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> cause =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Parties> chosen = new SimpleObjectProperty<>(Parties.NONE);
  private final DraftedForm form;
  private final ReadOnlyObjectWrapper<Optional<CallDetails>> details =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<CallDetails>> editing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper secret = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper unexplained = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper mayBegin = new ReadOnlyBooleanWrapper();
  private Optional<Call> open = Optional.empty();
  // Told once the open call is being put right, which was asked for before it was read.
  private Optional<Runnable> wanted = Optional.empty();

  /**
   * @param allowed whether the person may put this call right
   * @param amended a call was put right: lists show it anew
   */
  public AmendModel(CitizenTools tools, Predicate<Call> allowed, Runnable amended) {
    this.tools = tools;
    this.allowed = allowed;
    this.amended = amended;
    this.parties = new PartiesModel(tools, (_, now) -> chosen.set(now));
    this.notes = new NotesEntry(calls(), _ -> secret.set(false), () -> {});
    disposition.addListener((_, _, _) -> cause.set(Optional.empty()));
    disposition.addListener((_, _, _) -> unexplained.set(false));
    cause.addListener((_, _, _) -> unexplained.set(false));
    number.addListener((_, _, typed) -> parties.number(calls().numbers().parse(typed)));
    this.form = new DraftedForm(Form.AMENDMENT, tools.drafts(), calls().guard());
    fields();
    tools.drafts().whenRead(this::resume);
  }

  /** The disposition before its cause, which it takes back. */
  private void fields() {
    form.words("number", number);
    form.field("reasons", reasons, codes -> String.join(" ", codes), AmendModel::codes);
    form.field("disposition", disposition, AmendModel::text, AmendModel::code);
    form.field("cause", cause, AmendModel::text, AmendModel::code);
    form.words("notes", notes.text());
    form.field("parties", chosen, AmendModel::written, AmendModel::parties);
  }

  private static String text(Optional<String> code) {
    return code.orElse("");
  }

  private static Optional<String> code(String text) {
    return Optional.of(text).filter(code -> !code.isEmpty());
  }

  private static List<String> codes(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static String written(Parties chosen) {
    return chosen.caller().map(UUID::toString).orElse("")
        + " "
        + chosen.helped().map(UUID::toString).orElse("")
        + " "
        + chosen.place().orElse("");
  }

  private static Parties parties(String text) {
    String[] parts = (text + " ").split(" ", -1);
    return new Parties(
        code(parts[0]).map(UUID::fromString),
        code(parts.length > 1 ? parts[1] : "").map(UUID::fromString),
        code(parts.length > 2 ? parts[2] : ""));
  }

  /** Goes on with the call that was being put right when the program ended. */
  private void resume() {
    tools
        .drafts()
        .of(Form.AMENDMENT)
        .forEach(
            draft ->
                calls()
                    .reads()
                    .run(() -> calls().calls().shown(draft.subject()).map(this::read))
                    .onSuccess(
                        found ->
                            found
                                .filter(_ -> editing.get().isEmpty())
                                .filter(details -> may(details.now()))
                                .ifPresent(this::begin))
                    .start());
  }

  private CallDetails read(Call call) {
    return CallDetails.read(call, calls().calls(), tools.citizens());
  }

  private CallTools calls() {
    return tools.calls();
  }

  /** What is shown of the open call; empty until it is read. */
  public ReadOnlyObjectProperty<Optional<CallDetails>> details() {
    return details.getReadOnlyProperty();
  }

  /** The call being put right, as it was when that began. */
  public ReadOnlyObjectProperty<Optional<CallDetails>> editing() {
    return editing.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty amending() {
    return form.open();
  }

  /** When what was typed was last kept as a draft. */
  public ReadOnlyObjectProperty<Optional<Instant>> draftKeptAt() {
    return form.keptAt();
  }

  public ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  /** A save was asked for while a secret stands in what was typed. */
  public ReadOnlyBooleanProperty secret() {
    return secret.getReadOnlyProperty();
  }

  /** A save was asked for while the result wants a cause and has none. */
  public ReadOnlyBooleanProperty unexplained() {
    return unexplained.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Fault>> fault() {
    return fault.getReadOnlyProperty();
  }

  public PartiesModel parties() {
    return parties;
  }

  public NotesEntry notes() {
    return notes;
  }

  /** The number as typed. */
  public StringProperty number() {
    return number;
  }

  public ObjectProperty<List<String>> reasons() {
    return reasons;
  }

  public ObjectProperty<Optional<String>> disposition() {
    return disposition;
  }

  /** Why it ended so; another disposition takes it back. */
  public ObjectProperty<Optional<String>> cause() {
    return cause;
  }

  /** Another call is open, or none. */
  public void open(Optional<Call> call) {
    if (!call.map(Call::id).equals(open.map(Call::id))) {
      wanted = Optional.empty();
    }
    open = call;
    details.set(Optional.empty());
    looked();
    call.ifPresent(
        now ->
            calls()
                .reads()
                .run(() -> read(now))
                .onSuccess(
                    read -> {
                      if (open.filter(now::equals).isPresent()) {
                        details.set(Optional.of(read));
                        wanted.ifPresent(this::begin);
                      }
                    })
                .onFailure(failed -> fault.set(Optional.of(failed)))
                .start());
  }

  /** Whether the open call can be put right by this person. */
  public ReadOnlyBooleanProperty mayBegin() {
    return mayBegin.getReadOnlyProperty();
  }

  private boolean looked() {
    mayBegin.set(editing.get().isEmpty() && open.filter(this::may).isPresent());
    return mayBegin.get();
  }

  private boolean may(Call call) {
    boolean kept = call.phone().kind() != PhoneNumber.Kind.ERASED && !call.isRestricted();
    return call.state() == CallState.SAVED && kept && allowed.test(call);
  }

  /**
   * Begins to put the open call right, as soon as it is read.
   *
   * @param begun told then
   */
  public void begin(Runnable begun) {
    if (!looked()) {
      return;
    }
    wanted = Optional.of(begun);
    details
        .get()
        .ifPresent(
            now -> {
              wanted = Optional.empty();
              begin(now);
              begun.run();
            });
  }

  private void begin(CallDetails now) {
    Call call = now.now();
    fault.set(Optional.empty());
    editing.set(Optional.of(now));
    looked();
    form.begin(call.id(), () -> fill(call));
    secret.set(false);
    unexplained.set(false);
    parties.follow(Optional.of(call.withParties(chosen.get())), phone(call));
    notes.look();
  }

  private void fill(Call call) {
    number.set(calls().shown(call.phone()));
    reasons.set(call.reasons());
    disposition.set(call.disposition());
    cause.set(call.cause());
    notes.show(call.notes());
    chosen.set(call.parties());
  }

  /** Chooses a reason or takes it back. */
  public void toggleReason(String code) {
    List<String> changed = new ArrayList<>(reasons.get());
    if (!changed.remove(code)) {
      changed.add(code);
    }
    reasons.set(List.copyOf(changed));
  }

  /** Gives up what was typed. */
  public void cancel() {
    end();
  }

  /** Writes the call as it is now, unless nothing changed, or what is wrong is shown. */
  public void save() {
    if (editing.get().isEmpty() || saving.get()) {
      return;
    }
    CallDetails before = editing.get().get();
    notes.tidy();
    boolean found =
        !notes.secrets().get().isEmpty() || !calls().guard().scan(number.get()).isEmpty();
    secret.set(found);
    if (found || !may(before.now())) {
      return;
    }
    parties.commit();
    Call after = typed(before.now());
    if (after.equals(before.now())) {
      end();
      return;
    }
    unexplained.set(after.cause().isEmpty() && asksCause(after));
    if (unexplained.get()) {
      return;
    }
    saving.set(true);
    calls()
        .writes()
        .run(() -> calls().calls().amend(after, tools.actor(), before.history().size()))
        .onSuccess(_ -> saved(after))
        .onFailure(
            failed -> {
              saving.set(false);
              fault.set(Optional.of(failed));
            })
        .start();
  }

  private boolean asksCause(Call call) {
    return call.disposition().filter(code -> !calls().lists().causes(code).isEmpty()).isPresent();
  }

  private Call typed(Call before) {
    return before
        .withPhone(phone(before))
        .withReasons(reasons.get())
        .withDisposition(disposition.get())
        .withCause(cause.get())
        .withNotes(calls().guard().mask(PlainText.clean(notes.text().get(), Call.NOTES_MAX).text()))
        .withParties(parties.parties());
  }

  private PhoneNumber phone(Call before) {
    String text = PlainText.clean(number.get(), PHONE_TEXT_MAX).text();
    // Whoever may not see it whole leaves it, or writes it anew: part of a hidden one is none.
    boolean untouched = text.equals(calls().shown(before.phone())) || text.contains(HIDDEN);
    return untouched ? before.phone() : calls().numbers().parse(text);
  }

  private void saved(Call after) {
    saving.set(false);
    fault.set(Optional.empty());
    end();
    if (open.filter(call -> call.id().equals(after.id())).isPresent()) {
      open(Optional.of(after));
    }
    amended.run();
  }

  private void end() {
    form.close();
    editing.set(Optional.empty());
    looked();
    parties.drop();
  }
}
