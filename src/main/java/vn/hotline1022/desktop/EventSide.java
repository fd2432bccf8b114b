package vn.hotline1022.desktop;

import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.Tab;

/** A side of the place of events before those where they are planned and reported. */
@FunctionalInterface
interface EventSide {

  /**
   * What it shows; built anew when the language or the size of the text changes.
   *
   * @param keys where it adds the keys of its own controls
   */
  Tab tab(Texts texts, ShellKeys keys);
}
