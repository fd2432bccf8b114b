package vn.hotline1022.cli;

import java.util.List;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.KnownDesk;

/** A known desk as a script names it: by its name, its twelve digits or its id. */
final class NamedDesk {

  private NamedDesk() {}

  /**
   * The one that is meant.
   *
   * @throws FaultException {@code ReceiverUnknown} when there is none, or more than one
   */
  static KnownDesk find(Bundles bundles, String named) {
    List<KnownDesk> found =
        bundles.desks().all().stream().filter(desk -> isNamed(desk, named.strip())).toList();
    if (found.size() != 1) {
      throw new FaultException(new Fault.ReceiverUnknown());
    }
    return found.getFirst();
  }

  private static boolean isNamed(KnownDesk desk, String named) {
    return desk.identity().name().equalsIgnoreCase(named)
        || desk.digits().replace(" ", "").equals(named.replace(" ", ""))
        || desk.identity().device().toString().equalsIgnoreCase(named);
  }
}
