package vn.hotline1022.ui.palette;

import java.util.List;

/**
 * Finds one kind of thing for the palette: people, calls, promises, notices, commands. Called off
 * the FX thread, once for each state of what is typed; {@link Found#open} runs on the FX thread.
 */
public interface Finder {

  /** What it finds, as {@code palette.kind.<kind>} in the texts. */
  String kind();

  /**
   * What fits, the best first.
   *
   * @param words as typed, accents optional, the last one may be unfinished; never blank
   * @param limit most wanted
   * @throws vn.hotline1022.fault.FaultException when the store cannot be read
   */
  List<Found> find(String words, int limit);
}
