package vn.hotline1022.desktop;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Goes through a start without anybody, until the sign-in has been drawn, and leaves. The virtual
 * machine keeps what it loaded on the way, so that a real start need not do it again; see {@code
 * installer/app/bin/make-start-cache}. On the FX thread.
 *
 * <p>No further than that: with the desk in it the cache would be as large as the program.
 */
final class Rehearsal extends AnimationTimer {
  private static final String SIGN_IN = "#signin-enter";

  /** Until nothing of it is still on its way to the screen. */
  private static final int DRAWINGS = 30;

  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Scene scene;
  private final Runnable done;
  private final Runnable failed;
  private final long until = System.nanoTime() + LONGEST.toNanos();
  private int drawn;

  /**
   * @param done leaves the desk
   * @param failed hears that it did not get through in time
   */
  Rehearsal(Scene scene, Runnable done, Runnable failed) {
    this.scene = scene;
    this.done = done;
    this.failed = failed;
  }

  /** At each drawing. */
  @Override
  public void handle(long now) {
    if (System.nanoTime() > until) {
      stop();
      failed.run();
    } else if (scene.lookup(SIGN_IN) != null && ++drawn >= DRAWINGS) {
      stop();
      done.run();
    }
  }
}
