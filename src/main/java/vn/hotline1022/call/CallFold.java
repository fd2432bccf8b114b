package vn.hotline1022.call;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one call from its records, in whatever order they came; the same records give the same call
 * on every profile.
 *
 * <p>The last readable {@code call.saved} by (hlc, device, incarnation, sequence) stands; without
 * one the last {@code call.started} gives a call that is not saved yet. Where an erasure is among
 * the records, or the one that stands was erased, the phone is {@link
 * vn.hotline1022.text.PhoneNumber#ERASED} and the notes are empty; times, reasons and disposition
 * remain. Records of unknown types or versions, and unreadable ones, are left aside here and kept
 * by whoever keeps them.
 */
public final class CallFold {

  private CallFold() {}

  /**
   * @param records of one call
   */
  public static Optional<Call> fold(List<DeskRecord> records) {
    List<DeskRecord> newestFirst =
        records.stream()
            .filter(record -> record.header().entity().equals(CallJson.ENTITY))
            .sorted(RecordOrder.FOLD.reversed())
            .toList();
    boolean erased = newestFirst.stream().anyMatch(record -> Erasure.target(record).isPresent());
    return newest(newestFirst, CallJson.SAVED)
        .or(() -> newest(newestFirst, CallJson.STARTED))
        .map(call -> erased ? CallJsonReader.erased(call) : call);
  }

  private static Optional<Call> newest(List<DeskRecord> newestFirst, String type) {
    boolean ended = type.equals(CallJson.SAVED);
    return newestFirst.stream()
        .filter(record -> record.header().type().equals(type))
        .filter(record -> record.header().schemaVersion() == CallJson.VERSION)
        .flatMap(record -> CallJsonReader.read(record).stream())
        .filter(call -> call.state().ended() == ended)
        .findFirst();
  }
}
