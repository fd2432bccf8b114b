package vn.hotline1022.desktop;

import javafx.application.Platform;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.open311.Limits;
import vn.hotline1022.feedback.open311.Open311Gateway;
import vn.hotline1022.feedback.outbox.OutboxRepository;
import vn.hotline1022.feedback.outbox.OutboxRunner;
import vn.hotline1022.feedback.outbox.QueueActions;
import vn.hotline1022.feedback.outbox.Receiver;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.ui.queue.GatewayTools;
import vn.hotline1022.ui.queue.QueueModel;

/**
 * Brings feedback to its receiver and its answers back while the desk is open, also while it is
 * locked. What is seen of it stands in the place of feedback.
 */
final class GatewayPart implements DeskPart {
  private final SessionTools session;
  private final OutboxRunner runner;
  private final QueueModel queue;
  private volatile FeedbackLists lists;

  GatewayPart(SessionTools session) {
    this.session = session;
    DeskStore store = session.open().store();
    OutboxRepository box = store.outbox();
    session.calls().listsInUse().subscribe(now -> lists = FeedbackLists.of(now.book()));
    this.runner =
        new OutboxRunner(
            new Receiver.Desk(
                box,
                store.feedback(),
                store.photos(),
                session.calls().numbers(),
                session.calls().time(),
                settings -> new Open311Gateway(settings, Limits.USUAL)),
            () -> lists,
            standing -> Platform.runLater(() -> heard(standing)));
    this.queue =
        new QueueModel(
            new GatewayTools(
                box,
                new QueueActions(box, session.person().role(), session.person().code()),
                session.calls(),
                runner::wake,
                runner::now));
  }

  private void heard(OutboxRunner.Standing standing) {
    queue.heard(standing);
  }

  /** Something was written or entered that may be sent; from any thread. */
  public void wake() {
    runner.wake();
  }

  /** What stands where, for the screens. */
  QueueModel queue() {
    return queue;
  }

  @Override
  public void begin() {
    queue.refresh();
    runner.begin();
  }

  @Override
  public void tick() {
    queue.tick();
  }

  /** The store closes only behind the last of it; meanwhile nothing new is sent. */
  @Override
  public void leave() {
    Runnable ended = runner.end();
    session.calls().writes().run(ended).start();
  }

  @Override
  public void stay() {
    runner.begin();
  }
}
