package vn.hotline1022.ui.handover;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.Bundles.Waiting;
import vn.hotline1022.sync.bundle.KnownDesk;

/**
 * How handing over stands at this desk.
 *
 * @param digits of this desk's own keys
 * @param waiting what nobody was handed yet
 * @param last what was handed over last
 */
public record Standing(
    String digits, Waiting waiting, List<Known> desks, Optional<HandoverLog.Handed> last) {
  static final Standing UNKNOWN = new Standing("", new Waiting(0, 0), List.of(), Optional.empty());

  public Standing {
    desks = List.copyOf(desks);
  }

  /**
   * A desk that is known here.
   *
   * @param waiting what waits for it
   */
  public record Known(KnownDesk desk, Waiting waiting) {}

  /** The desks that may be handed something. */
  public List<Known> trusted() {
    return desks.stream().filter(known -> !known.desk().revoked()).toList();
  }

  /** Reads it; blocks. */
  static Standing read(Bundles bundles, String digits, HandoverLog log) {
    return new Standing(
        digits,
        bundles.waiting(Optional.empty()),
        bundles.desks().all().stream().map(desk -> known(bundles, desk)).toList(),
        log.last());
  }

  private static Known known(Bundles bundles, KnownDesk desk) {
    Waiting waiting =
        desk.revoked() ? new Waiting(0, 0) : bundles.waiting(Optional.of(desk.identity().device()));
    return new Known(desk, waiting);
  }

  Standing with(Waiting now) {
    return new Standing(digits, now, desks, last);
  }
}
