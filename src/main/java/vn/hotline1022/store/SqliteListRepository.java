package vn.hotline1022.store;

import java.util.List;
import java.util.UUID;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.lists.ListChange;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListEntryJson;
import vn.hotline1022.lists.ListFold;
import vn.hotline1022.lists.ListRepository;

/**
 * Edits of the lists in the encrypted database, as records and as rows folded from them. Knows the
 * lists about calls as they stood when they were last read or written here: searches and figures go
 * by those.
 */
public final class SqliteListRepository implements ListRepository {
  private final Database database;
  private final RecordStore records;
  private final CallLists defaults;
  private volatile CallLists callLists;

  SqliteListRepository(Database database, RecordStore records, CallLists defaults) {
    this.database = database;
    this.records = records;
    this.defaults = defaults;
    this.callLists = defaults;
    edits();
  }

  @Override
  public void write(List<ListEntry> entries, String actor) {
    records.appendAll(entries.stream().map(entry -> ListEntryJson.written(entry, actor)).toList());
    edits();
  }

  @Override
  public List<ListEntry> edits() {
    List<ListEntry> edits =
        database
            .readers()
            .read(
                s ->
                    s.list(
                        "SELECT " + ListProjection.COLUMNS + " FROM list_entry ORDER BY id",
                        ListProjection::read));
    callLists = defaults.with(edits);
    return edits;
  }

  @Override
  public List<ListChange> history(UUID id) {
    return database
        .readers()
        .read(s -> ListFold.history(RecordTable.ofEntity(s, ListEntryJson.ENTITY, id)));
  }

  /** The lists about calls as they stand; does not block. */
  CallLists callLists() {
    return callLists;
  }
}
