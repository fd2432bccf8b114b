package vn.hotline1022.ui.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.feedback.FeedbackBounds;
import vn.hotline1022.feedback.outbox.OutboxRepository.Found;
import vn.hotline1022.feedback.outbox.OutboxRunner.Standing;
import vn.hotline1022.feedback.outbox.Outgoing;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.Refresh;

/**
 * What goes to the receiver by itself: how much stands where, whether it is at work, and what a
 * person decides about it. On the FX thread, starts no toolkit; what blocks says so.
 */
public final class QueueModel {
  /** While it is at work the numbers follow. */
  private static final Duration AT_WORK = Duration.ofSeconds(2);

  private static final int MOST_NEEDING = 200;

  /** Why nothing came of a decision. */
  enum Problem {
    CODE_MISSING,
    CODE_TAKEN,
    /** It has gone on meanwhile. */
    NOT_NOW
  }

  /** A problem with one item. */
  record Told(UUID item, Problem problem) {}

  private final GatewayTools tools;
  private final Refresh<QueueStatus> refresh;
  private final ReadOnlyObjectWrapper<QueueStatus> status =
      new ReadOnlyObjectWrapper<>(QueueStatus.NONE);
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.RESTING);
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty needingOnly = new SimpleBooleanProperty();
  private final Map<UUID, StringProperty> codes = new HashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();

  public QueueModel(GatewayTools tools) {
    this.tools = tools;
    this.refresh =
        new Refresh<>(
            tools.calls(), AT_WORK, () -> QueueStatus.of(tools.box()), this::show, fault::set);
  }

  private void show(QueueStatus now) {
    fault.set(null);
    status.set(now);
    if (now.receiver().isEmpty()) {
      needingOnly.set(false);
    }
  }

  /** What it said of its work. */
  public void heard(Standing now) {
    standing.set(now);
    refresh();
    if (!now.working()) {
      listeners.forEach(Runnable::run);
    }
  }

  /** Runs whenever items may stand elsewhere than before. */
  public void onChanged(Runnable listener) {
    listeners.add(listener);
  }

  public void refresh() {
    refresh.now();
  }

  /** Once a second. */
  public void tick() {
    if (standing.get().working()) {
      refresh.tick();
    }
  }

  ReadOnlyObjectProperty<QueueStatus> status() {
    return status.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Why nothing came of the last decision. */
  ReadOnlyObjectProperty<Optional<Told>> told() {
    return told.getReadOnlyProperty();
  }

  /** Whether only what a person has to look at is listed. */
  public BooleanProperty needingOnly() {
    return needingOnly;
  }

  /** The code at the receiver that is typed for an item; kept as long as the session. */
  StringProperty code(UUID item) {
    return codes.computeIfAbsent(item, _ -> new SimpleStringProperty(""));
  }

  /** Whether anything goes by itself. */
  public boolean isOn() {
    return status.get().receiver().isPresent();
  }

  /** Whether this person decides anything here. */
  boolean may() {
    return tools.actions().may();
  }

  /** How this item stands; nothing when there is no receiver, or it has nothing to do. Blocks. */
  public Optional<QueueItem> item(UUID id, boolean waitsForFiling) {
    if (tools.box().settings().isEmpty()) {
      return Optional.empty();
    }
    Optional<Outgoing> row = tools.box().find(id);
    boolean others = row.isEmpty() && waitsForFiling && !tools.box().isOwn(id);
    return row.isPresent() || others
        ? Optional.of(
            new QueueItem(
                id,
                row,
                tools.box().hold(),
                Optional.ofNullable(tools.box().elsewhere(List.of(id)).get(id))))
        : Optional.empty();
  }

  /** How these stand on their way. Blocks. */
  public QueueLines lines(List<UUID> items) {
    return tools.box().settings().isEmpty()
        ? QueueLines.NONE
        : new QueueLines(tools.box().underWay(items), tools.box().elsewhere(items));
  }

  /** What a person has to look at, newest first. Blocks. */
  public List<UUID> needing() {
    return tools.box().needing(MOST_NEEDING);
  }

  /** Sends what waits and asks how everything stands, now. */
  public void sendAll() {
    tools
        .calls()
        .writes()
        .run(tools.actions()::sendAll)
        .onSuccess(
            _ -> {
              tools.now().run();
              refresh();
            })
        .onFailure(fault::set)
        .start();
  }

  /**
   * Somebody begins to file it by hand: nothing of it goes by itself any more.
   *
   * @param done hears whether it was in time
   */
  public void byHand(UUID item, Consumer<Boolean> done) {
    tools
        .calls()
        .writes()
        .run(() -> tools.actions().byHand(item))
        .onSuccess(
            inTime -> {
              done.accept(inTime);
              decided();
            })
        .onFailure(fault::set)
        .start();
  }

  /** Does what was decided about an item, or says why not. */
  void act(QueueAction action, QueueItem item) {
    told.set(Optional.empty());
    if (!action.fits(item) || !may()) {
      return;
    }
    switch (action) {
      case SEND -> decide(() -> tools.actions().send(item.id()));
      case SETTLED -> decide(() -> tools.actions().settled(item.id(), tools.calls().time().now()));
      case THERE -> there(item);
    }
  }

  private void there(QueueItem item) {
    UUID id = item.id();
    String typed = PlainText.tidy(code(id).get(), FeedbackBounds.RECEIVER_CODE_MAX).text();
    if (typed.isEmpty() && !item.isCorrection()) {
      told.set(Optional.of(new Told(id, Problem.CODE_MISSING)));
      return;
    }
    tools
        .calls()
        .writes()
        .run(() -> tools.actions().isThere(id, typed, tools.calls().time().now()))
        .onSuccess(found -> found(id, found))
        .onFailure(fault::set)
        .start();
  }

  private void found(UUID id, Found found) {
    switch (found) {
      case KEPT -> codes.remove(id);
      case CODE_TAKEN -> told.set(Optional.of(new Told(id, Problem.CODE_TAKEN)));
      case NOT_NOW -> told.set(Optional.of(new Told(id, Problem.NOT_NOW)));
    }
    decided();
  }

  private void decide(Runnable work) {
    tools.calls().writes().run(work).onSuccess(_ -> decided()).onFailure(fault::set).start();
  }

  private void decided() {
    fault.set(null);
    tools.wake().run();
    refresh();
    listeners.forEach(Runnable::run);
  }
}
