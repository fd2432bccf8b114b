package vn.hotline1022.ui.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hotline1022.call.Counted;
import vn.hotline1022.call.Counted.As;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.FeedbackCounts;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.stats.Period;
import vn.hotline1022.ui.board.KeyFigure.Change;
import vn.hotline1022.ui.board.KeyFigure.Detail;
import vn.hotline1022.ui.board.KeyFigure.Kind;

/** Makes the large figures of what was read. */
final class KeyFigures {
  /** So many of the calls that rang are to be answered in time. */
  static final double TARGET = 0.8;

  private KeyFigures() {}

  static List<KeyFigure> of(BoardFacts facts) {
    List<KeyFigure> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.add(of(kind, facts));
    }
    return all;
  }

  private static KeyFigure of(Kind kind, BoardFacts facts) {
    Figure now = measure(kind).of(facts.now());
    boolean provisional =
        kind == Kind.FIRST_CALL_RESOLUTION
            && facts.at().isBefore(Measure.settledAfter(facts.period()));
    return new KeyFigure(
        kind,
        now,
        // Whoever comes back still changes it: no match for one that is settled.
        provisional ? new Change.Unknown() : Change.of(now, measure(kind).of(facts.before())),
        detail(kind, facts),
        kind == Kind.SERVICE_LEVEL && now instanceof Figure.Share share && share.value() < TARGET,
        provisional,
        behind(kind, facts));
  }

  static Measure measure(Kind kind) {
    return switch (kind) {
      case CALLS -> Measure.ANSWERED_CALLS;
      case SERVICE_LEVEL -> Measure.SERVICE_LEVEL;
      case HANDLE_TIME -> Measure.HANDLE_TIME;
      case OCCUPANCY -> Measure.OCCUPANCY;
      case FIRST_CALL_RESOLUTION -> Measure.FIRST_CALL_RESOLUTION;
      case ACTIVATIONS -> Measure.ACTIVATIONS;
      case FEEDBACK -> Measure.FEEDBACK_WRITTEN;
    };
  }

  private static Detail detail(Kind kind, BoardFacts facts) {
    CallCounts calls = facts.now().calls();
    return switch (kind) {
      case CALLS -> rate(facts);
      case SERVICE_LEVEL -> missed(Measure.SERVICE_LEVEL.of(facts.now()));
      case HANDLE_TIME -> handling(calls);
      case OCCUPANCY -> new Detail.Base();
      case FIRST_CALL_RESOLUTION -> missed(Measure.FIRST_CALL_RESOLUTION.of(facts.now()));
      case ACTIVATIONS -> new Detail.Runs(Measure.GUIDE_COMPLETION.of(facts.now()));
      case FEEDBACK -> items(facts.now().feedback());
    };
  }

  private static Detail missed(Figure figure) {
    return new Detail.Missed(
        figure instanceof Figure.Share share ? share.base() - share.part() : 0);
  }

  private static Detail rate(BoardFacts facts) {
    boolean hourly =
        facts.period().kind() == Period.Kind.SHIFT || facts.period().kind() == Period.Kind.DAY;
    double units =
        (double) facts.elapsed().toSeconds()
            / (hourly ? Duration.ofHours(1) : Duration.ofDays(1)).toSeconds();
    long calls = facts.now().calls().get(CallCount.ANSWERED);
    // In its first minutes a shift has no rate yet.
    return new Detail.Rate(units < 0.1 ? calls : calls / units, hourly);
  }

  private static Detail handling(CallCounts calls) {
    long answered = Math.max(1, calls.get(CallCount.ANSWERED));
    Duration talk = calls.time(CallCount.TALK).plus(calls.time(CallCount.HOLD));
    return new Detail.Handling(
        talk.dividedBy(answered), calls.time(CallCount.WRAP_UP).dividedBy(answered));
  }

  private static Detail items(FeedbackCounts items) {
    return new Detail.Items(items.accepted(), items.waiting(), items.refused());
  }

  private static Optional<Counted> behind(Kind kind, BoardFacts facts) {
    Period period = facts.period();
    return switch (kind) {
      case CALLS, HANDLE_TIME -> calls(period, As.ANSWERED);
      // What the telephone exchange counted has no calls here.
      case SERVICE_LEVEL ->
          Measure.source(facts.now()) == Measure.Source.LINES
              ? calls(period, As.LATE)
              : Optional.empty();
      case FIRST_CALL_RESOLUTION -> calls(period, As.NOT_AT_ONCE);
      case ACTIVATIONS -> calls(period, As.ACTIVATED);
      case OCCUPANCY, FEEDBACK -> Optional.empty();
    };
  }

  private static Optional<Counted> calls(Period period, As as) {
    return Optional.of(Counted.in(period.from(), period.to(), as));
  }
}
