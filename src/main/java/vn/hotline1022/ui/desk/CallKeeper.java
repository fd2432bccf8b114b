package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallDraft;
import vn.hotline1022.call.CallState;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Delays;

/**
 * Writes the call in progress down: its beginning, what is typed within half a second, its end. A
 * beginning or a missed call that could not be written is tried again with the next one; nothing
 * stays unsaid: {@link #fault()} holds the last failure until a write succeeds.
 */
final class CallKeeper {
  /** From the first change that is not kept yet to its draft; typing on does not put it off. */
  static final Duration DRAFT_DELAY = Duration.ofMillis(400);

  private final CallTools tools;
  private final Supplier<List<CallDraft>> drafts;
  private final ReadOnlyObjectWrapper<Optional<Instant>> keptAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<UUID, Call> unstarted = new ConcurrentHashMap<>();
  private final List<Call> missed = new ArrayList<>();
  private Optional<Delays.Pending> planned = Optional.empty();
  private boolean writing;
  private boolean changedMeanwhile;

  CallKeeper(CallTools tools, Supplier<List<CallDraft>> drafts) {
    this.tools = tools;
    this.drafts = drafts;
  }

  /** When the draft on the screen was last kept; empty before the first time. */
  ReadOnlyObjectProperty<Optional<Instant>> keptAt() {
    return keptAt.getReadOnlyProperty();
  }

  /** Why the last write failed; empty again once one succeeds. */
  ReadOnlyObjectProperty<Optional<Fault>> fault() {
    return fault.getReadOnlyProperty();
  }

  /** A call has become ours; its beginning is written before its first draft. */
  void began(Call call) {
    unstarted.put(call.id(), call);
    keptAt.set(Optional.empty());
  }

  /** A call rang and nobody took it. */
  void missed(Call call) {
    unstarted.put(call.id(), call.with(CallState.RINGING, call.timeline().subList(0, 1)));
    missed.add(call);
    writeMissed();
  }

  /** Something was typed or chosen. */
  void changed() {
    if (planned.isEmpty()) {
      planned = Optional.of(tools.delays().after(DRAFT_DELAY, this::keepNow));
    }
  }

  /** Keeps at once what is on the screen; while a write is on its way, right after it. */
  void keepNow() {
    cancelPlanned();
    if (writing) {
      changedMeanwhile = true;
    } else {
      queue();
    }
  }

  /**
   * Hands in what is on the screen without waiting for anything: what is handed in after this, the
   * closing of the store for one, comes after it.
   */
  void flush() {
    cancelPlanned();
    changedMeanwhile = false;
    queue();
    writeMissed();
  }

  private void queue() {
    List<CallDraft> now = drafts.get();
    if (!now.isEmpty()) {
      writing = true;
      tools.writes().run(() -> write(now)).onSuccess(this::kept).onFailure(this::notKept).start();
    }
  }

  /** Tries again what failed; called once a second. */
  void retry() {
    if (fault.get().isPresent() || !missed.isEmpty()) {
      keepNow();
      writeMissed();
    }
  }

  /** Ends the draft with the saved call. No draft of it is written after this has succeeded. */
  void save(Call call, Runnable onSuccess, Consumer<Fault> onFailure) {
    cancelPlanned();
    changedMeanwhile = false;
    end(
        call,
        () -> {
          fault.set(Optional.empty());
          keptAt.set(Optional.empty());
          onSuccess.run();
        },
        onFailure);
  }

  private void end(Call call, Runnable onSuccess, Consumer<Fault> onFailure) {
    tools
        .writes()
        .run(
            () -> {
              writeStart(call.id());
              tools.calls().save(call);
            })
        .onSuccess(done -> onSuccess.run())
        .onFailure(onFailure)
        .start();
  }

  private Instant write(List<CallDraft> now) {
    for (CallDraft draft : now) {
      writeStart(draft.call().id());
      tools.calls().keepDraft(draft);
    }
    return now.getFirst().keptAt();
  }

  private void writeStart(UUID id) {
    Call start = unstarted.get(id);
    if (start != null) {
      tools.calls().start(start);
      unstarted.remove(id);
    }
  }

  private void writeMissed() {
    for (Call call : List.copyOf(missed)) {
      missed.remove(call);
      end(
          call,
          () -> {},
          failed -> {
            missed.add(call);
            fault.set(Optional.of(failed));
          });
    }
  }

  private void kept(Instant at) {
    writing = false;
    fault.set(Optional.empty());
    keptAt.set(Optional.of(at));
    keepWhatChanged();
  }

  private void notKept(Fault failed) {
    writing = false;
    changedMeanwhile = false;
    fault.set(Optional.of(failed));
  }

  private void keepWhatChanged() {
    if (changedMeanwhile) {
      changedMeanwhile = false;
      keepNow();
    }
  }

  private void cancelPlanned() {
    planned.ifPresent(Delays.Pending::cancel);
    planned = Optional.empty();
  }
}
