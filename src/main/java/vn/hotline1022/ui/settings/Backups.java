package vn.hotline1022.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Backups of this computer's data, encrypted as it is. Every method blocks. */
public interface Backups {

  /** Takes one now, beside the data. */
  Path take();

  /** Takes one now, to a file of the person's choice. */
  Path takeTo(Path file);

  /** When the last one beside the data was taken. */
  Optional<Instant> last();

  /** Where they are kept. */
  Path folder();
}
