package vn.hotline1022.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.HybridClock;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one entry from its records, in whatever order they came: the last readable one stands.
 * Records of unknown types or versions, unreadable ones, and ones that speak of another entry than
 * they say, are left aside.
 */
public final class ListFold {

  private ListFold() {}

  /**
   * @param records of one entry
   */
  public static Optional<ListEntry> fold(List<DeskRecord> records) {
    List<ListChange> history = history(records);
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast().entry());
  }

  /**
   * The entry after each edit, oldest first.
   *
   * @param records of one entry
   */
  public static List<ListChange> history(List<DeskRecord> records) {
    List<ListChange> history = new ArrayList<>();
    records.stream()
        .filter(record -> record.header().entity().equals(ListEntryJson.ENTITY))
        .filter(record -> record.header().type().equals(ListEntryJson.WRITTEN))
        .filter(record -> record.header().schemaVersion() == ListEntryJson.VERSION)
        .sorted(RecordOrder.FOLD)
        .forEach(
            record ->
                ListEntryJson.read(record).ifPresent(entry -> history.add(change(record, entry))));
    return history;
  }

  private static ListChange change(DeskRecord record, ListEntry entry) {
    Instant at = Instant.ofEpochMilli(HybridClock.millisOf(record.header().hlc()));
    return new ListChange(entry, record.header().actor(), at);
  }
}
