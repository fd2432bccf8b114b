package vn.hotline1022.ui.practice;

import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import vn.hotline1022.ui.shell.ShellKeys;

/** The keys of practising, wherever somebody is. */
public final class PracticeKeys {
  static final String CARD = "Ctrl F1";
  static final String RING = "Ctrl F2";
  static final String BY_THEMSELVES = "Ctrl F3";
  static final String END = "Ctrl F6";
  static final String AGAIN = "Ctrl F7";

  private PracticeKeys() {}

  /** Adds them. */
  public static void addTo(ShellKeys keys, PracticeModel model, PracticePane.Ways ways) {
    add(
        keys,
        KeyCode.F1,
        CARD,
        "card",
        () -> true,
        () -> model.cardShown().set(!model.cardShown().get()));
    add(keys, KeyCode.F2, RING, "ring", () -> model.canRing().get(), model::ring);
    BooleanProperty on = model.byThemselves().on();
    add(keys, KeyCode.F3, BY_THEMSELVES, "byThemselves", () -> true, () -> on.set(!on.get()));
    add(keys, KeyCode.F6, END, "end", () -> true, ways::end);
    add(keys, KeyCode.F7, AGAIN, "again", () -> true, ways::again);
  }

  private static void add(
      ShellKeys keys,
      KeyCode code,
      String shown,
      String name,
      BooleanSupplier enabled,
      Runnable action) {
    keys.add(
        new ShellKeys.Binding(
            new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN),
            shown,
            "practice.key." + name,
            enabled,
            action));
  }
}
