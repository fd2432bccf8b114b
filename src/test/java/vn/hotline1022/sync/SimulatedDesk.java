package vn.hotline1022.sync;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallJson;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordDraft;
import vn.hotline1022.text.PhoneNumber;

/** One profile in a simulated exchange; over memory or over a real encrypted store. */
public interface SimulatedDesk extends AutoCloseable {

  void start(Call call);

  /** What was typed so far is kept as a draft, as often as it changes. */
  void type(Call call);

  void save(Call call);

  /** Anything else that is said, as a record. */
  void say(RecordDraft draft);

  /** What is being written beside a call, a promise and a fault, is kept as drafts. */
  void typeBeside(UUID callId, UUID promise, UUID fault);

  /** Erases what identifies a citizen, whether it is known here yet or not. */
  default void erase(Erasure.Target target) {
    say(Erasure.of(target, "TC-01", "shift"));
  }

  /** Erases a call. */
  default void erase(UUID call) {
    erase(new Erasure.Target(CallJson.ENTITY, call));
  }

  /** Finds by itself what is kept of somebody and erases it; tells what that was. */
  Collection<Erasure.Target> forget(Set<UUID> citizens, PhoneNumber phone);

  /** The program ends and begins again. */
  void restart();

  RecordSource source();

  RecordSink sink();

  /** The call table: every saved, missed or begun call as this profile shows it. */
  Map<UUID, Call> calls();

  /** Every other table as this profile shows it, row by row, sorted. */
  Map<String, List<String>> others();

  /** Everything this profile holds that could tell of a citizen, decrypted, as bytes. */
  List<byte[]> everythingReadable();

  /** Every record of every chain it holds. */
  default List<DeskRecord> records() {
    return source().heads().keySet().stream()
        .flatMap(origin -> source().after(origin, 0, Integer.MAX_VALUE).stream())
        .toList();
  }

  @Override
  void close();
}
