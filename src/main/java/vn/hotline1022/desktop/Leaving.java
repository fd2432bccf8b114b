package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Texts;

/**
 * The way out of the open desk, to the end or to somebody else: everything onto the disk first,
 * while nothing new may be typed. What cannot be written is said, with the ways on. On the FX
 * thread.
 */
final class Leaving {
  private final DeskWindow window;
  private final Supplier<Texts> texts;
  private final Runnable back;
  private Optional<Runnable> onTheWayTo = Optional.empty();
  private boolean ending;
  // Asked from the thread that works.
  private volatile boolean hurry;

  /**
   * @param back shows again what was in the window
   */
  Leaving(DeskWindow window, Supplier<Texts> texts, Runnable back) {
    this.window = window;
    this.texts = texts;
    this.back = back;
  }

  /**
   * Leaves the session. While it is on the way already, only where to can change.
   *
   * @param then leads on
   */
  void leave(DeskSession session, Runnable then) {
    ending = false;
    on(session, then);
  }

  /**
   * Leaves the session for good: what erasures left in a large file goes too, unless somebody is in
   * a hurry, such as whoever closes the window once more.
   */
  void end(DeskSession session, Runnable then) {
    hurry = isOnTheWay();
    ending = true;
    on(session, then);
  }

  /** Whether somebody is leaving just now. */
  boolean isOnTheWay() {
    return onTheWayTo.isPresent();
  }

  private void on(DeskSession session, Runnable then) {
    boolean onTheWay = isOnTheWay();
    onTheWayTo = Optional.of(then);
    if (!onTheWay) {
      window.still(true);
      session.leave(() -> written(session), fault -> refused(session, fault));
    }
  }

  /** Everything is on the disk. */
  private void written(DeskSession session) {
    if (ending && !hurry) {
      session.clearTraces(this::waiting, () -> !hurry, () -> session.abandon(this::left));
    } else {
      session.abandon(this::left);
    }
  }

  private void waiting() {
    TracesPage page = new TracesPage(texts.get(), () -> hurry = true);
    window.still(false);
    window.show(page);
    page.shown();
  }

  private void begin(Runnable then) {
    onTheWayTo = Optional.of(then);
    window.still(true);
  }

  private void left() {
    arrived().run();
  }

  private Runnable arrived() {
    Runnable then = onTheWayTo.orElseThrow();
    onTheWayTo = Optional.empty();
    window.still(false);
    return then;
  }

  /** Something is not on the disk: nobody leaves without knowing it. */
  private void refused(DeskSession session, Fault fault) {
    Runnable then = arrived();
    LeavingPage page = new LeavingPage(fault, texts.get(), new Ways(session, then));
    window.show(page);
    page.shown();
  }

  /** The ways on for whoever could not leave. */
  private final class Ways implements LeavingPage.Ways {
    private final DeskSession session;
    private final Runnable then;

    Ways(DeskSession session, Runnable then) {
      this.session = session;
      this.then = then;
    }

    @Override
    public void again() {
      on(session, then);
    }

    @Override
    public void back() {
      back.run();
    }

    @Override
    public void anyway() {
      begin(then);
      session.abandon(Leaving.this::left);
    }
  }
}
