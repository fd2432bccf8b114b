package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.event.VisitJson;
import vn.hotline1022.feedback.FeedbackJson;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.roster.RosterJson;

/**
 * Counts what records tell, in the order of their arrival; a cursor, kept in the same transaction,
 * tells how far it is. It never passes the search, whose tables tell which calls are of one number.
 * What was counted of an entity before is taken out when more of it comes.
 */
final class StatFollower implements IdleWork {
  // Few enough that a save which comes meanwhile waits some milliseconds at most.
  private static final int PIECE = 64;

  /** So many records of other things are passed over with them. */
  private static final int LOOKED_AT = 512;

  private static final String NEXT =
      "SELECT arrival, entity, entity_id FROM record WHERE arrival > ? AND arrival <="
          + " coalesce((SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = '"
          + SearchIndex.CURSOR
          + "'), 0) ORDER BY arrival LIMIT "
          + LOOKED_AT;

  private final Supplier<CallLists> lists;

  /** What arrived. */
  private record Arrival(long number, String entity, UUID id) {}

  /**
   * @param lists as they stand; what is no case is counted by them
   */
  StatFollower(Supplier<CallLists> lists) {
    this.lists = lists;
  }

  @Override
  public boolean step(Session session) throws SQLException {
    return session.transaction("BEGIN IMMEDIATE", this::follow);
  }

  private boolean follow(Session session) throws SQLException {
    Set<String> nonCases = nonCases();
    byListsOfNow(session, nonCases);
    long cursor = StatTables.cursor(session);
    List<Arrival> arrivals = arrivals(session, cursor);
    List<Long> changed =
        session.list("SELECT key FROM stat_changed LIMIT " + PIECE, row -> row.getLong(1));
    if (arrivals.isEmpty() && changed.isEmpty()) {
      return false;
    }
    Set<Long> calls = new LinkedHashSet<>(changed);
    Set<UUID> ids = of(arrivals, CallJson.ENTITY);
    ids.addAll(of(arrivals, VisitJson.ENTITY));
    for (UUID id : ids) {
      CallKeys.find(session, id).ifPresent(calls::add);
    }
    new StatCalls(session, nonCases::contains).count(calls);
    for (long key : changed) {
      session.update("DELETE FROM stat_changed WHERE key = ?", key);
    }
    if (!arrivals.isEmpty()) {
      long last = arrivals.getLast().number();
      StatGuides.count(session, of(arrivals, GuideTrailJson.ENTITY), cursor, last);
      new StatDuty(session)
          .count(of(arrivals, PresenceJson.ENTITY), of(arrivals, RosterJson.ENTITY));
      StatFeedback.count(session, of(arrivals, FeedbackJson.ENTITY));
      StatTables.moveTo(session, last);
    }
    return true;
  }

  /** Whether a disposition is no case is edited by people: then everything is counted anew. */
  private static void byListsOfNow(Session session, Set<String> nonCases) throws SQLException {
    String now = String.join(" ", nonCases);
    Optional<String> before =
        session.first(
            "SELECT value FROM local_setting WHERE name = ?",
            row -> row.getString(1),
            StatTables.NON_CASES);
    if (!before.equals(Optional.of(now))) {
      if (before.isPresent()) {
        StatTables.clear(session);
      }
      session.update(
          "INSERT OR REPLACE INTO local_setting (name, value) VALUES (?, ?)",
          StatTables.NON_CASES,
          now);
    }
  }

  private Set<String> nonCases() {
    Set<String> codes = new TreeSet<>();
    for (Choice choice : lists.get().allDispositions(DispositionGroup.NON_CASE)) {
      codes.add(choice.code());
    }
    return codes;
  }

  /** The next that are counted, and what lies between them. */
  private static List<Arrival> arrivals(Session session, long cursor) throws SQLException {
    List<Arrival> arrivals = new ArrayList<>();
    int[] counted = new int[1];
    session.each(
        NEXT,
        row -> {
          Arrival arrival = new Arrival(row.getLong(1), row.getString(2), Ids.of(row.getBytes(3)));
          arrivals.add(arrival);
          counted[0] += isCounted(arrival.entity()) ? 1 : 0;
          return counted[0] < PIECE;
        },
        cursor);
    return arrivals;
  }

  private static boolean isCounted(String entity) {
    return switch (entity) {
      case CallJson.ENTITY,
          VisitJson.ENTITY,
          GuideTrailJson.ENTITY,
          PresenceJson.ENTITY,
          RosterJson.ENTITY,
          FeedbackJson.ENTITY ->
          true;
      default -> false;
    };
  }

  private static Set<UUID> of(List<Arrival> arrivals, String entity) {
    Set<UUID> ids = new LinkedHashSet<>();
    for (Arrival arrival : arrivals) {
      if (arrival.entity().equals(entity)) {
        ids.add(arrival.id());
      }
    }
    return ids;
  }
}
