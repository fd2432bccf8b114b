package vn.hotline1022.ui.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hotline1022.call.HelpRequest;
import vn.hotline1022.call.PresenceSpan;
import vn.hotline1022.roster.Teams;
import vn.hotline1022.staff.Person;
import vn.hotline1022.stats.CallCounts;
import vn.hotline1022.stats.Duty;
import vn.hotline1022.stats.GuideCounts;
import vn.hotline1022.stats.GuidePoint;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.Staffing;
import vn.hotline1022.stats.TeamBy;
import vn.hotline1022.stats.Totals;

/**
 * What was read for the board at one moment.
 *
 * @param before the same stretch of the period before: of a shift that goes on, as much of it
 * @param halfHours calls by half hours of the day
 * @param typical calls in them on the same days of the weeks before, in the mean
 * @param staffing how many calls could be taken
 * @param continued calls of each person that ended with a call-back promised
 * @param places calls by the rows of the ward map, most first
 * @param wards what was activated in each unit of today, most per resident first
 * @param teams calls by team and by organisation
 * @param belonging who belongs to which team
 * @param runs of guides, by who led them
 * @param spans presence of everybody in the last day
 * @param people who works here
 * @param lag how many records wait to be counted
 */
record BoardFacts(
    Period period,
    Instant at,
    Totals now,
    Totals before,
    Map<String, CallCounts> halfHours,
    Map<String, Double> typical,
    Staffing staffing,
    Map<String, CallCounts> operators,
    Map<String, CallCounts> reasons,
    List<Group> places,
    List<AtWard> wards,
    Map<TeamBy, Map<String, CallCounts>> teams,
    Teams belonging,
    Map<String, Long> continued,
    Map<GuidePoint, GuideCounts> guides,
    Map<String, GuideCounts> runs,
    Map<String, Duty> duty,
    List<PresenceSpan> spans,
    List<HelpRequest> help,
    List<Person> people,
    Queues queues,
    long lag) {

  /** Half hours in which so few weeks were counted are no custom. */
  static final int WEEKS = 4;

  /** Whether the period goes on, so that people in it are doing something now. */
  boolean live() {
    return period.contains(at);
  }

  /** Whether the period is a shift or a day, whose half hours follow each other. */
  boolean isOneDay() {
    return Duration.between(period.from(), period.to()).compareTo(Duration.ofDays(1)) <= 0;
  }

  /** How much of the period is over. */
  Duration elapsed() {
    Instant end = at.isBefore(period.to()) ? at : period.to();
    return end.isAfter(period.from()) ? Duration.between(period.from(), end) : Duration.ZERO;
  }
}
