package vn.hotline1022.ui.followup;

import java.time.Instant;
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
import javafx.beans.value.ObservableValue;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Problem;
import vn.hotline1022.citizen.Addressing;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.PromiseDraft;
import vn.hotline1022.text.PhoneNumber;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftWriter;
import vn.hotline1022.ui.desk.CallCompanion;

/**
 * Promising a call-back in the call in front. What is typed belongs to its call and is a draft from
 * the first key on; the promise is made when the call is saved. Lives as long as the session, on
 * the FX thread.
 */
public final class PromiseViewModel implements CallCompanion {
  /** How the desk says that a call-back was promised. */
  static final String CALLBACK = "CALLBACK";

  private static final int TYPED_MAX = 40;

  private final FollowUpTools tools;
  private final DraftWriter writer;
  private final Runnable made;
  private final Map<UUID, PromiseDraft> drafts = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<PromiseDraft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final DueEntry due;
  private final GuardedText why;
  private final StringProperty phone = new SimpleStringProperty("");
  private Optional<UUID> shown = Optional.empty();
  private boolean showing;

  /**
   * @param made runs when promises have been written
   */
  public PromiseViewModel(FollowUpTools tools, DraftWriter writer, Runnable made) {
    this.tools = tools;
    this.writer = writer;
    this.made = made;
    this.due = new DueEntry(tools.calls().time(), this::typed);
    this.why = new GuardedText(tools.calls(), FollowUp.WHY_MAX, this::typed);
    phone.addListener((_, _, _) -> typed());
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
              made.run();
            })
        .start();
  }

  /** On the writing thread: of calls saved meanwhile the promise is made now. */
  private List<PromiseDraft> leftovers() {
    List<PromiseDraft> unfinished = tools.promises().drafts(tools.operator());
    for (PromiseDraft kept : unfinished) {
      Optional<Call> call = tools.calls().calls().find(kept.call());
      call.filter(found -> found.state().ended()).ifPresent(found -> finish(kept, found));
    }
    return tools.promises().drafts(tools.operator());
  }

  private void finish(PromiseDraft kept, Call call) {
    Optional<FollowUp> promise = promise(kept, call, call.timeline().getLast().at());
    promise.ifPresentOrElse(
        found -> tools.promises().promise(found, tools.operator()),
        () -> tools.promises().dropDraft(kept.call()));
  }

  /** The promise being made in the call in front. */
  public ReadOnlyObjectProperty<Optional<PromiseDraft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /** Whether its panel stands on the desk. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
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
    return tools.desk().canSave();
  }

  /** Ctrl+D: opens the panel, or closes it and keeps what stands in it. */
  public void toggle() {
    if (open.get()) {
      close();
    } else if (canPromise()) {
      if (draft.get().isEmpty()) {
        start(shown.orElseThrow());
      }
      open.set(true);
      tools.desk().suggestDisposition(CALLBACK);
    }
  }

  private void start(UUID call) {
    PromiseDraft begun = PromiseDraft.empty(call, tools.ids().get(), tools.operator());
    drafts.put(call, begun);
    show();
    tools
        .calls()
        .reads()
        .run(() -> tools.codes().next(tools.promises().codesInUse()))
        .onSuccess(code -> learn(call, code))
        .start();
  }

  private void learn(UUID call, String code) {
    PromiseDraft now = drafts.get(call);
    if (now != null && now.code().isEmpty()) {
      keep(now.withCode(code));
    }
  }

  /** Back to the call; a promise in which nothing was typed is none. */
  public void close() {
    open.set(false);
    if (draft.get().filter(PromiseDraft::blank).isPresent()) {
      discard();
    }
    tools.desk().check();
  }

  /** Takes the promise back before it is made. */
  public void discard() {
    open.set(false);
    shown.ifPresent(
        call -> {
          drafts.remove(call);
          writer.now(call, () -> tools.promises().dropDraft(call));
          show();
        });
    boolean said =
        tools.desk().call().get().flatMap(Call::disposition).filter(CALLBACK::equals).isPresent();
    if (said) {
      tools.desk().toggleDisposition(CALLBACK);
    }
    tools.desk().check();
  }

  @Override
  public Set<Problem> problems(Call call) {
    PromiseDraft now = drafts.get(call.id());
    boolean none = now == null || (now.blank() && !open.get());
    Instant at = tools.calls().time().now();
    return none || promise(now, call, at).isPresent()
        ? Set.of()
        : EnumSet.of(Problem.PROMISE_UNFINISHED);
  }

  @Override
  public void saved(Call call) {
    PromiseDraft now = drafts.remove(call.id());
    if (now != null) {
      writer.now(
          call.id(),
          () -> {
            finish(now, call);
          });
      tools.calls().writes().run(() -> {}).onSuccess(_ -> made.run()).start();
    }
  }

  /** The promise as it would be made; empty while when or whom is missing. */
  private Optional<FollowUp> promise(PromiseDraft kept, Call call, Instant now) {
    Optional<Instant> at = DueTime.read(kept.day(), kept.time(), now).at();
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
    Optional<PromiseDraft> now = shown.map(drafts::get);
    due.show(now.map(PromiseDraft::day).orElse(""), now.map(PromiseDraft::time).orElse(""));
    why.text().set(now.map(PromiseDraft::why).orElse(""));
    phone.set(now.map(PromiseDraft::phone).orElse(""));
    showing = false;
    // Last: whoever hears of it reads the fields.
    draft.set(now);
  }

  private void typed() {
    if (!showing) {
      draft
          .get()
          .ifPresent(
              now ->
                  keep(
                      now.with(
                          bounded(due.day().get()),
                          bounded(due.clock().get()),
                          why.kept(),
                          bounded(tools.calls().guard().mask(phone.get())))));
    }
  }

  private void keep(PromiseDraft now) {
    drafts.put(now.call(), now);
    if (shown.filter(now.call()::equals).isPresent()) {
      draft.set(Optional.of(now));
    }
    writer.soon(now.call(), () -> tools.promises().keepDraft(now));
    tools.desk().check();
  }

  private static String bounded(String typed) {
    return PlainText.singleLine(typed, TYPED_MAX).text();
  }
}
