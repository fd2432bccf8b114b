package vn.hotline1022.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Ending;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitJson;
import vn.hotline1022.event.VisitRepository;
import vn.hotline1022.followup.DueTime;
import vn.hotline1022.followup.Escalation;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.record.RecordDraft;

/** People helped at events in the encrypted database, as records and as rows folded from them. */
public final class SqliteVisitRepository implements VisitRepository {
  private final Database database;
  private final RecordStore records;
  private final CallJson calls;

  SqliteVisitRepository(Database database, RecordStore records, CallJson calls) {
    this.database = database;
    this.records = records;
    this.calls = calls;
  }

  @Override
  public void save(Ending ending) {
    RecordDraft visited = VisitJson.saved(ending.visit());
    List<RecordDraft> runs = ending.trails().stream().map(GuideTrailJson::ended).toList();
    String operator = ending.call().operator();
    database
        .writer()
        .write(
            s -> {
              records.append(s, calls.saved(FiledVisits.with(s, ending).call()));
              records.append(s, visited);
              for (RecordDraft run : runs) {
                records.append(s, run);
              }
              if (ending.promise().isPresent()) {
                records.append(s, FollowUpJson.promised(ending.promise().get(), operator));
              }
              if (ending.fault().isPresent()) {
                Escalation fault = ending.fault().get();
                SqliteEscalationRepository.append(s, records, fault, DueTime.today(fault.at()));
              }
              FormDraftRows.end(s, Form.VISIT, ending.call().id(), operator);
              return null;
            });
  }

  @Override
  public Optional<Visit> find(UUID call) {
    return database
        .readers()
        .read(
            s ->
                s.first(VisitProjection.SELECT + "WHERE call_id = ?", VisitProjection::read, call));
  }

  @Override
  public List<Visit> of(UUID event) {
    return database
        .readers()
        .read(
            s ->
                s.list(
                    VisitProjection.SELECT + "WHERE event = ? ORDER BY started_at, call_id",
                    VisitProjection::read,
                    event));
  }
}
