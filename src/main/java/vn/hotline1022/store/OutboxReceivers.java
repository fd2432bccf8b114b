package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.Optional;
import vn.hotline1022.feedback.GatewaySettings;
import vn.hotline1022.feedback.outbox.Hold;
import vn.hotline1022.feedback.outbox.OutboxJson;

/**
 * Which receiver the rows are of. Those of the one whose settings are kept are not marked; when
 * other settings come, what it has or perhaps has is marked as its, and left alone until it is the
 * present one again: its ids mean nothing elsewhere.
 */
final class OutboxReceivers {
  static final String SETTINGS = "gateway.settings";
  static final String OFFER = "gateway.offer";
  static final String HOLD = "gateway.hold";

  private static final String LEAVE =
      "UPDATE outgoing SET receiver = ? WHERE receiver = '' AND (stage IN ('SENDING', 'SENT')"
          + " OR receiver_id <> '' OR token <> '' OR reason IN ('UNSURE', 'TAKEN_MEANWHILE'))";

  private static final String COME = "UPDATE outgoing SET receiver = '' WHERE receiver = ?";

  private static final String RELEASED =
      "UPDATE outgoing SET stage = 'WAITING', tries = 0, not_before = 0"
          + " WHERE stage = 'ATTENTION' AND reason IN ('NO_SERVICE',"
          + " 'SERVICE_GONE', 'UNANSWERED', 'NO_PLACE', 'FAILS')";

  /** Surely nowhere: it goes to the present one. */
  private static final String NOWHERE =
      "UPDATE outgoing SET receiver = '' WHERE receiver <> '' AND stage = 'WAITING'"
          + " AND errand = 'REPORT' AND receiver_id = ''";

  /** Perhaps at another one, which is not asked any more: a person looks there. */
  private static final String ELSEWHERE =
      "UPDATE outgoing SET stage = 'ATTENTION', reason = 'UNSURE', words = '', not_before = 0"
          + " WHERE receiver <> '' AND stage IN ('SENDING', 'WAITING')";

  private OutboxReceivers() {}

  static Optional<GatewaySettings> settings(Session session) throws SQLException {
    return LocalSettings.get(session, SETTINGS).map(OutboxJson::settings);
  }

  static int enter(Session session, GatewaySettings given) throws SQLException {
    Optional<String> before = settings(session).map(GatewaySettings::identity);
    if (before.isPresent() && !before.get().equals(given.identity())) {
      session.update(LEAVE, before.get());
    }
    session.update(COME, given.identity());
    LocalSettings.put(session, SETTINGS, OutboxJson.of(given));
    LocalSettings.put(session, HOLD, OutboxJson.of(Hold.NONE));
    return session.update(RELEASED);
  }

  static int forget(Session session) throws SQLException {
    Optional<GatewaySettings> before = settings(session);
    if (before.isPresent()) {
      session.update(LEAVE, before.get().identity());
    }
    LocalSettings.remove(session, OFFER);
    LocalSettings.remove(session, HOLD);
    return LocalSettings.remove(session, SETTINGS);
  }

  static void sort(Session session) throws SQLException {
    session.update(NOWHERE);
    session.update(ELSEWHERE);
  }
}
