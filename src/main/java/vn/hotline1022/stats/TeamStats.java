package vn.hotline1022.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.hotline1022.roster.TeamRepository;
import vn.hotline1022.roster.Teams;
import vn.hotline1022.text.Formats;

/**
 * What people did, put together by the team they belonged to on the day it counts on. Derived from
 * the sums of each person: a period is taken in pieces in which nobody changes teams, so that a
 * team written late counts for the days behind it too. Everything of a person counts once; who is
 * in no team stands under {@link #WITHOUT}.
 */
public final class TeamStats {
  /** "Không thuộc đội". */
  public static final String WITHOUT = "";

  private final StatsRepository stats;
  private final TeamRepository teams;

  public TeamStats(StatsRepository stats, TeamRepository teams) {
    this.stats = stats;
    this.teams = teams;
  }

  /** By team or organisation; those without any call are left out. */
  public Map<String, CallCounts> calls(TeamBy by, Period period) {
    return sums(
        by, period, piece -> stats.calls(CallBy.OPERATOR, piece), CallCounts::plus, teams.teams());
  }

  /** By team or organisation. */
  public Map<String, Duty> duty(TeamBy by, Period period) {
    return sums(by, period, stats::duty, Duty::plus, teams.teams());
  }

  /** By team or organisation, of whoever wrote the feedback down. */
  public Map<String, FeedbackCounts> feedback(TeamBy by, Period period) {
    return sums(
        by,
        period,
        piece -> stats.feedback(FeedbackBy.OPERATOR, piece),
        FeedbackCounts::plus,
        teams.teams());
  }

  private static <T> Map<String, T> sums(
      TeamBy by,
      Period period,
      Function<Period, Map<String, T>> people,
      BinaryOperator<T> plus,
      Teams teams) {
    Map<String, T> all = new TreeMap<>();
    for (Period piece : pieces(period, teams)) {
      LocalDate day = LocalDate.ofInstant(piece.from(), Formats.ZONE);
      people
          .apply(piece)
          .forEach(
              (person, sum) ->
                  all.merge(teams.of(person, day).map(by::key).orElse(WITHOUT), sum, plus));
    }
    return all;
  }

  /** The period, cut where somebody changes teams. */
  private static List<Period> pieces(Period period, Teams teams) {
    TreeSet<Instant> cuts = new TreeSet<>(List.of(period.from(), period.to()));
    teams.changes().stream()
        .map(day -> day.atStartOfDay(Formats.ZONE).toInstant())
        .filter(period::contains)
        .forEach(cuts::add);
    List<Period> pieces = new ArrayList<>();
    for (Instant from : cuts.headSet(period.to())) {
      pieces.add(new Period(Period.Kind.ANY, from, cuts.higher(from)));
    }
    return pieces;
  }
}
