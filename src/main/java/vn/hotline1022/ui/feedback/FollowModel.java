package vn.hotline1022.ui.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackCounts;
import vn.hotline1022.feedback.FeedbackLine;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.FeedbackTab;
import vn.hotline1022.feedback.Rating;
import vn.hotline1022.ui.common.Debounce;
import vn.hotline1022.ui.common.Refresh;
import vn.hotline1022.ui.feedback.FollowReading.Asked;
import vn.hotline1022.ui.feedback.FollowReading.Fetched;
import vn.hotline1022.ui.queue.QueueLines;

/**
 * Feedback that is written: what is to be done, what is waited for, all of it; the one that is open
 * beside the list. Of a long list the newest are held, the others are found by words. On the FX
 * thread, starts no toolkit.
 */
public final class FollowModel {
  /** The newest of a list that are held at once. */
  static final int MOST = FollowReading.MOST;

  private static final Duration PAUSE = Duration.ofMillis(150);

  private final FollowTools tools;
  private final FollowReading reading;
  private final ObjectProperty<FeedbackTab> tab = new SimpleObjectProperty<>(FeedbackTab.TO_DO);
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<FeedbackLine>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<QueueLines> way =
      new ReadOnlyObjectWrapper<>(QueueLines.NONE);
  private final ReadOnlyObjectWrapper<FeedbackCounts> counts =
      new ReadOnlyObjectWrapper<>(FeedbackCounts.NONE);
  private final ReadOnlyIntegerWrapper toDo = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Optional<FeedbackLine>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OpenItem>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Debounce typing;
  private final Refresh<Fetched> refresh;
  private final ReadOnlyObjectWrapper<Optional<Behind>> behind =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper behindCount = new ReadOnlyIntegerWrapper();
  private volatile Asked asked =
      new Asked(FeedbackTab.TO_DO, "", false, Optional.empty(), Optional.empty());

  FollowModel(FollowTools tools) {
    this.tools = tools;
    this.reading = new FollowReading(tools);
    this.typing = new Debounce(tools.calls().delays(), PAUSE);
    this.refresh =
        new Refresh<>(tools.calls(), () -> reading.fetch(asked), this::fetched, fault::set);
    tab.addListener((_, _, _) -> tabbed());
    words.addListener((_, _, _) -> typing.ask(this::refresh));
    selected.addListener((_, _, _) -> openSelected());
    tools.queue().needingOnly().addListener((_, _, now) -> needingOrAll(now));
    tools.queue().onChanged(this::refresh);
    tools.desk().call().subscribe(_ -> busy.set(false));
  }

  /** Whoever goes to a list wants to see all of it. */
  private void tabbed() {
    tools.queue().needingOnly().set(false);
    behind.set(Optional.empty());
    refresh();
  }

  private void needingOrAll(boolean needing) {
    if (needing) {
      behind.set(Optional.empty());
    }
    refresh();
  }

  /** Fetches everything anew. */
  public void refresh() {
    typing.cancel();
    asked =
        new Asked(
            tab.get(),
            words.get().strip(),
            needing(),
            behind.get(),
            selected.get().map(FeedbackLine::id));
    refresh.now();
  }

  /** Whether only what was refused on its way, or needs attention, is listed. */
  private boolean needing() {
    return tools.queue().needingOnly().get();
  }

  private void fetched(Fetched found) {
    fault.set(null);
    counts.set(found.counts());
    toDo.set(found.counts().toDo());
    boolean same =
        found.asked().tab() == tab.get()
            && found.asked().needing() == needing()
            && found.asked().behind().equals(behind.get());
    if (same && found.asked().words().equals(words.get().strip())) {
      way.set(found.way());
      behindCount.set(found.behind());
      shown.set(found.lines());
    }
    if (selected.get().map(FeedbackLine::id).equals(found.asked().open())) {
      open.set(found.open());
    }
  }

  private void openSelected() {
    Optional<UUID> wanted = selected.get().map(FeedbackLine::id);
    if (wanted.equals(open.get().map(OpenItem::id))) {
      return;
    }
    if (wanted.isEmpty()) {
      open.set(Optional.empty());
      return;
    }
    tools
        .calls()
        .reads()
        .run(() -> reading.item(wanted.get()))
        .onSuccess(
            found -> {
              if (selected.get().map(FeedbackLine::id).equals(wanted)) {
                open.set(found);
              }
            })
        .onFailure(fault::set)
        .start();
  }

  /** Once a second: what was due is overdue. */
  public void tick() {
    refresh.tick();
  }

  /** Which list is in front. */
  public ObjectProperty<FeedbackTab> tab() {
    return tab;
  }

  /** What is looked for: words, a phone, our code or the receiver's. */
  public StringProperty words() {
    return words;
  }

  /** The list in front, newest first. */
  public ReadOnlyObjectProperty<List<FeedbackLine>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** How the list in front stands on its way. */
  ReadOnlyObjectProperty<QueueLines> way() {
    return way.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<FeedbackCounts> counts() {
    return counts.getReadOnlyProperty();
  }

  /** How many wait for somebody here. */
  public ReadOnlyIntegerProperty toDo() {
    return toDo.getReadOnlyProperty();
  }

  /** The line the list stands on. */
  public ObjectProperty<Optional<FeedbackLine>> selected() {
    return selected;
  }

  /** The item open beside the list. */
  ReadOnlyObjectProperty<Optional<OpenItem>> open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** A call-back was asked for while another call goes on. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  void setBusy(boolean now) {
    busy.set(now);
  }

  public Instant now() {
    return tools.calls().time().now();
  }

  /** Shows only what a figure counts, or all again. */
  void behind(Optional<Behind> only) {
    words.set("");
    tools.queue().needingOnly().set(false);
    tab.set(FeedbackTab.ALL);
    behind.set(only);
    if (only.isPresent()) {
      selected.set(Optional.empty());
    }
    refresh();
  }

  /** Which figure's items are listed; empty when the list is as ever. */
  ReadOnlyObjectProperty<Optional<Behind>> behind() {
    return behind.getReadOnlyProperty();
  }

  /** How many items that figure counts. */
  ReadOnlyIntegerProperty behindCount() {
    return behindCount.getReadOnlyProperty();
  }

  /** Opens an item that was found elsewhere; the list shows all. */
  void show(FeedbackLine found) {
    words.set("");
    tools.queue().needingOnly().set(false);
    behind.set(Optional.empty());
    tab.set(FeedbackTab.ALL);
    boolean listed = shown.get().stream().anyMatch(line -> line.id().equals(found.id()));
    if (!listed) {
      // Whoever looks at the list before it is read anew stands on this one.
      List<FeedbackLine> more = new ArrayList<>(List.of(found));
      more.addAll(shown.get());
      shown.set(more);
    }
    selected.set(Optional.of(found));
    refresh();
  }

  /** The same of an item just written. */
  void show(Feedback written) {
    show(FeedbackLine.of(written, reading.cutoffs(), false));
  }

  /** Whether the open item can be rated now: there is a result of which the citizen knows. */
  public boolean canRate() {
    return open.get()
        .filter(now -> now.hasResult() && now.item().can(FeedbackStep.Kind.RATED))
        .isPresent();
  }

  /** The citizen said what they think of the result. */
  public void rate(Rating rating) {
    open.get()
        .filter(_ -> canRate())
        .ifPresent(
            now ->
                write(
                    now.id(),
                    _ -> new FeedbackStep.Rated(now(), tools.operator(), rating, ""),
                    _ -> {}));
  }

  /** What came of a step. */
  enum Outcome {
    WRITTEN,
    /** The item has gone on meanwhile: the step no longer fits. */
    NOT_NOW,
    /** It could not be kept; {@link #fault} says why. */
    FAILED
  }

  /**
   * Writes a step of an item as it stands now, and shows what came of it.
   *
   * @param step made of the item as it is kept, on the writing thread
   * @param done hears what came of it
   */
  void write(UUID id, Function<Feedback, FeedbackStep> step, Consumer<Outcome> done) {
    tools
        .calls()
        .writes()
        .run(
            () -> {
              Optional<FeedbackStep> next =
                  tools
                      .feedback()
                      .find(id)
                      .flatMap(kept -> Optional.of(step.apply(kept)).filter(kept::can));
              next.ifPresent(fitting -> tools.feedback().step(id, fitting));
              return next.isPresent();
            })
        .onSuccess(
            fitted -> {
              fault.set(null);
              done.accept(fitted ? Outcome.WRITTEN : Outcome.NOT_NOW);
              refresh();
            })
        .onFailure(
            failed -> {
              fault.set(failed);
              done.accept(Outcome.FAILED);
            })
        .start();
  }

  void say(Fault failed) {
    fault.set(failed);
  }
}
