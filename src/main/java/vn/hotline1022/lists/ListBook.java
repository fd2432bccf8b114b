package vn.hotline1022.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All entries as they stand: those the program comes with, and over them what was edited. The same
 * edits give the same book on every desk, whatever was edited there at the same time: an entry that
 * the rules need is never retired, and a list that would be left empty keeps its first entry.
 * Immutable.
 */
public final class ListBook {
  private static final Comparator<ListEntry> ORDER =
      Comparator.comparingLong(ListEntry::rank).thenComparing(ListEntry::code);

  private final Map<UUID, ListEntry> entries = new LinkedHashMap<>();

  private ListBook(List<ListEntry> inOrder) {
    inOrder.forEach(entry -> entries.put(entry.id(), entry));
  }

  /**
   * The edits over the defaults.
   *
   * @param edits at most one of an entry
   */
  public static ListBook over(List<ListEntry> defaults, List<ListEntry> edits) {
    Map<UUID, ListEntry> merged = new LinkedHashMap<>();
    defaults.forEach(entry -> merged.put(entry.id(), entry));
    edits.forEach(edit -> merged.merge(edit.id(), edit, ListBook::edited));
    List<ListEntry> inOrder =
        merged.values().stream()
            .map(entry -> ListRules.need(entry).isPresent() ? entry.withRetired(false) : entry)
            .sorted(ORDER)
            .toList();
    return new ListBook(neverEmpty(inOrder));
  }

  /** What the program comes with stays below what it came with. */
  private static ListEntry edited(ListEntry shipped, ListEntry edit) {
    return edit.withGroup(shipped.group());
  }

  private static List<ListEntry> neverEmpty(List<ListEntry> inOrder) {
    Map<List<Object>, Integer> offered = new HashMap<>();
    inOrder.forEach(
        entry ->
            offered.merge(
                List.of(entry.kind(), entry.group()), entry.retired() ? 0 : 1, Integer::sum));
    List<ListEntry> kept = new ArrayList<>();
    for (ListEntry entry : inOrder) {
      List<Object> list = List.of(entry.kind(), entry.group());
      boolean first = offered.get(list) == 0 && ListRules.mustOffer(entry);
      kept.add(first ? entry.withRetired(false) : entry);
      if (first) {
        offered.put(list, 1);
      }
    }
    return kept;
  }

  /** Every entry of a kind, in order; retired ones too. */
  public List<ListEntry> all(ListKind kind) {
    return entries.values().stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** The entries of one list, in order; retired ones too. */
  public List<ListEntry> of(ListKind kind, String group) {
    return all(kind).stream().filter(entry -> entry.group().equals(group)).toList();
  }

  public Optional<ListEntry> find(UUID id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** A new entry's place: behind the last of its list. */
  public long lastRank(ListKind kind, String group) {
    List<ListEntry> list = of(kind, group);
    return list.isEmpty() ? 0 : Math.min(ListEntry.RANK_MAX, list.getLast().rank() + ListEntry.GAP);
  }

  /**
   * What changes when an entry goes one place up or down in its list: mostly it alone; all of its
   * list where there is no room between two. Empty when it stands at the end already.
   *
   * @param down whether it goes down
   */
  public List<ListEntry> moved(ListEntry entry, boolean down) {
    List<ListEntry> list = new ArrayList<>(of(entry.kind(), entry.group()));
    int at = list.indexOf(entry);
    int to = down ? at + 1 : at - 1;
    if (at < 0 || to < 0 || to >= list.size()) {
      return List.of();
    }
    list.remove(at);
    long before = to == 0 ? list.getFirst().rank() - 2 * ListEntry.GAP : list.get(to - 1).rank();
    long after =
        to == list.size() ? list.getLast().rank() + 2 * ListEntry.GAP : list.get(to).rank();
    long between = before + (after - before) / 2;
    boolean room = between > before && between < after && Math.abs(between) < ListEntry.RANK_MAX;
    if (room) {
      return List.of(entry.withRank(between));
    }
    list.add(to, entry);
    return renumbered(list);
  }

  private static List<ListEntry> renumbered(List<ListEntry> list) {
    List<ListEntry> changed = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      long rank = (i + 1) * ListEntry.GAP;
      if (list.get(i).rank() != rank) {
        changed.add(list.get(i).withRank(rank));
      }
    }
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ListBook book
        && List.copyOf(entries.values()).equals(List.copyOf(book.entries.values()));
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }
}
