package vn.hotline1022.ui.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Problem;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.EscalationDraft;
import vn.hotline1022.followup.EscalationField;
import vn.hotline1022.followup.Severity;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.DraftWriter;
import vn.hotline1022.ui.desk.CallCompanion;

/**
 * Writing a fault down in the call in front. What is typed belongs to its call and is a draft from
 * the first key on; the fault is handed over when the call is saved. On the FX thread.
 */
public final class FormViewModel implements CallCompanion {
  /** How the desk says that a fault was handed over. */
  static final String ESCALATED = "ESCALATED";

  private static final Duration PAUSE = Duration.ofMillis(300);

  private final EscalationTools tools;
  private final DraftWriter writer;
  private final Runnable written;
  private final Debounce look;
  private final Map<UUID, EscalationDraft> drafts = new HashMap<>();
  private final Map<EscalationField, StringProperty> fields = new EnumMap<>(EscalationField.class);
  private final ReadOnlyObjectWrapper<Optional<EscalationDraft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper secret = new ReadOnlyBooleanWrapper();
  private Optional<UUID> shown = Optional.empty();
  private boolean showing;

  /**
   * @param written runs when a fault has been written
   */
  public FormViewModel(EscalationTools tools, DraftWriter writer, Runnable written) {
    this.tools = tools;
    this.writer = writer;
    this.written = written;
    this.look = new Debounce(tools.calls().delays(), PAUSE);
    for (EscalationField field : EscalationField.values()) {
      StringProperty text = new SimpleStringProperty("");
      text.addListener((_, _, _) -> typed());
      fields.put(field, text);
    }
    tools.desk().call().subscribe(this::front);
    tools.desk().accompany(this);
  }

  /** Brings back what a crash, a lock or a sign-out left unfinished. */
  public void begin() {
    tools
        .calls()
        .writes()
        .run(this::leftovers)
        .onSuccess(
            found -> {
              found.forEach(kept -> drafts.putIfAbsent(kept.call(), kept));
              shown.ifPresent(_ -> show());
              written.run();
            })
        .start();
  }

  private List<EscalationDraft> leftovers() {
    for (EscalationDraft kept : tools.faults().drafts(tools.operator())) {
      Optional<Call> call = tools.calls().calls().find(kept.call());
      call.filter(found -> found.state().ended()).ifPresent(found -> finish(kept, found));
    }
    return tools.faults().drafts(tools.operator());
  }

  private void finish(EscalationDraft kept, Call call) {
    if (!kept.complete()) {
      tools.faults().dropDraft(kept.call());
      return;
    }
    Instant now = tools.calls().time().now();
    tools
        .faults()
        .write(
            Escalation.written(
                kept.id(),
                Optional.of(call.id()),
                kept.operator(),
                now,
                "",
                call.phone(),
                kept.fields()),
            DueTime.today(now));
  }

  /** The fault being written down in the call in front. */
  public ReadOnlyObjectProperty<Optional<EscalationDraft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /** Whether its form stands on the desk. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** The text of one field. */
  public StringProperty field(EscalationField field) {
    return fields.get(field);
  }

  /** Whether a secret was found; it is masked in what is kept. */
  public ReadOnlyBooleanProperty secret() {
    return secret.getReadOnlyProperty();
  }

  public boolean canOpen() {
    return tools.desk().canSave();
  }

  /** F8: opens the form, or closes it and keeps what stands in it. */
  public void toggle() {
    if (open.get()) {
      close();
    } else if (canOpen()) {
      if (draft.get().isEmpty()) {
        start(tools.desk().call().get().orElseThrow());
      }
      open.set(true);
      tools.desk().suggestDisposition(ESCALATED);
    }
  }

  public void close() {
    open.set(false);
    tools.desk().check();
  }

  /** Takes the fault back before it is handed over. */
  public void discard() {
    open.set(false);
    shown.ifPresent(
        call -> {
          drafts.remove(call);
          writer.now(call, () -> tools.faults().dropDraft(call));
          show();
        });
    boolean said =
        tools.desk().call().get().flatMap(Call::disposition).filter(ESCALATED::equals).isPresent();
    if (said) {
      tools.desk().toggleDisposition(ESCALATED);
    }
    tools.desk().check();
  }

  /** A field was left: shows what will be kept. */
  public void tidy(EscalationField field) {
    String kept = kept(field);
    if (!kept.equals(field(field).get())) {
      field(field).set(kept);
    }
    look();
  }

  @Override
  public Set<Problem> problems(Call call) {
    EscalationDraft now = drafts.get(call.id());
    return now == null || now.complete() ? Set.of() : EnumSet.of(Problem.ESCALATION_UNFINISHED);
  }

  @Override
  public void saved(Call call) {
    EscalationDraft now = drafts.remove(call.id());
    if (now != null) {
      writer.now(call.id(), () -> finish(now, call));
      tools.calls().writes().run(() -> {}).onSuccess(_ -> written.run()).start();
    }
  }

  /** What the call already tells. */
  private void start(Call call) {
    Map<EscalationField, String> known = new EnumMap<>(EscalationField.class);
    known.put(EscalationField.SEVERITY, Severity.ONE.name());
    known.put(EscalationField.FIRST_SEEN, Formats.dateTime(call.startedAt()));
    known.put(EscalationField.ACCOUNT_PHONE, tools.calls().numbers().display(call.phone()));
    known.put(
        EscalationField.STEP,
        call.reasons().stream()
            .map(code -> tools.calls().lists().reasonName(code, Locale.of("vi")))
            .collect(Collectors.joining(", ")));
    keep(new EscalationDraft(call.id(), tools.ids().get(), tools.operator(), known));
    show();
  }

  private void front(Optional<Call> call) {
    Optional<UUID> id = call.map(Call::id);
    if (!id.equals(shown)) {
      shown = id;
      open.set(false);
      show();
    }
  }

  private void show() {
    showing = true;
    Optional<EscalationDraft> now = shown.map(drafts::get);
    draft.set(now);
    fields.forEach((field, text) -> text.set(now.map(kept -> kept.field(field)).orElse("")));
    showing = false;
    look();
  }

  private void typed() {
    if (!showing) {
      secret.set(false);
      look.ask(this::look);
      draft
          .get()
          .ifPresent(
              now -> {
                Map<EscalationField, String> kept = new EnumMap<>(EscalationField.class);
                fields.keySet().forEach(field -> kept.put(field, kept(field)));
                keep(new EscalationDraft(now.call(), now.id(), now.operator(), kept));
              });
    }
  }

  private String kept(EscalationField field) {
    return tools.calls().guard().mask(PlainText.clean(field(field).get(), field.max()).text());
  }

  private void look() {
    look.cancel();
    secret.set(
        fields.values().stream()
            .anyMatch(text -> !tools.calls().guard().scan(text.get()).isEmpty()));
  }

  private void keep(EscalationDraft now) {
    drafts.put(now.call(), now);
    if (shown.filter(now.call()::equals).isPresent()) {
      draft.set(Optional.of(now));
    }
    writer.soon(now.call(), () -> tools.faults().keepDraft(now));
    tools.desk().check();
  }
}
