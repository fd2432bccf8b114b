package vn.hotline1022.ui.handover;

import java.time.Instant;
import java.util.Optional;

/** Remembers what this desk handed over last. Blocks. */
public interface HandoverLog {

  /**
   * A hand-over.
   *
   * @param to what people call the desk that it was for
   * @param until everything before was handed over
   */
  record Handed(String to, Instant until) {}

  /** The last one; empty as long as this desk never handed anything over. */
  Optional<Handed> last();

  /** Keeps it as the last one. */
  void keep(Handed handed);
}
