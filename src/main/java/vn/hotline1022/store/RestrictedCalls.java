package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.citizen.Citizen;
import vn.hotline1022.text.PhoneNumber;

/**
 * Calls of people who asked that their data be kept only: with or for them, and from their numbers
 * when they are nobody else's. They are counted and listed, but neither their number nor their
 * notes are shown, found or handed out.
 */
final class RestrictedCalls {
  private static final String PEOPLE =
      "SELECT " + CitizenRows.COLUMNS + " FROM citizen c WHERE c.restricted = 1";

  private static final String WITH =
      "SELECT c.key, c.id FROM call_citizen p JOIN call c ON c.key = p.key WHERE p.citizen = ?";

  private static final String FROM =
      "SELECT c.key, c.id FROM call_phone p JOIN call c ON c.key = p.key"
          + " WHERE p.phone = ? AND c.caller IS NULL AND c.helped IS NULL";

  private final Set<Long> keys = new HashSet<>();
  private final Set<UUID> ids = new HashSet<>();
  private final Set<String> phones = new HashSet<>();
  private final Set<UUID> people = new HashSet<>();

  private RestrictedCalls() {}

  /** As they are at this moment of the data. */
  static RestrictedCalls in(Session session) throws SQLException {
    RestrictedCalls all = new RestrictedCalls();
    for (Citizen person : session.list(PEOPLE, CitizenRows::read)) {
      all.people.add(person.id());
      session.each(WITH, all::add, person.id());
      for (PhoneNumber phone : person.phones()) {
        all.phones.add(phone.key());
        session.each(FROM, all::add, phone.key());
      }
    }
    return all;
  }

  private boolean add(ResultSet row) throws SQLException {
    keys.add(row.getLong(1));
    ids.add(Ids.of(row.getBytes(2)));
    return true;
  }

  boolean has(Call call) {
    return ids.contains(call.id());
  }

  /**
   * Whether a promise or a fault is theirs: the call it came from tells; without one, the number.
   */
  boolean has(Session session, Optional<UUID> call, PhoneNumber phone) throws SQLException {
    if (call.filter(ids::contains).isPresent()) {
      return true;
    }
    return phones.contains(phone.key())
        && (call.isEmpty() || CallKeys.find(session, call.get()).isEmpty());
  }

  /** The same of what names somebody itself: then nothing else tells. */
  boolean has(Session session, Optional<UUID> citizen, Optional<UUID> call, PhoneNumber phone)
      throws SQLException {
    return citizen.isPresent() ? people.contains(citizen.get()) : has(session, call, phone);
  }

  /** Whether anybody asked for it. */
  boolean any() {
    return !people.isEmpty();
  }

  boolean has(long key) {
    return keys.contains(key);
  }

  /** The call as it may be shown. */
  Call shown(Call call) {
    return has(call) ? call.restricted() : call;
  }

  /** The calls as they may be shown. */
  List<Call> shown(List<Call> calls) {
    return ids.isEmpty() ? calls : calls.stream().map(this::shown).toList();
  }

  /** Without those that were found by what may not be used. */
  List<Call> without(List<Call> calls) {
    return ids.isEmpty() ? calls : calls.stream().filter(call -> !has(call)).toList();
  }

  /** The same of keys. */
  List<Long> withoutKeys(List<Long> found) {
    return keys.isEmpty() ? found : found.stream().filter(key -> !has(key)).toList();
  }
}
