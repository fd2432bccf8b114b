package vn.hotline1022.ui.calls;

import java.nio.file.Path;
import vn.hotline1022.call.CallQuery;

/** Writes the calls of a query into a file for spreadsheets; off the FX thread. */
@FunctionalInterface
public interface CallExporter {

  /**
   * Writes the file whole or not at all and tells how many calls are in it. Throws a {@code
   * FaultException} with {@code FileNotWritten} when it cannot.
   */
  long export(CallQuery query, Path file);
}
