package vn.hotline1022.ui.desk;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.hotline1022.call.Direction;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.ShellKeys.Binding;

/** The keys of the desk, as they work everywhere and as they stand on its buttons. */
public final class DeskKeys {
  static final String TAKE = "F2";
  static final String DIAL = "⇧ F2";
  static final String WALK_IN = "Ctrl T";
  static final String MESSAGE = "Ctrl M";
  static final String HOLD = "F3";
  static final String END = "F4";
  static final String SILENT = "F6";
  static final String PRANK = "F7";
  static final String MISDIAL = "F9";
  static final String ABUSE = "⇧ F7";
  static final String SWITCH = "F5";
  static final String DROPPED = "⇧ F4";
  static final String LINES = "Ctrl G";
  static final String HELP = "F10";
  static final String HELPERS = "Ctrl F10";
  static final String PRESENCE = "Ctrl P";
  static final String WITHHELD = "Ctrl I";
  static final String MASK = "Ctrl H";
  static final String SAVE = "Ctrl ⏎";
  static final String TABS = "Ctrl ⇥";

  private final DeskViewModel desk;
  private final Runnable showDesk;

  /**
   * @param showDesk brings the desk to the front: a call taken elsewhere is written down there
   */
  public DeskKeys(DeskViewModel desk, Runnable showDesk) {
    this.desk = desk;
    this.showDesk = showDesk;
  }

  /** Adds all of them, in the order of the list that Shift+F1 shows. */
  public void addTo(ShellKeys keys) {
    keys.add(binding(key(KeyCode.F2), TAKE, "take", desk::canTake, this::take));
    keys.add(binding(shift(KeyCode.F2), DIAL, "dial", desk::canDial, () -> shown(desk::dial)));
    keys.add(taking(ctrl(KeyCode.T), WALK_IN, "walkin", Direction.WALK_IN));
    keys.add(taking(ctrl(KeyCode.M), MESSAGE, "message", Direction.MESSAGE));
    keys.add(binding(key(KeyCode.F3), HOLD, "hold", desk::canHoldOrResume, desk::holdOrResume));
    keys.add(binding(key(KeyCode.F4), END, "end", desk::canEnd, desk::end));
    keys.add(
        binding(
            key(KeyCode.F5), SWITCH, "switch", desk::canSwitch, () -> shown(desk::switchCalls)));
    keys.add(
        binding(
            shift(KeyCode.F4),
            DROPPED,
            "dropped",
            desk::canCallBackDropped,
            () -> shown(desk::callBackDropped)));
    keys.add(nonCase(key(KeyCode.F6), SILENT, "silent", "SILENT"));
    keys.add(nonCase(key(KeyCode.F7), PRANK, "prank", "PRANK"));
    keys.add(nonCase(shift(KeyCode.F7), ABUSE, "abuse", "ABUSE"));
    keys.add(nonCase(key(KeyCode.F9), MISDIAL, "misdial", "MISDIAL"));
    keys.add(
        binding(ctrl(KeyCode.I), WITHHELD, "withheld", () -> true, desk.number()::toggleWithheld));
    keys.add(binding(ctrl(KeyCode.H), MASK, "mask", desk::hasSecret, () -> desk.notes().mask()));
    keys.add(binding(ctrl(KeyCode.ENTER), SAVE, "save", desk::canSave, () -> shown(desk::save)));
  }

  /** Adds the key of the lines that are read out in a call. */
  public void addTo(ShellKeys keys, ReadyLines lines) {
    keys.add(binding(ctrl(KeyCode.G), LINES, "lines", () -> desk.state().isPresent(), lines::turn));
  }

  /** Adds the key that asks the shift leader for help. */
  public void addTo(ShellKeys keys, HelpModel help) {
    keys.add(binding(key(KeyCode.F10), HELP, "help", () -> true, help::toggle));
  }

  /**
   * Adds the key of whoever answers who asks for help.
   *
   * @param open shows who asks
   */
  public void addHelpers(ShellKeys keys, Runnable open) {
    keys.add(binding(ctrl(KeyCode.F10), HELPERS, "helpers", () -> true, open));
  }

  /**
   * Adds the key of breaks.
   *
   * @param choose asks why a break begins
   */
  public void addTo(ShellKeys keys, PresenceModel presence, Runnable choose) {
    keys.add(
        binding(
            ctrl(KeyCode.P),
            PRESENCE,
            "presence",
            () -> presence.canBreak() || presence.onBreak(),
            () -> {
              if (presence.onBreak()) {
                presence.endBreak();
              } else {
                choose.run();
              }
            }));
  }

  private void take() {
    shown(() -> desk.take(Direction.INBOUND));
  }

  private void shown(Runnable action) {
    action.run();
    showDesk.run();
  }

  private Binding taking(KeyCombination combination, String shown, String name, Direction way) {
    return binding(combination, shown, name, desk::canBegin, () -> shown(() -> desk.take(way)));
  }

  private Binding nonCase(
      KeyCombination combination, String shown, String name, String disposition) {
    return binding(
        combination, shown, name, desk::canBeNonCase, () -> shown(() -> desk.nonCase(disposition)));
  }

  private static Binding binding(
      KeyCombination combination,
      String shown,
      String name,
      BooleanSupplier enabled,
      Runnable action) {
    return new Binding(combination, shown, "desk.key." + name, enabled, action);
  }

  private static KeyCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
