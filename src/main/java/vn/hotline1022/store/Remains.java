package vn.hotline1022.store;

import java.util.Optional;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.sync.bundle.Bundles;

/** What would be lost if a profile were emptied now. */
public final class Remains {

  private Remains() {}

  /** Empty when nothing would be. Blocks. */
  public static Optional<Fault.NotHandedOver> of(DeskStore store, Bundles bundles) {
    Bundles.Waiting waiting = bundles.waiting(Optional.empty());
    long drafts = drafts(store.database());
    return waiting.isEmpty() && drafts == 0
        ? Optional.empty()
        : Optional.of(new Fault.NotHandedOver(waiting.records(), waiting.photos(), drafts));
  }

  /** Calls and forms that somebody began and has not kept, whoever it was. */
  private static long drafts(Database database) {
    return database
        .readers()
        .read(
            s ->
                s.number(0, "SELECT count(*) FROM draft")
                    + s.number(0, "SELECT count(*) FROM form_draft")
                    + s.number(
                        0,
                        "SELECT count(*) FROM side_draft"
                            + " WHERE call_id NOT IN (SELECT call_id FROM draft)"));
  }
}
