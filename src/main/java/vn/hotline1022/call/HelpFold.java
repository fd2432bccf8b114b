package vn.hotline1022.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one call for help from its records, in whatever order they came: the first asking stands,
 * and of those who took it and who ended it the first in the records' order.
 */
public final class HelpFold {

  private HelpFold() {}

  /**
   * @param records of one call for help
   */
  public static Optional<HelpRequest> fold(List<DeskRecord> records) {
    List<DeskRecord> inOrder =
        records.stream()
            .filter(record -> record.header().entity().equals(HelpJson.ENTITY))
            .sorted(RecordOrder.FOLD)
            .toList();
    Optional<HelpRequest> asked =
        inOrder.stream().flatMap(record -> HelpJson.readAsked(record).stream()).findFirst();
    Optional<HelpRequest.Taken> taken =
        inOrder.stream().flatMap(record -> HelpJson.readTaken(record).stream()).findFirst();
    Optional<Instant> ended =
        inOrder.stream().flatMap(record -> HelpJson.readEnded(record).stream()).findFirst();
    return asked
        .map(request -> taken.map(request::takenBy).orElse(request))
        .map(request -> ended.map(request::endedAt).orElse(request));
  }
}
