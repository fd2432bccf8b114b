package vn.hotline1022.call;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one interval of presence from its records; normally there is one. The last readable one
 * stands, in whatever order they came.
 */
public final class PresenceFold {

  private PresenceFold() {}

  /**
   * @param records of one interval
   */
  public static Optional<PresenceChange> fold(List<DeskRecord> records) {
    return records.stream()
        .filter(record -> record.header().entity().equals(PresenceJson.ENTITY))
        .sorted(RecordOrder.FOLD.reversed())
        .flatMap(record -> PresenceJson.read(record).stream())
        .findFirst();
  }
}
