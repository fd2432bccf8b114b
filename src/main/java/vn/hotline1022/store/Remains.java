package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.sync.bundle.Bundles;
import vn.hotline1022.sync.bundle.Receipts;

/** What would be lost if a profile were emptied now. */
public final class Remains {

  private Remains() {}

  /** What still has to be sent by this very computer. */
  private static final String SURELY_NOWHERE =
      "(o.stage IN ('WAITING', 'REFUSED') OR (o.stage = 'ATTENTION'"
          + " AND o.reason NOT IN ('UNSURE', 'TAKEN_MEANWHILE')))";

  private static final String PERHAPS_THERE =
      "(o.stage = 'SENDING' OR (o.stage = 'ATTENTION'"
          + " AND o.reason IN ('UNSURE', 'TAKEN_MEANWHILE')))";

  /** Empty when nothing would be. What has to be sent comes first: sending it says something. */
  public static Optional<Fault> of(DeskStore store, Bundles bundles) {
    Optional<Fault> unsent = unsent(store);
    if (unsent.isPresent()) {
      return unsent;
    }
    Bundles.Waiting waiting = bundles.waiting(Optional.empty());
    long drafts = store.database().readers().read(LeftDrafts::count);
    long incoming =
        store.database().readers().read(s -> s.number(0, "SELECT count(*) FROM incoming_bundle"));
    return waiting.isEmpty() && drafts + incoming == 0
        ? noReceipt(bundles.receipts().awaited())
        : Optional.of(
            new Fault.NotHandedOver(waiting.records(), waiting.photos(), drafts, incoming));
  }

  /** What was written on a stick is not yet anywhere else. */
  private static Optional<Fault> noReceipt(List<Receipts.Awaited> awaited) {
    return awaited.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fault.NoReceipt(awaited.size(), awaited.getLast().to()));
  }

  /** Without a receiver people file by hand, at any desk; what was once in doubt stays so. */
  private static Optional<Fault> unsent(DeskStore store) {
    return store
        .database()
        .writer()
        .write(
            s -> {
              boolean sends = OutboxReceivers.settings(s).isPresent();
              if (sends) {
                refill(store).run(s);
              }
              long items = sends ? count(s, SURELY_NOWHERE) : 0;
              long unsure = count(s, PERHAPS_THERE);
              return items + unsure == 0
                  ? Optional.<Fault>empty()
                  : Optional.of(new Fault.NotSent(items, unsure));
            });
  }

  private static long count(Session session, String which) throws SQLException {
    return session.number(0, "SELECT count(*) FROM outgoing o WHERE " + which);
  }

  private static OutboxRefill refill(DeskStore store) {
    DeskRecord.Origin origin = store.records().origin();
    return new OutboxRefill(origin.device(), origin.incarnation());
  }

  /**
   * Leaves to others what surely was sent nowhere yet: this desk does not send it by itself any
   * more, and whoever it is handed over to files it by hand, or passes on what has changed. What is
   * perhaps at the receiver stays. Blocks.
   *
   * @return how many items
   */
  public static int leaveSending(DeskStore store) {
    return store
        .database()
        .writer()
        .write(
            s -> {
              refill(store).run(s);
              int corrections =
                  s.update(
                      "DELETE FROM outgoing AS o WHERE errand <> 'REPORT' AND " + SURELY_NOWHERE);
              return corrections
                  + s.update(
                      "UPDATE outgoing AS o SET stage = 'BY_HAND', tries = 0, not_before = 0,"
                          + " reason = '', words = '' WHERE o.errand = 'REPORT' AND o.receiver_id ="
                          + " '' AND "
                          + SURELY_NOWHERE);
            });
  }
}
