package vn.hotline1022.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import vn.hotline1022.ui.common.SecretField;

/**
 * Goes through a start without anybody, until the sign-in has been drawn or, with a passphrase, the
 * desk behind it, and leaves. The virtual machine keeps what it loaded on the way, so that a real
 * start need not do it again; see {@code installer/app/bin/make-start-cache}. Whoever measures a
 * start goes through it the same way. On the FX thread.
 */
final class Rehearsal extends AnimationTimer {

  /** How far it got; said as soon as it is on the screen. */
  enum Step {
    SIGN_IN,
    ENTERED,
    LET_IN,
    DESK,
    SETTLED
  }

  private static final String ENTER = "#signin-enter";
  private static final String PASSPHRASE = "#signin-passphrase";
  private static final String DESK = "#shell";

  /** A drawing begins when the one before it has been painted. */
  private static final int PAINTED = 2;

  /** Until nothing of it is still on its way to the screen. */
  private static final int DRAWINGS = 30;

  private static final Duration LONGEST = Duration.ofMinutes(3);

  /** Between two letters: about as fast as people type. */
  private static final int DRAWINGS_A_LETTER = 6;

  private final Scene scene;
  private final Optional<String> passphrase;
  private final Duration stays;
  private final Consumer<Step> reached;
  private final Runnable done;
  private final Runnable failed;
  private final long until = System.nanoTime() + LONGEST.toNanos();
  private Step next = Step.SIGN_IN;
  private int drawn;
  private long settles;

  /**
   * @param passphrase of the person who stands first; without one it stays before the desk
   * @param stays how long it stays at the desk before it leaves
   * @param reached told each step once
   * @param done leaves the desk
   * @param failed hears that it did not get through in time
   */
  Rehearsal(
      Scene scene,
      Optional<String> passphrase,
      Duration stays,
      Consumer<Step> reached,
      Runnable done,
      Runnable failed) {
    this.scene = scene;
    this.passphrase = passphrase;
    this.stays = stays;
    this.reached = reached;
    this.done = done;
    this.failed = failed;
  }

  /** At each drawing. */
  @Override
  public void handle(long now) {
    if (System.nanoTime() > until) {
      stop();
      failed.run();
      return;
    }
    switch (next) {
      case SIGN_IN -> {
        if (isSettled(ENTER)) {
          go(Step.ENTERED);
        }
      }
      case ENTERED -> passphrase.ifPresentOrElse(this::enter, this::leave);
      case LET_IN -> {}
      case DESK -> {
        if (isSettled(DESK)) {
          settles = now;
          go(Step.SETTLED);
        }
      }
      case SETTLED -> {
        if (now - settles >= stays.toNanos()) {
          reached.accept(next);
          leave();
        }
      }
    }
  }

  /** Says it when it was painted first, and waits until nothing of it is on its way. */
  private boolean isSettled(String id) {
    if (scene.lookup(id) == null) {
      return false;
    }
    drawn++;
    if (drawn == PAINTED) {
      reached.accept(next);
    }
    return drawn >= DRAWINGS;
  }

  private void enter(String typed) {
    if (scene.lookup(PASSPHRASE) instanceof SecretField field
        && scene.lookup(ENTER) instanceof Button button) {
      drawn++;
      int letters = Math.min(typed.length(), drawn / DRAWINGS_A_LETTER);
      field.textProperty().set(typed.substring(0, letters));
      if (letters == typed.length() && !button.isDisabled()) {
        reached.accept(next);
        button.fire();
        // The field is emptied as soon as the passphrase was found to be right.
        field.textProperty().subscribe((_, now) -> letIn(now));
        go(Step.DESK);
      }
    }
  }

  private void letIn(String left) {
    if (left.isEmpty()) {
      reached.accept(Step.LET_IN);
    }
  }

  private void go(Step step) {
    next = step;
    drawn = 0;
  }

  private void leave() {
    stop();
    done.run();
  }
}
