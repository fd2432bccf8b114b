package vn.hotline1022.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.sync.bundle.BundleFlaw;
import vn.hotline1022.sync.bundle.IdentityFile;
import vn.hotline1022.sync.bundle.KnownDesk;
import vn.hotline1022.sync.bundle.Preview.Standing;

/** The desks that speak in a bundle, and how this one stands to them. */
final class BundleDesks {
  private final IdentityFile own;
  private final Map<UUID, KnownDesk> known;
  private final List<IdentityFile> met;
  private final Map<UUID, Standing> standings = new LinkedHashMap<>();
  private final Map<UUID, IdentityFile> identities = new HashMap<>();

  /**
   * @param met desks not known here that somebody answered for before
   */
  BundleDesks(IdentityFile own, Map<UUID, KnownDesk> known, List<IdentityFile> met) {
    this.own = own;
    this.known = known;
    this.met = met;
  }

  /**
   * Takes note of one.
   *
   * @throws BundleFlaw when it has other keys than those that were compared, or than were said of
   *     it
   */
  Standing add(IdentityFile desk) throws BundleFlaw {
    Standing standing = standing(desk);
    standings.put(desk.device(), standing);
    identities.put(desk.device(), desk);
    return standing;
  }

  private Standing standing(IdentityFile desk) throws BundleFlaw {
    KnownDesk here = known.get(desk.device());
    if (desk.device().equals(own.device())) {
      requireSame(desk, own);
      return Standing.OWN;
    }
    if (here == null) {
      for (IdentityFile before : met) {
        if (before.device().equals(desk.device())) {
          requireSame(desk, before);
        }
      }
      return Standing.INTRODUCED;
    }
    if (here.revoked()) {
      return Standing.REVOKED;
    }
    requireSame(desk, here.identity());
    return Standing.KNOWN;
  }

  private static void requireSame(IdentityFile desk, IdentityFile compared) throws BundleFlaw {
    if (!desk.sameKeys(compared)) {
      throw new BundleFlaw(BundleProblem.CONTRADICTS);
    }
  }

  /** Whether nothing has changed in how this desk stands to others. */
  boolean isSame(BundleDesks other) {
    return own.equals(other.own) && known.equals(other.known) && met.equals(other.met);
  }

  boolean isTaken(UUID device) {
    return standings.get(device) != Standing.REVOKED;
  }

  Map<UUID, Standing> standings() {
    return standings;
  }

  /** What people call it: here, else what the file says. */
  String name(UUID device) {
    KnownDesk here = known.get(device);
    return here == null ? identities.get(device).name() : here.identity().name();
  }
}
