package vn.hotline1022.sync;

import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFold;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.call.HelpFold;
import vn.hotline1022.call.HelpJson;
import vn.hotline1022.call.PresenceFold;
import vn.hotline1022.call.PresenceJson;
import vn.hotline1022.citizen.CitizenFold;
import vn.hotline1022.citizen.CitizenJson;
import vn.hotline1022.directory.ContactJson;
import vn.hotline1022.event.VisitJson;
import vn.hotline1022.followup.EscalationFold;
import vn.hotline1022.followup.EscalationJson;
import vn.hotline1022.followup.FollowUpFold;
import vn.hotline1022.followup.FollowUpJson;
import vn.hotline1022.guide.GuideTrailJson;
import vn.hotline1022.lists.ListEntryJson;
import vn.hotline1022.lists.ListFold;
import vn.hotline1022.notice.NoticeFold;
import vn.hotline1022.notice.NoticeJson;
import vn.hotline1022.privacy.AccessJson;
import vn.hotline1022.privacy.DataRequestJson;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.text.PhoneNumber;

/** A simulated profile that folds its calls from a {@link MemoryRecordLog}. */
final class MemoryDesk implements SimulatedDesk {
  private final TimeSource time;
  private final CallJson json = new CallJson(ZoneId.of("Asia/Ho_Chi_Minh"));
  private MemoryRecordLog log;

  MemoryDesk(Origin origin, TimeSource time, SecureRandom random) {
    this.time = time;
    this.log = new MemoryRecordLog(origin, time, random);
  }

  @Override
  public void start(Call call) {
    log.append(json.started(call));
  }

  /** Drafts are local rows beside the records: nothing to keep here. */
  @Override
  public void type(Call call) {}

  @Override
  public void save(Call call) {
    log.append(json.saved(call));
  }

  @Override
  public void say(RecordDraft draft) {
    log.append(draft);
  }

  @Override
  public void typeBeside(UUID callId, UUID promise, UUID fault) {}

  /** Memory has no tables to find anybody in. */
  @Override
  public Collection<Erasure.Target> forget(Set<UUID> citizens, PhoneNumber phone) {
    return List.of();
  }

  @Override
  public void restart() {
    log = log.restarted(time);
  }

  @Override
  public RecordSource source() {
    return log;
  }

  @Override
  public RecordSink sink() {
    return log;
  }

  @Override
  public Map<UUID, Call> calls() {
    Map<UUID, Call> calls = new HashMap<>();
    ids(CallJson.ENTITY)
        .forEach(
            id ->
                CallFold.fold(log.entity(CallJson.ENTITY, id))
                    .ifPresent(call -> calls.put(id, call)));
    return calls;
  }

  @Override
  public Map<String, List<String>> others() {
    Map<String, List<String>> others = new HashMap<>();
    others.put(CitizenJson.ENTITY, folded(CitizenJson.ENTITY, CitizenFold::of));
    others.put(FollowUpJson.ENTITY, folded(FollowUpJson.ENTITY, FollowUpFold::fold));
    others.put(EscalationJson.ENTITY, folded(EscalationJson.ENTITY, EscalationFold::fold));
    others.put(NoticeJson.ENTITY, folded(NoticeJson.ENTITY, NoticeFold::fold));
    others.put(ContactJson.ENTITY, folded(ContactJson.ENTITY, ContactJson::fold));
    others.put(ListEntryJson.ENTITY, folded(ListEntryJson.ENTITY, ListFold::fold));
    others.put(PresenceJson.ENTITY, folded(PresenceJson.ENTITY, PresenceFold::fold));
    others.put(HelpJson.ENTITY, folded(HelpJson.ENTITY, HelpFold::fold));
    others.put(GuideTrailJson.ENTITY, folded(GuideTrailJson.ENTITY, GuideTrailJson::fold));
    others.put(VisitJson.ENTITY, folded(VisitJson.ENTITY, VisitJson::fold));
    others.put(AccessJson.ENTITY, folded(AccessJson.ENTITY, AccessJson::fold));
    others.put(DataRequestJson.ENTITY, folded(DataRequestJson.ENTITY, DataRequestJson::fold));
    return others;
  }

  private List<String> folded(String entity, Function<List<DeskRecord>, Object> fold) {
    return ids(entity).map(id -> id + " " + fold.apply(log.entity(entity, id))).sorted().toList();
  }

  private Stream<UUID> ids(String entity) {
    return log.all().stream()
        .filter(record -> record.header().entity().equals(entity))
        .map(record -> record.header().entityId())
        .distinct();
  }

  @Override
  public List<byte[]> everythingReadable() {
    return log.all().stream().map(RecordCodec::encode).toList();
  }

  @Override
  public void close() {}
}
