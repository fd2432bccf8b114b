package vn.hotline1022.lists;

import java.util.List;
import java.util.UUID;

/**
 * Where edits of the lists are kept. Methods block; what {@link #write} returns from is durable.
 * All throw {@link vn.hotline1022.fault.FaultException}; nothing is half-written then.
 */
public interface ListRepository {

  /** Keeps these entries as they now stand, all of them or none. */
  void write(List<ListEntry> entries, String actor);

  /** Every entry that was ever edited, as it stands. */
  List<ListEntry> edits();

  /** Every edit of one entry, oldest first. */
  List<ListChange> history(UUID id);
}
