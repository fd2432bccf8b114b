package vn.hotline1022.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFold;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.CallRevision;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Visit;
import vn.hotline1022.feedback.Feedback;

/**
 * Has the call of somebody helped at an event say that feedback was written for them, whether that
 * came before they were kept or after; always in the transaction that brings what came last, so
 * that nothing in between leaves one without the other.
 */
final class FiledVisits {
  private static final String WRITTEN = "SELECT EXISTS (SELECT 1 FROM feedback WHERE call_id = ?)";
  private static final String GUIDED =
      "SELECT EXISTS (SELECT 1 FROM guide_trail WHERE call_id = ?)";

  private final RecordStore records;
  private final CallJson calls;

  FiledVisits(RecordStore records, CallJson calls) {
    this.records = records;
    this.calls = calls;
  }

  /** Somebody is being kept: with what was written for them until now. */
  static Ending with(Session session, Ending ending) throws SQLException {
    return session.number(0, WRITTEN, ending.call().id()) == 1 ? ending.filed() : ending;
  }

  /**
   * Feedback has just been written.
   *
   * @param actor staff code of who wrote it
   */
  void written(Session session, Feedback item, String actor) throws SQLException {
    Optional<Visit> visit =
        item.call().isPresent() ? visit(session, item.call().get()) : Optional.empty();
    if (visit.isEmpty()) {
      return;
    }
    UUID id = visit.get().call();
    List<CallRevision> history =
        CallFold.history(RecordTable.ofEntity(session, CallJson.ENTITY, id));
    if (history.isEmpty()) {
      return;
    }
    boolean guided = session.number(0, GUIDED, id) == 1;
    Optional<Call> filed = Ending.filedLater(visit.get(), history.getLast().call(), guided);
    if (filed.isPresent()) {
      records.append(session, calls.amended(filed.get(), actor, history.size()));
    }
  }

  private static Optional<Visit> visit(Session session, UUID call) throws SQLException {
    return session.first(VisitProjection.SELECT + "WHERE call_id = ?", VisitProjection::read, call);
  }
}
