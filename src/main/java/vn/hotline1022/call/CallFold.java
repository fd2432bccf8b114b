package vn.hotline1022.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one call from its records, in whatever order they came; the same records give the same call
 * on every profile.
 *
 * <p>The last readable {@code call.saved} or {@code call.amended} by (hlc, device, incarnation,
 * sequence) stands, an amendment upon the save before it; without one the last {@code call.started}
 * gives a call that is not saved yet. Where an erasure is among the records, or the one that stands
 * was erased, the phone is {@link vn.hotline1022.text.PhoneNumber#ERASED} and the notes are empty;
 * times, reasons and disposition remain. Records of unknown types or versions, and unreadable ones,
 * are left aside here and kept by whoever keeps them.
 */
public final class CallFold {

  private CallFold() {}

  /**
   * @param records of one call
   */
  public static Optional<Call> fold(List<DeskRecord> records) {
    List<CallRevision> revisions = history(records);
    if (!revisions.isEmpty()) {
      return Optional.of(revisions.getLast().call());
    }
    return inOrder(records).reversed().stream()
        .filter(record -> record.header().type().equals(CallJson.STARTED))
        .flatMap(record -> CallJsonReader.read(record).stream())
        .filter(call -> !call.state().ended())
        .findFirst()
        .map(call -> erased(records) ? CallJsonReader.erased(call) : call);
  }

  /**
   * The call after each save and each amendment, oldest first; empty while it is not saved.
   *
   * @param records of one call
   */
  public static List<CallRevision> history(List<DeskRecord> records) {
    boolean erased = erased(records);
    List<CallRevision> revisions = new ArrayList<>();
    for (DeskRecord record : inOrder(records)) {
      revised(record, revisions)
          .map(call -> erased ? CallJsonReader.erased(call) : call)
          .ifPresent(call -> revisions.add(revision(record, call)));
    }
    return revisions;
  }

  private static Optional<Call> revised(DeskRecord record, List<CallRevision> before) {
    return switch (record.header().type()) {
      case CallJson.SAVED -> CallJsonReader.read(record).filter(call -> call.state().ended());
      case CallJson.AMENDED ->
          before.isEmpty()
              ? Optional.empty()
              : CallJsonReader.amended(before.getLast().call(), record);
      default -> Optional.empty();
    };
  }

  private static CallRevision revision(DeskRecord record, Call call) {
    return new CallRevision(
        call,
        record.header().actor(),
        Instant.ofEpochMilli(HybridClock.millisOf(record.header().hlc())),
        record.header().baseVersion());
  }

  private static boolean erased(List<DeskRecord> records) {
    return records.stream().anyMatch(record -> Erasure.target(record).isPresent());
  }

  private static List<DeskRecord> inOrder(List<DeskRecord> records) {
    return records.stream()
        .filter(record -> record.header().entity().equals(CallJson.ENTITY))
        .filter(record -> record.header().schemaVersion() == CallJson.VERSION)
        .sorted(RecordOrder.FOLD)
        .toList();
  }
}
