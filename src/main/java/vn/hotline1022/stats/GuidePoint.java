package vn.hotline1022.stats;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.hotline1022.guide.GuideTrail;

/**
 * Where runs of guides are counted.
 *
 * @param step id of a step, or empty for the guide as a whole
 */
public record GuidePoint(String guide, String step) {

  /** By guide, each as a whole first. */
  public static final Comparator<GuidePoint> ORDER =
      Comparator.comparing(GuidePoint::guide).thenComparing(GuidePoint::step);

  /** The guide as a whole. */
  public static GuidePoint whole(String guide) {
    return new GuidePoint(guide, "");
  }

  /** What one run counts: the same as {@code guide.GuideFigures} counts of it. */
  public static Map<GuidePoint, GuideCounts> of(GuideTrail trail) {
    Map<GuidePoint, GuideCounts> counts = new LinkedHashMap<>();
    long succeeded = trail.succeeded() ? 1 : 0;
    add(
        counts,
        whole(trail.pin().id()),
        new GuideCounts(1, succeeded, 0, 0, 0, trail.length().toMillis()));
    trail.met().keySet().forEach(guide -> add(counts, whole(guide), reached()));
    Set<GuidePoint> met = new HashSet<>();
    for (int i = 0; i < trail.stops().size(); i++) {
      GuideTrail.Stop stop = trail.stops().get(i);
      GuidePoint point = new GuidePoint(stop.place().guide(), stop.place().step());
      boolean over = i == trail.stops().size() - 1 && !trail.succeeded();
      long first = met.add(point) ? 1 : 0;
      add(counts, point, new GuideCounts(0, 0, first, over ? 1 : 0, 1, stop.spent().toMillis()));
    }
    return counts;
  }

  private static GuideCounts reached() {
    return new GuideCounts(0, 0, 1, 0, 0, 0);
  }

  private static void add(Map<GuidePoint, GuideCounts> counts, GuidePoint point, GuideCounts more) {
    counts.merge(point, more, GuideCounts::plus);
  }
}
