package vn.hotline1022.ui.handbook;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import vn.hotline1022.ui.shell.ShellKeys;

/** The key of the handbook, as it works everywhere. */
public final class HandbookKeys {
  /** Brings what to say onto the screen, or the handbook to the front. */
  public static final String SAY = "F12";

  private HandbookKeys() {}

  /** Adds it. */
  public static void addTo(ShellKeys keys, Runnable say) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(KeyCode.F12), SAY, "handbook.key.say", () -> true, say));
  }
}
