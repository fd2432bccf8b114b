package vn.hotline1022.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.Erasure;
import vn.hotline1022.record.RecordOrder;

/**
 * Folds one event from its records, in whatever order they came. The last readable {@code
 * event.written} stands, and of each thing of the checklist the last {@code event.ticked}. After an
 * erasure no words remain. Records of unknown types or versions, and unreadable ones, are left
 * aside.
 */
public final class EventFold {

  private EventFold() {}

  /**
   * @param records of one event
   */
  public static Optional<Event> fold(List<DeskRecord> records) {
    boolean erased = records.stream().anyMatch(record -> Erasure.target(record).isPresent());
    Optional<Event> standing = Optional.empty();
    Set<String> ready = new TreeSet<>();
    for (DeskRecord record : ofEvents(records)) {
      Optional<Event> written = EventJson.readWritten(record);
      standing = written.isPresent() ? written : standing;
      EventJson.readTicked(record).ifPresent(tick -> tick(ready, tick));
    }
    return standing
        .map(event -> event.withReady(ready))
        .map(event -> erased ? event.withoutWords() : event);
  }

  private static void tick(Set<String> ready, EventJson.Tick tick) {
    if (!tick.ready()) {
      ready.remove(tick.item());
    } else if (ready.size() < EventBounds.PEOPLE_MAX) {
      ready.add(tick.item());
    }
  }

  private static List<DeskRecord> ofEvents(List<DeskRecord> records) {
    return records.stream()
        .filter(record -> record.header().entity().equals(EventJson.ENTITY))
        .filter(record -> record.header().schemaVersion() == EventJson.VERSION)
        .sorted(RecordOrder.FOLD)
        .toList();
  }
}
