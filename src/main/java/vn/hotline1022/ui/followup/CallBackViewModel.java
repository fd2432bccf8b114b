package vn.hotline1022.ui.followup;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.Problem;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.FollowUp;
import vn.hotline1022.followup.FollowUpStep;
import vn.hotline1022.followup.FollowUpStep.Kind;
import vn.hotline1022.followup.OutcomeDraft;
import vn.hotline1022.ui.common.DraftWriter;
import vn.hotline1022.ui.desk.CallCompanion;

/**
 * Keeping a promise: the call out that is linked to one, its code to be read out, and how it went,
 * which is written when the call is saved. On the FX thread.
 */
public final class CallBackViewModel implements CallCompanion {
  private final FollowUpTools tools;
  private final DraftWriter writer;
  private final Runnable written;
  private final Map<UUID, OutcomeDraft> drafts = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<FollowUp>> promise =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Kind>> kind =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final DueEntry again;
  private Optional<UUID> shown = Optional.empty();
  private boolean showing;

  public CallBackViewModel(FollowUpTools tools, DraftWriter writer, Runnable written) {
    this.tools = tools;
    this.writer = writer;
    this.written = written;
    this.again = new DueEntry(tools.calls().time(), this::typed);
    tools.desk().call().subscribe(this::front);
    tools.desk().accompany(this);
    tools.desk().beforeKeeping(writer::now);
  }

  /** Brings back what was left unsaid, and writes how calls went that were saved meanwhile. */
  public void begin() {
    tools
        .calls()
        .writes()
        .run(
            () -> {
              tools.promises().outcomes(tools.operator()).forEach(this::finishIfSaved);
              return tools.promises().outcomes(tools.operator());
            })
        .onSuccess(
            found -> {
              found.forEach(draft -> drafts.putIfAbsent(draft.call(), draft));
              showDraft();
              written.run();
            })
        .start();
  }

  private void finishIfSaved(OutcomeDraft draft) {
    Optional<Call> call = tools.calls().calls().find(draft.call());
    call.filter(found -> found.state().ended())
        .flatMap(found -> step(draft, found))
        .ifPresent(step -> tools.promises().step(draft.promise(), step));
  }

  /** The promise the call in front keeps; empty when it keeps none. */
  public ReadOnlyObjectProperty<Optional<FollowUp>> promise() {
    return promise.getReadOnlyProperty();
  }

  /** How it went, as chosen or as it follows from how the call ended. */
  public ReadOnlyObjectProperty<Optional<Kind>> kind() {
    return kind.getReadOnlyProperty();
  }

  /** When to call again. */
  public DueEntry again() {
    return again;
  }

  /** Says how it went; the same again takes it back. */
  public void choose(Kind chosen) {
    current()
        .ifPresent(
            now ->
                keep(
                    new OutcomeDraft(
                        now.call(),
                        now.promise(),
                        now.operator(),
                        now.kind().filter(chosen::equals).isPresent()
                            ? Optional.empty()
                            : Optional.of(chosen),
                        now.day(),
                        now.time())));
  }

  @Override
  public Set<Problem> problems(Call call) {
    Optional<OutcomeDraft> draft = draftOf(call);
    if (draft.isEmpty()) {
      return Set.of();
    }
    Optional<Kind> how = how(draft.get(), call);
    if (how.isEmpty()) {
      return EnumSet.of(Problem.PROMISE_OUTCOME_MISSING);
    }
    return step(draft.get(), call).isPresent()
        ? Set.of()
        : EnumSet.of(Problem.PROMISE_AGAIN_MISSING);
  }

  @Override
  public void saved(Call call) {
    draftOf(call)
        .ifPresent(
            draft -> {
              drafts.remove(call.id());
              Optional<FollowUpStep> step = step(draft, call);
              step.ifPresent(
                  done ->
                      writer.now(call.id(), () -> tools.promises().step(draft.promise(), done)));
              tools.calls().writes().run(() -> {}).onSuccess(_ -> written.run()).start();
            });
  }

  private Optional<OutcomeDraft> current() {
    return tools.desk().call().get().flatMap(this::draftOf);
  }

  private Optional<OutcomeDraft> draftOf(Call call) {
    return call.promise()
        .map(
            id ->
                drafts.getOrDefault(
                    call.id(),
                    new OutcomeDraft(call.id(), id, tools.operator(), Optional.empty(), "", "")));
  }

  private Optional<FollowUpStep> step(OutcomeDraft draft, Call call) {
    Instant now = tools.agreedBy(call);
    Optional<UUID> in = Optional.of(call.id());
    Optional<Kind> how = how(draft, call);
    if (how.isEmpty()) {
      return Optional.empty();
    }
    return switch (how.get()) {
      case KEPT -> Optional.of(FollowUpStep.kept(draft.operator(), now, in));
      case WITHDRAWN -> Optional.of(FollowUpStep.withdrawn(draft.operator(), now, in));
      case TRIED ->
          DueTime.read(draft.day(), draft.time(), now)
              .at()
              .map(at -> FollowUpStep.tried(draft.operator(), now, in, at));
    };
  }

  /** As chosen; else a call that reached nobody was a try, and one talked through kept it. */
  private Optional<Kind> how(OutcomeDraft draft, Call call) {
    return draft
        .kind()
        .or(
            () ->
                call.disposition()
                    .flatMap(tools.calls().lists()::groupOfDisposition)
                    .map(group -> group == DispositionGroup.OUTBOUND ? Kind.TRIED : Kind.KEPT));
  }

  private void front(Optional<Call> call) {
    Optional<UUID> id = call.map(Call::id);
    if (!id.equals(shown)) {
      shown = id;
      promise.set(Optional.empty());
      call.flatMap(Call::promise).ifPresent(this::fetch);
      showDraft();
    }
    kind.set(call.flatMap(now -> draftOf(now).flatMap(draft -> how(draft, now))));
  }

  private void fetch(UUID id) {
    tools
        .calls()
        .reads()
        .run(() -> tools.promises().find(id))
        .onSuccess(
            found -> {
              Optional<UUID> wanted = tools.desk().call().get().flatMap(Call::promise);
              if (wanted.filter(id::equals).isPresent()) {
                promise.set(found);
              }
            })
        .start();
  }

  private void showDraft() {
    showing = true;
    Optional<OutcomeDraft> now = current();
    again.show(now.map(OutcomeDraft::day).orElse(""), now.map(OutcomeDraft::time).orElse(""));
    showing = false;
  }

  private void typed() {
    if (!showing) {
      current()
          .ifPresent(
              now ->
                  keep(
                      new OutcomeDraft(
                          now.call(),
                          now.promise(),
                          now.operator(),
                          now.kind(),
                          again.day().get(),
                          again.clock().get())));
    }
  }

  private void keep(OutcomeDraft now) {
    drafts.put(now.call(), now);
    tools.desk().call().get().ifPresent(call -> kind.set(how(now, call)));
    writer.soon(now.call(), () -> tools.promises().keepOutcome(now));
    tools.desk().check();
  }
}
