package vn.hotline1022.guide;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs that are over. Blocks, so never on the FX thread; thread-safe. */
public interface GuideTrailRepository {

  /** So many of the newest are counted for one guide at most. */
  int READ_MAX = 100_000;

  /**
   * How the runs that began with a guide ended.
   *
   * @param succeeded in success
   */
  record Tally(int runs, int succeeded) {
    public static final Tally NONE = new Tally(0, 0);
  }

  /** Keeps a run; one of the same id takes the place of what was kept. */
  void add(GuideTrail trail);

  /** The runs of a call, in the order they were over. */
  List<GuideTrail> ofCall(UUID call);

  /** Reads the newest {@link #READ_MAX} that began with a guide or came through it. */
  void each(String guide, TrailFilter filter, Consumer<GuideTrail> reader);

  /** By the guide they began with; guides without a run are left out. */
  Map<String, Tally> tallies(TrailFilter filter);

  /** What came of the runs of a guide. */
  default GuideFigures figures(String guide, TrailFilter filter) {
    GuideFigures.Count count = new GuideFigures.Count(guide);
    each(guide, filter, count::add);
    return count.figures();
  }
}
