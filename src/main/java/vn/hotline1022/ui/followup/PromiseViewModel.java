package vn.hotline1022.ui.followup;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Problem;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftWriter;

/**
 * Promising a call-back in the call in front; the promise is made when the call is saved. Lives as
 * long as the session, on the FX thread.
 */
public final class PromiseViewModel {
  /** How the desk says that a call-back was promised. */
  static final String CALLBACK = "CALLBACK";

  private static final int TYPED_MAX = 40;

  private final FollowUpTools tools;
  private final DueEntry due;
  private final GuardedText why;
  private final StringProperty phone = new SimpleStringProperty("");
  private final SideForm<PromiseDraft> form;
  private Optional<PromiseDraft> offered = Optional.empty();

  /**
   * @param made runs when promises have been written
   */
  public PromiseViewModel(FollowUpTools tools, DraftWriter writer, Runnable made) {
    this.tools = tools;
    this.due = new DueEntry(tools.calls().time(), this::typed);
    this.why = new GuardedText(tools.calls(), FollowUp.WHY_MAX, this::typed);
    phone.addListener((_, _, _) -> typed());
    this.form = new SideForm<>(new Writing(), tools.desk(), tools.calls(), writer, made);
  }

  /** Brings back what a crash, a lock or a sign-out left unfinished. */
  public void begin() {
    form.begin();
  }

  SideForm<PromiseDraft> form() {
    return form;
  }

  /** The promise being made in the call in front. */
  public ReadOnlyObjectProperty<Optional<PromiseDraft>> draft() {
    return form.draft();
  }

  /** Whether its panel stands on the desk. */
  public ReadOnlyBooleanProperty open() {
    return form.open();
  }

  public DueEntry due() {
    return due;
  }

  public GuardedText why() {
    return why;
  }

  /** Whom to call, as typed; blank means the number of the call. */
  public StringProperty phone() {
    return phone;
  }

  /** How the caller is called, as far as somebody chose. */
  public ObservableValue<Optional<Addressing>> addressing() {
    return tools.desk().addressing();
  }

  /** The number that will be called; empty while there is none. */
  public Optional<PhoneNumber> callee() {
    return tools.desk().call().get().flatMap(call -> callee(phone.get(), call));
  }

  public boolean canPromise() {
    return form.canOpen();
  }

  /** Ctrl+D: opens the panel, or closes it and keeps what stands in it. */
  public void toggle() {
    form.toggle();
  }

  /**
   * Opens the panel with this in it, unless a promise was begun in the call in front already.
   *
   * @return whether it did
   */
  public boolean offer(Instant at, String because) {
    if (!canPromise() || draft().get().isPresent()) {
      return false;
    }
    form.toggle();
    due.show(Formats.date(at), Formats.time(at));
    why.text().set(because);
    typed();
    offered = draft().get();
    return true;
  }

  /** Takes back what was offered, unless somebody has changed it since. */
  public void takeBackOffer() {
    draft()
        .get()
        .filter(
            now -> offered.filter(before -> before.withCode(now.code()).equals(now)).isPresent())
        .ifPresent(_ -> discard());
  }

  /** Back to the call; a promise in which nothing was typed is none. */
  public void close() {
    form.close();
  }

  /** Takes the promise back before it is made. */
  public void discard() {
    form.discard();
  }

  private void typed() {
    // The fields change before there is a form: while they are made.
    if (form != null) {
      form.typed(
          now ->
              now.with(
                  bounded(due.day().get()),
                  bounded(due.clock().get()),
                  why.kept(),
                  bounded(tools.calls().guard().mask(phone.get()))));
    }
  }

  private static String bounded(String typed) {
    return PlainText.singleLine(typed, TYPED_MAX).text();
  }

  /** The promise as it would be made; empty while when or whom is missing. */
  private Optional<FollowUp> promise(PromiseDraft kept, Call call) {
    Optional<Instant> at = DueTime.read(kept.day(), kept.time(), tools.agreedBy(call)).at();
    Optional<PhoneNumber> to = callee(kept.phone(), call);
    if (at.isEmpty() || to.isEmpty() || kept.code().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        FollowUp.promised(
            kept.id(),
            Optional.of(call.id()),
            kept.operator(),
            tools.calls().time().now(),
            at.get(),
            to.get(),
            reason(kept, call),
            kept.code()));
  }

  private Optional<PhoneNumber> callee(String typed, Call call) {
    PhoneNumber to = typed.isBlank() ? call.phone() : tools.calls().numbers().parse(typed);
    return Optional.of(to).filter(tools.calls().numbers()::dialable);
  }

  /** Without a word of their own, what the call was about says why. */
  private String reason(PromiseDraft kept, Call call) {
    String said = kept.why().strip();
    String about =
        call.reasons().stream()
            .map(code -> tools.calls().lists().reasonName(code, Locale.of("vi")))
            .collect(Collectors.joining(", "));
    return PlainText.tidy(said.isEmpty() ? about : said, FollowUp.WHY_MAX).text();
  }

  /** What a promise is to the form beside the call. */
  private final class Writing implements SideForm.Kind<PromiseDraft> {
    @Override
    public String disposition() {
      return CALLBACK;
    }

    @Override
    public UUID call(PromiseDraft draft) {
      return draft.call();
    }

    @Override
    public PromiseDraft begin(Call call) {
      return PromiseDraft.empty(call.id(), tools.ids().get(), tools.operator());
    }

    @Override
    public void begun(PromiseDraft draft) {
      if (!draft.code().isEmpty()) {
        return;
      }
      tools
          .calls()
          .reads()
          .run(() -> tools.codes().next(tools.promises().codesInUse()))
          .onSuccess(code -> learn(draft, code))
          // Without a code nothing can be promised, and it need not be the only one of its kind.
          .onFailure(_ -> learn(draft, tools.codes().next(Set.of())))
          .start();
    }

    private void learn(PromiseDraft draft, String code) {
      form.learn(draft.call(), now -> now.code().isEmpty() ? now.withCode(code) : now);
    }

    @Override
    public void show(Optional<PromiseDraft> now) {
      due.show(now.map(PromiseDraft::day).orElse(""), now.map(PromiseDraft::time).orElse(""));
      why.text().set(now.map(PromiseDraft::why).orElse(""));
      phone.set(now.map(PromiseDraft::phone).orElse(""));
    }

    @Override
    public boolean blank(PromiseDraft draft) {
      return draft.blank();
    }

    @Override
    public Set<Problem> problems(PromiseDraft draft, Call call) {
      return promise(draft, call).isPresent() ? Set.of() : EnumSet.of(Problem.PROMISE_UNFINISHED);
    }

    @Override
    public List<PromiseDraft> kept() {
      return tools.promises().drafts(tools.operator());
    }

    @Override
    public void keep(PromiseDraft draft) {
      tools.promises().keepDraft(draft);
    }

    @Override
    public void drop(UUID call) {
      tools.promises().dropDraft(call);
    }

    @Override
    public void finish(PromiseDraft draft, Call call) {
      promise(draft, call)
          .ifPresentOrElse(
              found -> tools.promises().promise(found, tools.operator()),
              () -> tools.promises().dropDraft(draft.call()));
    }
  }
}
