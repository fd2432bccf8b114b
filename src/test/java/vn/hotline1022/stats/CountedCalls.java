package vn.hotline1022.stats;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.Counted;
import vn.hotline1022.guide.GuideTrail;
import vn.hotline1022.lists.Hours;

/** Which calls a figure counts, held against what was counted of each. */
public final class CountedCalls {

  private CountedCalls() {}

  /** Whether a call counts by its runs of guides. */
  public static boolean matches(Counted figure, Counted.Point point, List<GuideTrail> runs) {
    GuidePoint at = new GuidePoint(point.guide(), point.step());
    return runs.stream()
        .filter(run -> !run.at().isBefore(figure.from()) && run.at().isBefore(figure.to()))
        .map(run -> GuidePoint.of(run).getOrDefault(at, GuideCounts.NONE))
        .anyMatch(
            counts ->
                figure.as() == Counted.As.STOPPED ? counts.stopped() > 0 : counts.reached() > 0);
  }

  public static boolean matches(Counted figure, CallFact fact) {
    boolean when = !fact.at().isBefore(figure.from()) && fact.at().isBefore(figure.to());
    boolean who = figure.operators().isEmpty() || figure.operators().contains(fact.operator());
    return when
        && who
        && counts(figure.as(), fact.counts())
        && has(figure.reason(), fact.codes(CallBy.REASON))
        && (figure.places().isEmpty() || figure.places().contains(fact.place()))
        && has(figure.disposition(), List.of(fact.ending().split("/", -1)[0]))
        && has(figure.halfHour().map(Hours::text), fact.codes(CallBy.HALF_HOUR));
  }

  private static boolean has(Optional<String> wanted, List<String> codes) {
    return wanted.map(codes::contains).orElse(true);
  }

  private static boolean counts(Counted.As as, CallCounts counts) {
    return switch (as) {
      case ANSWERED -> counts.get(CallCount.ANSWERED) == 1;
      case OFFERED -> counts.get(CallCount.OFFERED) == 1;
      case LATE -> counts.get(CallCount.OFFERED) == 1 && counts.get(CallCount.IN_TIME) == 0;
      case FOLLOWABLE -> counts.get(CallCount.FOLLOWABLE) == 1;
      case NOT_AT_ONCE ->
          counts.get(CallCount.FOLLOWABLE) == 1 && counts.get(CallCount.AT_ONCE) == 0;
      case ACTIVATED -> counts.get(CallCount.ACTIVATED) == 1;
      case REACHED, STOPPED -> throw new IllegalArgumentException("of runs: " + as);
    };
  }
}
