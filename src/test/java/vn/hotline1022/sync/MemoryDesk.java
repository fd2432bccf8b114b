package vn.hotline1022.sync;

import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFold;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.record.DeskRecord.Origin;
import vn.hotline1022.record.RecordCodec;
import vn.hotline1022.record.TimeSource;

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
  public void erase(UUID callId) {
    log.append(CallJson.erasure(callId, "TC-01"));
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
    log.all().stream()
        .map(record -> record.header().entityId())
        .distinct()
        .forEach(
            id ->
                CallFold.fold(log.entity(CallJson.ENTITY, id))
                    .ifPresent(call -> calls.put(id, call)));
    return calls;
  }

  @Override
  public List<byte[]> everythingReadable() {
    return log.all().stream().map(RecordCodec::encode).toList();
  }

  @Override
  public void close() {}
}
