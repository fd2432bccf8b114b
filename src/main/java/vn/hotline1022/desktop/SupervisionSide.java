package vn.hotline1022.desktop;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** A side of supervision: its ViewModels live as long as the session. On the FX thread. */
interface SupervisionSide {

  /**
   * What it shows; built anew when the language or the size of the text changes.
   *
   * @param keys where it adds the keys of its own controls
   */
  Tab tab(Texts texts, ShellKeys keys);

  /** How much of it waits for the person, for the rail; none when nothing ever does. */
  default Optional<ReadOnlyIntegerProperty> waiting() {
    return Optional.empty();
  }

  /** The desk is open. */
  default void begin() {}

  /** Records of other desks came in: reads what it shows anew. */
  default void news() {}

  /** Once a second, whether it is in front or not. */
  default void tick() {}
}
