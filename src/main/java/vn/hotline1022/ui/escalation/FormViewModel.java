package vn.hotline1022.ui.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
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
import vn.hotline1022.ui.followup.SideForm;

/**
 * Writing a fault down in the call in front; it is handed over when the call is saved. On the FX
 * thread.
 */
public final class FormViewModel {
  /** How the desk says that a fault was handed over. */
  static final String ESCALATED = "ESCALATED";

  private static final Duration PAUSE = Duration.ofMillis(300);

  private final EscalationTools tools;
  private final Debounce look;
  private final Map<EscalationField, StringProperty> fields = new EnumMap<>(EscalationField.class);
  private final ReadOnlyBooleanWrapper secret = new ReadOnlyBooleanWrapper();
  private final SideForm<EscalationDraft> form;
  private Optional<EscalationDraft> offered = Optional.empty();

  /**
   * @param written runs when a fault has been written
   */
  public FormViewModel(EscalationTools tools, DraftWriter writer, Runnable written) {
    this.tools = tools;
    this.look = new Debounce(tools.calls().delays(), PAUSE);
    for (EscalationField field : EscalationField.values()) {
      StringProperty text = new SimpleStringProperty("");
      text.addListener((_, _, _) -> typed());
      fields.put(field, text);
    }
    this.form = new SideForm<>(new Writing(), tools.desk(), tools.calls(), writer, written);
  }

  /** Brings back what a crash, a lock or a sign-out left unfinished. */
  public void begin() {
    form.begin();
  }

  SideForm<EscalationDraft> form() {
    return form;
  }

  /** The fault being written down in the call in front. */
  public ReadOnlyObjectProperty<Optional<EscalationDraft>> draft() {
    return form.draft();
  }

  /** Whether its form stands on the desk. */
  public ReadOnlyBooleanProperty open() {
    return form.open();
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
    return form.canOpen();
  }

  /** F8: opens the form, or closes it and keeps what stands in it. */
  public void toggle() {
    form.toggle();
  }

  /**
   * Opens the form with this in it, unless a fault was begun in the call in front already.
   *
   * @return whether it did
   */
  public boolean offer(Map<EscalationField, String> known) {
    if (!canOpen() || draft().get().isPresent()) {
      return false;
    }
    form.toggle();
    known.forEach((field, text) -> field(field).set(text));
    offered = draft().get();
    return true;
  }

  /** Takes back what was offered, unless somebody has changed it since. */
  public void takeBackOffer() {
    draft().get().filter(now -> offered.filter(now::equals).isPresent()).ifPresent(_ -> discard());
  }

  public void close() {
    form.close();
  }

  /** Takes the fault back before it is handed over. */
  public void discard() {
    form.discard();
  }

  /** A field was left: shows what will be kept. */
  public void tidy(EscalationField field) {
    String kept = kept(field);
    if (!kept.equals(field(field).get())) {
      field(field).set(kept);
    }
    look();
  }

  private void typed() {
    secret.set(false);
    look.ask(this::look);
    // The fields are emptied before there is a form: while it is made.
    if (form != null) {
      form.typed(
          now -> {
            Map<EscalationField, String> kept = new EnumMap<>(EscalationField.class);
            fields.keySet().forEach(field -> kept.put(field, kept(field)));
            return new EscalationDraft(now.call(), now.id(), now.operator(), kept);
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

  /** What a fault is to the form beside the call. */
  private final class Writing implements SideForm.Kind<EscalationDraft> {
    @Override
    public String disposition() {
      return ESCALATED;
    }

    @Override
    public UUID call(EscalationDraft draft) {
      return draft.call();
    }

    /** What the call already tells. */
    @Override
    public EscalationDraft begin(Call call) {
      Map<EscalationField, String> known = new EnumMap<>(EscalationField.class);
      known.put(EscalationField.SEVERITY, Severity.ONE.name());
      known.put(EscalationField.FIRST_SEEN, Formats.dateTime(call.startedAt()));
      known.put(EscalationField.ACCOUNT_PHONE, tools.calls().numbers().display(call.phone()));
      known.put(
          EscalationField.STEP,
          call.reasons().stream()
              .map(code -> tools.calls().lists().reasonName(code, Locale.of("vi")))
              .collect(Collectors.joining(", ")));
      return new EscalationDraft(call.id(), tools.ids().get(), tools.operator(), known);
    }

    @Override
    public void show(Optional<EscalationDraft> now) {
      fields.forEach((field, text) -> text.set(now.map(kept -> kept.field(field)).orElse("")));
      look();
    }

    /** One that was begun stays until it is taken back: it tells something from the beginning. */
    @Override
    public boolean blank(EscalationDraft draft) {
      return false;
    }

    @Override
    public Set<Problem> problems(EscalationDraft draft, Call call) {
      return draft.complete() ? Set.of() : EnumSet.of(Problem.ESCALATION_UNFINISHED);
    }

    @Override
    public List<EscalationDraft> kept() {
      return tools.faults().drafts(tools.operator());
    }

    @Override
    public void keep(EscalationDraft draft) {
      tools.faults().keepDraft(draft);
    }

    @Override
    public void drop(UUID call) {
      tools.faults().dropDraft(call);
    }

    @Override
    public void finish(EscalationDraft draft, Call call) {
      if (!draft.complete()) {
        tools.faults().dropDraft(draft.call());
        return;
      }
      Instant now = tools.calls().time().now();
      Escalation fault =
          Escalation.written(
              draft.id(),
              Optional.of(call.id()),
              draft.operator(),
              now,
              "",
              call.phone(),
              draft.fields());
      tools.faults().write(fault, DueTime.today(now));
    }
  }
}
