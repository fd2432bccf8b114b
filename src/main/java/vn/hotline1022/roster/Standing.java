package vn.hotline1022.roster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordOrder;

/** What stands of things that each record says as a whole. */
public final class Standing {

  private Standing() {}

  /**
   * The last of each, by id.
   *
   * @param records of any things of one kind, in any order
   * @param reader empty for what cannot be read, which is left aside
   */
  public static <T> List<T> of(
      Collection<DeskRecord> records, Function<DeskRecord, Optional<T>> reader) {
    Map<UUID, T> standing = new LinkedHashMap<>();
    records.stream()
        .sorted(RecordOrder.FOLD)
        .forEach(
            record ->
                reader
                    .apply(record)
                    .ifPresent(read -> standing.put(record.header().entityId(), read)));
    return List.copyOf(standing.values());
  }
}
