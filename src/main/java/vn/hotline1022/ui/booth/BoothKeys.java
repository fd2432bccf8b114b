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
  static final String STOP = "F6";
  static final String TRIAGE = "F7";
  static final String GUIDES = "F11";
  static final String INFORMED = "F9";
  static final String TAKE_BACK = "⇧ F9";
  static final String REPORT = "Ctrl U";
  static final String PROMISE = "Ctrl D";
  static final String PERSON = "Ctrl J";
  static final String BACK = "←";

  private final BoothViewModel booth;
  private final BooleanSupplier shown;

  /**
   * @param shown whether the booth is in front
   */
  BoothKeys(BoothViewModel booth, BooleanSupplier shown) {
    this.booth = booth;
    this.shown = shown;
  }

  void addTo(ShellKeys keys) {
    add(keys, plain(KeyCode.F2), NEXT, "next", booth::next);
    person(keys, plain(KeyCode.F3), PAUSE, "pause", booth::pauseOrGoOn);
    person(keys, plain(KeyCode.F4), DONE, "done", () -> booth.turnTo(Side.DONE));
    person(keys, plain(KeyCode.F5), TURN, "turn", () -> booth.turn(1));
    person(keys, shift(KeyCode.F5), "⇧ F5", "turnback", () -> booth.turn(-1));
    person(keys, plain(KeyCode.F6), STOP, "stop", () -> booth.turnTo(Side.STOP));
    person(keys, plain(KeyCode.F7), TRIAGE, "triage", () -> booth.turnTo(Side.TRIAGE));
    person(keys, plain(KeyCode.F11), GUIDES, "guides", booth::chooseGuide);
    add(keys, plain(KeyCode.F9), INFORMED, "informed", () -> booth.count(1));
    add(keys, shift(KeyCode.F9), TAKE_BACK, "takeback", () -> booth.count(-1));
    person(keys, ctrl(KeyCode.U), REPORT, "report", booth::report);
    person(keys, ctrl(KeyCode.J), PERSON, "person", () -> booth.turnTo(Side.INTAKE));
    person(keys, ctrl(KeyCode.D), PROMISE, "promise", () -> booth.turnTo(Side.PROMISE));
  }

  private void add(
      ShellKeys keys, KeyCombination key, String written, String name, Runnable action) {
    keys.addOfPlace(shown, new ShellKeys.Binding(key, written, "booth.key." + name, shown, action));
  }

  private void person(
      ShellKeys keys, KeyCombination key, String written, String name, Runnable action) {
    BooleanSupplier enabled = () -> shown.getAsBoolean() && booth.front().get().isPresent();
    keys.addOfPlace(
        shown, new ShellKeys.Binding(key, written, "booth.key." + name, enabled, action));
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
