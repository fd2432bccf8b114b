package vn.hotline1022.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.guide.PhoneSystem;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;

/**
 * A row for each run of a guide, folded from its records, and one for each guide it came through.
 * An erasure of it or of its call, in whatever order they come, takes the call out; what is counted
 * stays.
 */
final class GuideTrailProjection implements Projection {
  static final String COLUMNS =
      "t.id, t.call_id, t.operator, t.at, t.guide, t.version, t.digest, t.system, t.end_guide,"
          + " t.end_id, t.outcome, t.length, t.stops";

  private static final String PUT =
      "INSERT INTO guide_trail (id, call_id, operator, at, guide, version, digest, system,"
          + " end_guide, end_id, outcome, length, stops)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String TAKE_MET =
      "DELETE FROM guide_trail_met WHERE guide = ? AND at = ? AND trail = ?";

  private static final String PUT_MET =
      "INSERT INTO guide_trail_met (guide, at, trail, version) VALUES (?, ?, ?, ?)";

  private static final String CALL_ERASED =
      "SELECT 1 FROM record WHERE entity_id = ? AND entity = ? AND type = ? AND schema_version = ?";

  @Override
  public String entity() {
    return GuideTrailJson.ENTITY;
  }

  @Override
  public void refold(Session session, UUID id, List<DeskRecord> records) throws SQLException {
    Optional<GuideTrail> before =
        session.first(
            "SELECT " + COLUMNS + " FROM guide_trail t WHERE t.id = ?",
            GuideTrailProjection::read,
            id);
    Optional<GuideTrail> folded = GuideTrailJson.fold(records);
    boolean erased = folded.isPresent() && callErased(session, folded.get());
    Optional<GuideTrail> now = erased ? folded.map(GuideTrail::withoutCall) : folded;
    if (now.equals(before)) {
      return;
    }
    if (before.isPresent()) {
      remove(session, before.get());
    }
    if (now.isPresent()) {
      put(session, now.get());
    }
  }

  private static boolean callErased(Session session, GuideTrail trail) throws SQLException {
    return trail.call().isPresent()
        && session.number(
                0, CALL_ERASED, trail.call().get(), CallJson.ENTITY, Erasure.TYPE, Erasure.VERSION)
            == 1;
  }

  /** A call's data was erased here: nothing leads to it any more. */
  static void withoutCall(Session session, UUID call) throws SQLException {
    session.update("UPDATE guide_trail SET call_id = NULL WHERE call_id = ?", call);
  }

  private static void remove(Session session, GuideTrail trail) throws SQLException {
    session.update("DELETE FROM guide_trail WHERE id = ?", trail.id());
    for (String guide : trail.met().keySet()) {
      session.update(TAKE_MET, guide, trail.at().toEpochMilli(), trail.id());
    }
  }

  private static void put(Session session, GuideTrail trail) throws SQLException {
    session.update(
        PUT,
        trail.id(),
        trail.call().orElse(null),
        trail.operator(),
        trail.at().toEpochMilli(),
        trail.pin().id(),
        trail.pin().version(),
        trail.pin().digest(),
        trail.system().map(PhoneSystem::name).orElse(""),
        trail.outcome().map(GuideTrail.Outcome::guide).orElse(null),
        trail.outcome().map(GuideTrail.Outcome::end).orElse(null),
        trail.outcome().map(outcome -> outcome.kind().name()).orElse(null),
        trail.length().toMillis(),
        GuideTrailJson.stops(trail.stops()));
    for (Map.Entry<String, Integer> met : trail.met().entrySet()) {
      session.update(PUT_MET, met.getKey(), trail.at().toEpochMilli(), trail.id(), met.getValue());
    }
  }

  static GuideTrail read(ResultSet row) throws SQLException {
    String system = row.getString(8);
    String outcome = row.getString(11);
    return new GuideTrail(
        Ids.of(row.getBytes(1)),
        Optional.ofNullable(row.getBytes(2)).map(Ids::of),
        row.getString(3),
        Instant.ofEpochMilli(row.getLong(4)),
        new Guide.Pin(row.getString(5), row.getInt(6), row.getString(7)),
        system.isEmpty() ? Optional.empty() : Optional.of(PhoneSystem.valueOf(system)),
        GuideTrailJson.stops(row.getString(13)),
        outcome == null
            ? Optional.empty()
            : Optional.of(
                new GuideTrail.Outcome(
                    row.getString(9), row.getString(10), End.Kind.valueOf(outcome))),
        Duration.ofMillis(row.getLong(12)));
  }

  /** The records without their personal part fold to a run without a call. */
  @Override
  public void erase(Session session, UUID id) {}

  @Override
  public void clear(Session session) throws SQLException {
    session.update("DELETE FROM guide_trail");
    session.update("DELETE FROM guide_trail_met");
    StatTables.clear(session);
  }
}
