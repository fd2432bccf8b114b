package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.unit.Place;

/**
 * Looks for items that may be about the same, offline, in memory. Knows of an item only what is
 * compared, no text of it; filled from the repository by revision. Safe for use by several threads;
 * a search over 200,000 items takes a few milliseconds, filling them a second or two.
 */
public final class Duplicates {

  /** Most that are shown. */
  public static final int MOST = 5;

  /** Nearer than this they lie in the same corner of the grid or in a neighbouring one. */
  private static final double CELL_DEGREES = 0.005;

  /** Without a unit no more than these are looked at. */
  private static final int MOST_LOOKED_AT = 20_000;

  /** With more of them gone the lists are made anew. */
  private static final int MOST_GONE = 5_000;

  private static final Comparator<Duplicate> BEST =
      Comparator.comparingInt(Duplicate::score).reversed().thenComparing(Duplicate::other);

  private final Map<UUID, DuplicateEntry> entries = new HashMap<>();
  private final Map<String, List<DuplicateEntry>> byUnit = new HashMap<>();
  private final Map<Long, List<DuplicateEntry>> byCell = new HashMap<>();
  private final Map<Integer, List<DuplicateEntry>> byPlaceWord = new HashMap<>();
  private final Vocabulary words = new Vocabulary();
  private final Vocabulary places = new Vocabulary();
  private long revision;
  private int gone;
  private int rounds;

  /** Everything up to this revision is known. */
  public synchronized long revision() {
    return revision;
  }

  /** How many items are known. */
  public synchronized int size() {
    return entries.size();
  }

  /** Takes in what changed; what no longer counts is forgotten. */
  public synchronized void take(Collection<DuplicateCandidate> changed) {
    for (DuplicateCandidate candidate : changed) {
      forget(candidate.id());
      if (candidate.counts()) {
        add(candidate);
      }
      revision = Math.max(revision, candidate.revision());
    }
    if (gone > MOST_GONE) {
      tidy();
    }
  }

  private void forget(UUID id) {
    DuplicateEntry old = entries.remove(id);
    if (old != null) {
      old.forget();
      words.remove(old.words());
      places.remove(old.places());
      gone++;
    }
  }

  private void add(DuplicateCandidate candidate) {
    String place = SearchKey.of(candidate.placeText());
    DuplicateEntry entry =
        new DuplicateEntry(
            candidate.id(),
            candidate.kind(),
            candidate.where() instanceof Place.In in ? in.code() : "",
            candidate.category().intern(),
            (int)
                candidate
                    .seen()
                    .map(Seen::day)
                    .orElseGet(() -> SeenTyped.today(candidate.writtenAt()))
                    .toEpochDay(),
            candidate.state(),
            words.add(SearchKey.words(candidate.text())),
            places.add(PlaceWords.of(place)),
            Lane.in(place),
            candidate.coordinates());
    entries.put(entry.id(), entry);
    put(entry);
  }

  private void put(DuplicateEntry entry) {
    byUnit.computeIfAbsent(entry.unit(), _ -> new ArrayList<>()).add(entry);
    entry
        .coordinates()
        .ifPresent(at -> byCell.computeIfAbsent(cell(at, 0, 0), _ -> new ArrayList<>()).add(entry));
    for (int word : entry.places()) {
      byPlaceWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry);
    }
  }

  private void tidy() {
    byUnit.clear();
    byCell.clear();
    byPlaceWord.clear();
    entries.values().forEach(this::put);
    gone = 0;
  }

  private static long cell(Coordinates at, int north, int east) {
    long row = (long) Math.floor(at.latitude() / CELL_DEGREES) + north;
    long column = (long) Math.floor(at.longitude() / CELL_DEGREES) + east;
    return row << 32 | (column & 0xffff_ffffL);
  }

  /**
   * The items that may be the same as what is being written, the likeliest first.
   *
   * @param apart items that are known to be another matter, or this one itself
   */
  public synchronized List<Duplicate> of(DuplicateQuestion question, Set<UUID> apart) {
    boolean says = !question.title().isBlank() || !question.place().isBlank();
    if (!says && question.coordinates().isEmpty()) {
      return List.of();
    }
    DuplicateScore score = new DuplicateScore(question, words, places);
    List<Duplicate> found = new ArrayList<>();
    int round = ++rounds;
    for (List<DuplicateEntry> list : lists(question)) {
      for (DuplicateEntry entry : list) {
        if (entry.isNewIn(round) && !entry.isForgotten() && !apart.contains(entry.id())) {
          score.of(entry).ifPresent(found::add);
        }
      }
    }
    return found.stream().sorted(BEST).limit(MOST).map(score::explained).toList();
  }

  /** What is looked at: the neighbourhood, the unit, and what has the rare words of the place. */
  private List<List<DuplicateEntry>> lists(DuplicateQuestion question) {
    List<List<DuplicateEntry>> lists = new ArrayList<>();
    question.coordinates().ifPresent(at -> addCells(lists, at));
    if (!question.unit().isEmpty()) {
      lists.add(byUnit.getOrDefault(question.unit(), List.of()));
    }
    List<List<DuplicateEntry>> rare =
        PlaceWords.of(SearchKey.of(question.place())).stream()
            .distinct()
            .map(places::number)
            .flatMap(word -> Optional.ofNullable(byPlaceWord.get(word)).stream())
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    int room = MOST_LOOKED_AT;
    for (List<DuplicateEntry> named : rare) {
      room -= named.size();
      if (room >= 0) {
        lists.add(named);
      }
    }
    return lists;
  }

  private void addCells(List<List<DuplicateEntry>> lists, Coordinates at) {
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        lists.add(byCell.getOrDefault(cell(at, north, east), List.of()));
      }
    }
  }

  /** The day as it is compared. */
  static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }
}
