package vn.hotline1022.ui.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.Problem;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.DraftWriter;
import vn.hotline1022.ui.desk.CallCompanion;
import vn.hotline1022.ui.desk.DeskViewModel;

/**
 * What is written beside the call in front and comes of it when it is saved: a promise, a fault.
 * Each call has at most one draft, kept from the first key on; of a call that was saved meanwhile
 * it is made at the next start. Lives as long as the session, on the FX thread.
 */
public final class SideForm<D> implements CallCompanion {
  private final Kind<D> kind;
  private final DeskViewModel desk;
  private final CallTools tools;
  private final DraftWriter writer;
  private final Runnable made;
  private final Map<UUID, D> drafts = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<D>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private Optional<UUID> shown = Optional.empty();
  private boolean showing;

  /** What is special of one kind. */
  public interface Kind<D> {

    /** The disposition of a call that brings one. */
    String disposition();

    UUID call(D draft);

    /** The form was opened in this call for the first time. */
    D begin(Call call);

    /** It has begun, or was found again: what takes its time may be fetched if it lacks that. */
    default void begun(D draft) {}

    /** Puts a draft into the fields, or empties them. */
    void show(Optional<D> draft);

    /** Whether nothing was typed: closed so, it is none. */
    boolean blank(D draft);

    /** What is still missing. */
    Set<Problem> problems(D draft, Call call);

    /** The drafts left unfinished. Blocks, as do all of the following. */
    List<D> kept();

    void keep(D draft);

    void drop(UUID call);

    /** Its call is saved: makes what it is a draft of, or drops it. */
    void finish(D draft, Call call);
  }

  /**
   * @param made runs when something may have come of a draft
   */
  public SideForm(
      Kind<D> kind, DeskViewModel desk, CallTools tools, DraftWriter writer, Runnable made) {
    this.kind = kind;
    this.desk = desk;
    this.tools = tools;
    this.writer = writer;
    this.made = made;
    desk.call().subscribe(this::front);
    desk.tabs().asked().subscribe((_, _) -> giveWay());
    desk.accompany(this);
    desk.beforeKeeping(writer::now);
  }

  /** Brings back what a crash, a lock or a sign-out left unfinished. */
  public void begin() {
    tools
        .writes()
        .run(this::leftovers)
        .onSuccess(
            found -> {
              found.forEach(kept -> drafts.putIfAbsent(kind.call(kept), kept));
              shown.ifPresent(_ -> show());
              found.forEach(kind::begun);
              made.run();
            })
        .start();
  }

  /** On the writing thread: of calls saved meanwhile it is made now. */
  private List<D> leftovers() {
    for (D kept : kind.kept()) {
      Optional<Call> call = tools.calls().find(kind.call(kept));
      call.filter(found -> found.state().ended()).ifPresent(found -> kind.finish(kept, found));
    }
    return kind.kept();
  }

  /** What is being written in the call in front. */
  public ReadOnlyObjectProperty<Optional<D>> draft() {
    return draft.getReadOnlyProperty();
  }

  /** Whether it stands on the desk. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  public boolean canOpen() {
    return desk.canSave();
  }

  /** Opens it, or closes it and keeps what stands in it. */
  public void toggle() {
    if (open.get()) {
      close();
    } else if (canOpen()) {
      if (draft.get().isEmpty()) {
        start(desk.call().get().orElseThrow());
      }
      open.set(true);
      desk.suggestDisposition(kind.disposition());
    }
  }

  private void start(Call call) {
    D begun = kind.begin(call);
    drafts.put(call.id(), begun);
    show();
    keep(begun);
    kind.begun(begun);
  }

  /** Back to the call. */
  public void close() {
    open.set(false);
    if (draft.get().filter(kind::blank).isPresent()) {
      discard();
    }
    desk.check();
  }

  /** The person has asked for what it stands in front of. */
  private void giveWay() {
    if (open.get()) {
      close();
    }
  }

  /** Takes it back before anything comes of it. */
  public void discard() {
    open.set(false);
    shown.ifPresent(
        call -> {
          drafts.remove(call);
          writer.now(call, () -> kind.drop(call));
          show();
        });
    boolean said =
        desk.call().get().flatMap(Call::disposition).filter(kind.disposition()::equals).isPresent();
    if (said) {
      desk.toggleDisposition(kind.disposition());
    }
    desk.check();
  }

  /** A field was changed by hand. */
  public void typed(UnaryOperator<D> change) {
    if (!showing) {
      draft.get().ifPresent(now -> keep(change.apply(now)));
    }
  }

  /** Something became known of a call's draft, if it still has one. */
  public void learn(UUID call, UnaryOperator<D> change) {
    Optional.ofNullable(drafts.get(call)).ifPresent(now -> keep(change.apply(now)));
  }

  @Override
  public Set<Problem> problems(Call call) {
    D now = drafts.get(call.id());
    boolean none = now == null || (kind.blank(now) && !open.get());
    return none ? Set.of() : kind.problems(now, call);
  }

  @Override
  public void saved(Call call) {
    D now = drafts.remove(call.id());
    if (now != null) {
      writer.now(call.id(), () -> kind.finish(now, call));
      tools.writes().run(() -> {}).onSuccess(_ -> made.run()).start();
    }
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
    Optional<D> now = shown.map(drafts::get);
    kind.show(now);
    showing = false;
    // Last: whoever hears of it reads the fields.
    draft.set(now);
  }

  private void keep(D now) {
    drafts.put(kind.call(now), now);
    if (shown.filter(kind.call(now)::equals).isPresent()) {
      draft.set(Optional.of(now));
    }
    writer.soon(kind.call(now), () -> kind.keep(now));
    desk.check();
  }
}
