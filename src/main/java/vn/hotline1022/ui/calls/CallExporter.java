package vn.hotline1022.ui.calls;

import java.nio.file.Path;
import vn.hotline1022.call.CallQuery;

/** Writes the calls of a query into a file for spreadsheets; off the FX thread. */
@FunctionalInterface
public interface CallExporter {

  /** Whether the person may export at all; the export itself asks once more. */
  default boolean allowed() {
    return true;
  }

  /**
   * Writes the file, a workbook when its name says so, whole or not at all and tells how many calls
   * are in it. Throws a {@code FaultException} with {@code FileNotWritten} when it cannot.
   */
  long export(CallQuery query, Path file);
}
