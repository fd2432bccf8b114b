package vn.hotline1022.ui.booth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.event.Visit;
import vn.hotline1022.event.VisitFigures;

/**
 * What was done at the event so far.
 *
 * @param visits as everything else counts them
 * @param counts over all desks
 * @param own what this desk counted
 */
public record BoothFigures(
    VisitFigures visits, Map<TallyKind, Integer> counts, Map<TallyKind, Integer> own) {

  /** Before anything is known. */
  static final BoothFigures NONE = of(List.of(), Map.of(), Map.of());

  public BoothFigures {
    counts = whole(counts);
    own = whole(own);
  }

  private static Map<TallyKind, Integer> whole(Map<TallyKind, Integer> counts) {
    EnumMap<TallyKind, Integer> all = new EnumMap<>(TallyKind.class);
    for (TallyKind count : TallyKind.values()) {
      all.put(count, counts.getOrDefault(count, 0));
    }
    return Map.copyOf(all);
  }

  static BoothFigures of(
      List<Visit> visits, Map<TallyKind, Integer> counts, Map<TallyKind, Integer> own) {
    return new BoothFigures(VisitFigures.of(visits), counts, own);
  }

  /** Whether this desk counted so many that this can be taken back here. */
  boolean canCount(TallyKind kind, int by) {
    return by > 0 || own.get(kind) + by >= 0;
  }

  /** The same with one more, or one less, until it is read again. */
  BoothFigures counted(TallyKind kind, int by) {
    return new BoothFigures(visits, more(counts, kind, by), more(own, kind, by));
  }

  private static Map<TallyKind, Integer> more(
      Map<TallyKind, Integer> counts, TallyKind kind, int by) {
    EnumMap<TallyKind, Integer> all = new EnumMap<>(counts);
    all.merge(kind, by, Integer::sum);
    return all;
  }
}
