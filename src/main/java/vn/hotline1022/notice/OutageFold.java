package vn.hotline1022.notice;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one outage from its records, in whatever order they came: the last readable one stands.
 * After an erasure no words remain. Records of unknown types or versions are left aside.
 */
public final class OutageFold {

  private OutageFold() {}

  /**
   * @param records of one outage
   */
  public static Optional<Outage> fold(List<DeskRecord> records) {
    List<Outage> history = history(records);
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  /** Every version of it, the oldest first. */
  public static List<Outage> history(List<DeskRecord> records) {
    boolean erased = records.stream().anyMatch(record -> Erasure.target(record).isPresent());
    return records.stream()
        .filter(record -> record.header().entity().equals(OutageJson.ENTITY))
        .filter(record -> record.header().type().equals(OutageJson.WRITTEN))
        .filter(record -> record.header().schemaVersion() == OutageJson.VERSION)
        .sorted(RecordOrder.FOLD)
        .flatMap(record -> OutageJson.read(record).stream())
        .map(outage -> erased ? outage.withoutWords() : outage)
        .toList();
  }
}
