package vn.hotline1022.desktop;

import java.util.List;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.palette.Finder;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/**
 * A side of the handbook beside the articles: its ViewModels live as long as the session. On the FX
 * thread.
 */
interface HandbookSide {

  /**
   * What it shows; built anew when the language or the size of the text changes.
   *
   * @param keys where it adds the keys of its own controls
   */
  Tab tab(Texts texts, ShellKeys keys);

  /**
   * What the palette can find of it.
   *
   * @param front brings it to the front
   */
  default List<Finder> finders(Texts texts, Runnable front) {
    return List.of();
  }

  /** The desk is open: reads what it shows. */
  default void begin() {}

  /** Once a second. */
  default void tick() {}
}
