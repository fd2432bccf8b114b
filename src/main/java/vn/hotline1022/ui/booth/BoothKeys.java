package vn.hotline1022.ui.booth;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.hotline1022.ui.booth.BoothViewModel.Side;
import vn.hotline1022.ui.shell.ShellKeys;

/** The keys of the booth. They go before those of the desk while the booth is in front. */
final class BoothKeys {
  static final String NEXT = "F2";
  static final String PAUSE = "F3";
  static final String DONE = "F4";
  static final String TURN = "F5";
  static final String BACK_AGAIN = "⇧ F4";
  static final String STOP = "F6";
  static final String DISCARD = "⇧ F6";
  static final String TRIAGE = "F7";
  static final String GUIDES = "F11";
  static final String FAULT = "F8";
  static final String GIVE_NUMBER = "⇧ F2";
  static final String LET_WAIT = "⇧ F7";
  static final String INFORMED = "F9";
  static final String TAKE_BACK = "⇧ F9";
  static final String REPORT = "Ctrl U";
  static final String PROMISE = "Ctrl D";
  static final String PERSON = "Ctrl J";
  static final String BACK = "←";

  private final BoothViewModel booth;
  private final Runnable done;
  private final HeldKeys held;
  private final BooleanSupplier shown;

  /**
   * @param done what F4 does to what stands in the middle
   * @param shown whether the booth is in front
   */
  BoothKeys(BoothViewModel booth, Runnable done, HeldKeys held, BooleanSupplier shown) {
    this.booth = booth;
    this.done = done;
    this.held = held;
    this.shown = shown;
  }

  void addTo(ShellKeys keys) {
    add(keys, plain(KeyCode.F2), NEXT, "next", booth::next);
    add(keys, shift(KeyCode.F2), GIVE_NUMBER, "number", booth.line()::give);
    person(keys, plain(KeyCode.F3), PAUSE, "pause", booth::pauseOrGoOn);
    person(keys, plain(KeyCode.F4), DONE, "done", done);
    add(keys, shift(KeyCode.F4), BACK_AGAIN, "backagain", booth::takeBack);
    person(keys, plain(KeyCode.F5), TURN, "turn", () -> booth.turn(1));
    person(keys, shift(KeyCode.F5), "⇧ F5", "turnback", () -> booth.turn(-1));
    person(keys, plain(KeyCode.F6), STOP, "stop", () -> booth.turnTo(Side.STOP));
    person(keys, shift(KeyCode.F6), DISCARD, "discard", booth::discard);
    person(keys, plain(KeyCode.F7), TRIAGE, "triage", () -> booth.turnTo(Side.TRIAGE));
    person(keys, shift(KeyCode.F7), LET_WAIT, "wait", booth::letWait);
    person(keys, plain(KeyCode.F8), FAULT, "fault", () -> booth.turnTo(Side.FAULT));
    person(keys, plain(KeyCode.F11), GUIDES, "guides", booth::chooseGuide);
    add(keys, plain(KeyCode.F9), INFORMED, "informed", () -> booth.count(1));
    add(keys, shift(KeyCode.F9), TAKE_BACK, "takeback", () -> booth.count(-1));
    person(keys, ctrl(KeyCode.U), REPORT, "report", booth::report);
    person(keys, ctrl(KeyCode.J), PERSON, "person", () -> booth.turnTo(Side.INTAKE));
    person(keys, ctrl(KeyCode.D), PROMISE, "promise", () -> booth.turnTo(Side.PROMISE));
  }

  private void add(
      ShellKeys keys, KeyCodeCombination key, String written, String name, Runnable action) {
    bind(keys, key, written, name, shown, action);
  }

  private void person(
      ShellKeys keys, KeyCodeCombination key, String written, String name, Runnable action) {
    BooleanSupplier enabled = () -> shown.getAsBoolean() && booth.front().get().isPresent();
    bind(keys, key, written, name, enabled, action);
  }

  /** A key that is held does it once. */
  private void bind(
      ShellKeys keys,
      KeyCodeCombination key,
      String written,
      String name,
      BooleanSupplier enabled,
      Runnable action) {
    Runnable once =
        () -> {
          if (held.pressed(key.getCode())) {
            action.run();
          }
        };
    keys.addOfPlace(shown, new ShellKeys.Binding(key, written, "booth.key." + name, enabled, once));
  }

  private static KeyCodeCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCodeCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCodeCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
