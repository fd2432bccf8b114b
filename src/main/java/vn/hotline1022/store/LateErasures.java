package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.privacy.DataSubject;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.Erasure.Target;

/**
 * Whoever erases a person erases what is known at that desk. What another desk had said of them
 * before, and brings only now, is erased as it comes: by a record of its own, so that it is erased
 * everywhere. What is said of them after the erasure is new, and stays. Of one thread, that of
 * whoever reads a bundle.
 */
final class LateErasures {
  private static final int AT_ONCE = 2_000;

  private static final String ERASED =
      "SELECT hlc, actor FROM record WHERE entity_id = ? AND entity = ? AND type = ?"
          + " AND actor <> ? ORDER BY hlc DESC LIMIT 1";

  private static final String FIRST_SAID =
      "SELECT min(hlc) FROM record WHERE entity_id = ? AND entity = ?";

  private static final String IN_PROGRESS = "SELECT EXISTS (SELECT 1 FROM draft WHERE call_id = ?)";

  private final Database database;
  private final RecordStore records;
  private final Set<UUID> named = new HashSet<>();
  private final Set<UUID> people = new LinkedHashSet<>();

  /** An entry that was erased because somebody asked for it. */
  private record Erased(long hlc, String actor) {}

  LateErasures(Database database, RecordStore records) {
    this.database = database;
    this.records = records;
  }

  /** A record is coming in. */
  void heard(DeskRecord record) {
    Optional<Target> target = Erasure.target(record);
    if (target.isPresent()) {
      target
          .filter(erased -> erased.entity().equals(CitizenJson.ENTITY))
          .ifPresent(erased -> people.add(erased.entityId()));
    } else if (!record.erased() && speaks(record.header().entity())) {
      named.addAll(KeptTargets.named(record.body().utf8()));
      if (!record.header().entity().equals(CallJson.ENTITY)) {
        named.addAll(KeptTargets.named(record.personal().utf8()));
      }
    }
    if (named.size() >= AT_ONCE) {
      look();
    }
  }

  private static boolean speaks(String entity) {
    return entity.equals(CallJson.ENTITY) || KeptTargets.OTHERS.contains(entity);
  }

  /** Who of those that were named was erased. */
  private void look() {
    database.readers().read(this::looks);
    named.clear();
  }

  private boolean looks(Session session) throws SQLException {
    for (UUID id : named) {
      look(session, id);
      for (UUID party : parties(session, id)) {
        look(session, party);
      }
    }
    return !people.isEmpty();
  }

  /** Whether any may be needed, among what a session sees that nobody else does yet. */
  boolean mayConcern(Session session) throws SQLException {
    return looks(session);
  }

  private void look(Session session, UUID citizen) throws SQLException {
    if (erased(session, citizen).isPresent()) {
      people.add(citizen);
    }
  }

  /** Whose a promise or feedback is, its call may tell; an erased one does so too. */
  private static List<UUID> parties(Session session, UUID call) throws SQLException {
    OptionalLong key = CallKeys.find(session, call);
    return key.isEmpty()
        ? List.of()
        : CallRows.find(session, key.getAsLong()).stream()
            .flatMap(found -> found.parties().everybody())
            .toList();
  }

  private static Optional<Erased> erased(Session session, UUID citizen) throws SQLException {
    return session.first(
        ERASED,
        row -> new Erased(row.getLong(1), row.getString(2)),
        citizen,
        CitizenJson.ENTITY,
        Erasure.TYPE,
        Retention.ACTOR);
  }

  /** All records are in: what speaks of the erased goes, before anybody is told of the bundle. */
  void carryOut() {
    look();
    if (people.isEmpty()) {
      return;
    }
    SearchFollower.catchUp(database);
    Map<Target, String> late = database.readers().read(this::late);
    if (!late.isEmpty()) {
      database.writer().write(s -> erase(s, late));
    }
  }

  private Map<Target, String> late(Session session) throws SQLException {
    Map<Target, String> late = new LinkedHashMap<>();
    for (UUID person : people) {
      Optional<Erased> erased = erased(session, person);
      if (erased.isPresent()) {
        DataSubject subject = new DataSubject(Set.of(person), Set.of());
        for (Target target : new KeptTargets(session, subject).find()) {
          if (speaks(target.entity()) && isOver(session, target, erased.get())) {
            late.put(target, erased.get().actor());
          }
        }
      }
    }
    return late;
  }

  /** Whether it was said before, and nobody is in the middle of it here. */
  private static boolean isOver(Session session, Target target, Erased erased) throws SQLException {
    return session.number(0, FIRST_SAID, target.entityId(), target.entity()) < erased.hlc()
        && session.number(0, IN_PROGRESS, target.entityId()) == 0;
  }

  private Void erase(Session session, Map<Target, String> late) throws SQLException {
    for (Map.Entry<Target, String> one : late.entrySet()) {
      records.append(
          session, Erasure.of(one.getKey(), one.getValue(), SqlitePrivacyRepository.SCOPE));
    }
    return null;
  }
}
