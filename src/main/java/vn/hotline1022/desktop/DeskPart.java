package vn.hotline1022.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.ui.calls.CallsView;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.desk.DeskSlots;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.ShellView;
import vn.hotline1022.ui.shell.Tab;

/**
 * What one feature adds to the desk of a signed-in person: its ViewModels, which live as long as
 * the session, and what is built of them anew when the language or the size of the text changes. On
 * the FX thread.
 */
interface DeskPart {

  /**
   * Its place of the rail; empty when it has none, or the person may not go there.
   *
   * @param keys where the screen adds the keys of its own controls when it is built
   */
  default Optional<Screen> screen(Texts texts, ShellKeys keys) {
    return Optional.empty();
  }

  /** Its sides of the settings, beside those that everybody has. */
  default List<Tab> settings(Texts texts) {
    return List.of();
  }

  /** What it shows on the desk between calls, below the place where a number is typed. */
  default Optional<Region> readyCard(Texts texts) {
    return Optional.empty();
  }

  /** What it shows in a call, below the number it came from. */
  default Optional<Region> callerPane(Texts texts) {
    return Optional.empty();
  }

  /** Adds what it knows, and its keys, to the call list. */
  default void addTo(CallsView list, Texts texts, ShellKeys keys) {}

  /** What it shows on the desk in a call. */
  default DeskSlots.InCall inCall(Texts texts) {
    return DeskSlots.InCall.NOTHING;
  }

  /** What it offers quietly below the notes of a call; invisible while it offers nothing. */
  default Optional<Region> offer(Texts texts) {
    return Optional.empty();
  }

  /** What comes and goes over the upper part of the middle of a call. */
  default Optional<Region> cover(Texts texts) {
    return Optional.empty();
  }

  /** What it says quietly on the top bar; it takes no room when it has nothing to say. */
  default Optional<Region> pill(Texts texts) {
    return Optional.empty();
  }

  /** What stands beside every place. */
  default Optional<ShellView.Side> beside(Texts texts) {
    return Optional.empty();
  }

  /** How much waits at its places, for the rail. */
  default Map<Screen.Place, ReadOnlyIntegerProperty> badges() {
    return Map.of();
  }

  /** Its keys, beside those of its own screen's controls. */
  default void addKeys(ShellKeys keys) {}

  /** What the palette can find of it. */
  default List<Finder> finders(Texts texts) {
    return List.of();
  }

  /** The desk is open: reads what it shows. */
  default void begin() {}

  /** Records of other desks came in: reads what it shows anew. */
  default void news() {}

  /** A bundle of another desk is opened from outside, as by a double click. */
  default void opened(Path bundle) {}

  /** Once a second. */
  default void tick() {}

  /** The person leaves: keeps what is on the screen; the store closes behind its last write. */
  default void leave() {}

  /** Leaving did not work out, and the desk stays open: what was ended begins again. */
  default void stay() {}
}
