package vn.hotline1022.sync;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hotline1022.call.Call;
import vn.hotline1022.record.DeskRecord;

/** One profile in a simulated exchange; over memory or over a real encrypted store. */
public interface SimulatedDesk extends AutoCloseable {

  void start(Call call);

  /** What was typed so far is kept as a draft, as often as it changes. */
  void type(Call call);

  void save(Call call);

  /** Erases what identifies the citizen in a call, whether it is known here yet or not. */
  void erase(UUID callId);

  /** The program ends and begins again. */
  void restart();

  RecordSource source();

  RecordSink sink();

  /** The call table: every saved, missed or begun call as this profile shows it. */
  Map<UUID, Call> calls();

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
