package vn.hotline1022.ui.common;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import vn.hotline1022.draft.DraftRepository;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;

/**
 * What one person is writing in forms outside a call's own record: read once when they come in,
 * held here for every screen, written half a second after it began to change. Lives as long as the
 * session, on the FX thread.
 */
public final class FormDrafts {
  private final DraftRepository store;
  private final String operator;
  private final CallTools tools;
  private final DraftWriter writer;
  private final ObservableMap<Key, FormDraft> held =
      FXCollections.observableMap(new LinkedHashMap<>());
  private final ObservableMap<Key, Instant> keptAt = FXCollections.observableHashMap();
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<Runnable> afterErasures = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Fault> erased = new ReadOnlyObjectWrapper<>();
  private boolean read;

  /** One form about one thing. */
  record Key(Form form, UUID subject) {}

  public FormDrafts(DraftRepository store, String operator, CallTools tools) {
    this.store = store;
    this.operator = operator;
    this.tools = tools;
    this.writer = new DraftWriter(tools, this::written);
  }

  /** Reads what a crash, a lock or a sign-out left unfinished. */
  public void begin() {
    tools.writes().run(() -> store.of(operator)).onSuccess(this::show).start();
  }

  private void show(List<FormDraft> found) {
    for (FormDraft draft : found) {
      Key key = new Key(draft.form(), draft.subject());
      if (held.putIfAbsent(key, draft) == null) {
        keptAt.put(key, draft.keptAt());
      }
    }
    read = true;
    List.copyOf(waiting).forEach(Runnable::run);
    waiting.clear();
  }

  /** Runs once what was left unfinished is known, at once when it is. */
  public void whenRead(Runnable action) {
    if (read) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  /** What was being written there. */
  public Optional<FormDraft> find(Form form, UUID subject) {
    return Optional.ofNullable(held.get(new Key(form, subject)));
  }

  /** Everything of one form, the newest first. */
  public List<FormDraft> of(Form form) {
    return held.values().stream()
        .filter(draft -> draft.form() == form)
        .sorted(Comparator.comparing(FormDraft::keptAt).reversed())
        .toList();
  }

  /** Changes with every key that is typed; for whoever shows what waits. */
  ObservableMap<Key, FormDraft> held() {
    return held;
  }

  /** When each was written last. */
  ObservableMap<Key, Instant> keptAt() {
    return keptAt;
  }

  /** This stands in the form now; secrets are masked already. */
  public void keep(Form form, UUID subject, Map<String, String> fields) {
    Key key = new Key(form, subject);
    FormDraft now = new FormDraft(form, subject, operator, tools.time().now(), fields);
    held.put(key, now);
    writer.soon(key, () -> store.keep(now));
  }

  /** The same at once: what was answered step by step is never lost. */
  public void keepAtOnce(Form form, UUID subject, Map<String, String> fields) {
    keep(form, subject, fields);
    writer.now();
  }

  private void written(Object key) {
    if (key instanceof Key mine && held.containsKey(mine)) {
      keptAt.put(mine, held.get(mine).keptAt());
    }
  }

  /** What was written there is given up. */
  public void end(Form form, UUID subject) {
    Key key = new Key(form, subject);
    boolean known = held.containsKey(key);
    forget(key);
    if (known) {
      writer.now(key, () -> store.end(form, subject, operator));
    }
  }

  /**
   * What was written there is kept for good by {@code write}, which is tried until it succeeds; the
   * draft ends behind it.
   */
  public void finish(Form form, UUID subject, Runnable write) {
    Key key = new Key(form, subject);
    forget(key);
    writer.now(
        key,
        () -> {
          write.run();
          store.end(form, subject, operator);
        });
  }

  /** Of these nothing is held any more: they were erased. */
  public void erased(Set<UUID> subjects) {
    List.copyOf(held.keySet()).stream()
        .filter(key -> subjects.contains(key.subject()))
        .forEach(this::forget);
    List.copyOf(afterErasures).forEach(Runnable::run);
  }

  /** Hears of every erasure: for whoever holds what was typed and is no draft any more. */
  public void onErased(Runnable action) {
    afterErasures.add(action);
  }

  /** A form was open about what was erased. */
  void shutErased() {
    erased.set(null);
    erased.set(new Fault.FormErased());
  }

  /** Said when an open form shut because what it was about was erased; null before. */
  public ReadOnlyObjectProperty<Fault> erased() {
    return erased.getReadOnlyProperty();
  }

  private void forget(Key key) {
    held.remove(key);
    keptAt.remove(key);
    writer.forget(key);
  }

  /** Why something could not be written; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return writer.fault();
  }

  /** Once a second: tries again what failed. */
  public void tick() {
    writer.tick();
  }

  /** Hands in all that is on the screen. */
  public void keepNow() {
    writer.now();
  }
}
