package vn.hotline1022.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the records of every desk go, as far as they came here. Blocks and throws {@link
 * vn.hotline1022.fault.FaultException}.
 */
public interface DeskWatch {

  /**
   * Another desk.
   *
   * @param name empty when nobody said it
   * @param last the moment of its last record here; empty without any
   * @param off whether by its last word nobody is on duty there
   */
  record Desk(UUID device, String name, Optional<Instant> last, boolean off) {

    /** Its name, or the beginning of its id when nobody said one. */
    public String shownName() {
      return name.isBlank() ? device.toString().substring(0, 8) : name;
    }
  }

  /**
   * All other desks that are known, not those that were revoked, and all that records came from.
   */
  List<Desk> others();
}
