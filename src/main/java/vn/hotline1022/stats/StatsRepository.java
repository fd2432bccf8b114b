package vn.hotline1022.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted, for any period. Follows what is written and what comes from other desks within
 * a second; after an import or an update of the program it may take minutes, which {@link #lag}
 * tells. Methods block and may be called from any thread but the FX thread; they throw {@link
 * vn.hotline1022.fault.FaultException}.
 */
public interface StatsRepository {

  /** By code; codes without any call are left out. */
  Map<String, CallCounts> calls(CallBy by, Period period);

  /**
   * The same for each whole day of a period by itself, by the day's number since 1970; days without
   * any call are left out.
   */
  default Map<Long, Map<String, CallCounts>> callsByDay(CallBy by, Period.Days days) {
    Map<Long, Map<String, CallCounts>> all = new TreeMap<>();
    for (long day = days.first(); day < days.end(); day++) {
      Map<String, CallCounts> found = calls(by, Period.day(LocalDate.ofEpochDay(day)));
      if (!found.isEmpty()) {
        all.put(day, found);
      }
    }
    return all;
  }

  /** Of every guide and step that was met. */
  Map<GuidePoint, GuideCounts> guides(Period period);

  /** Runs of guides by person: how many, and how many of them ended in success. */
  Map<String, GuideCounts> runs(Period period);

  /** By person. */
  Map<String, Duty> duty(Period period);

  /** By code. */
  Map<String, FeedbackCounts> feedback(FeedbackBy by, Period period);

  /** Items of feedback written in it, each as it stands now; in no order. */
  List<FeedbackFact> items(Period period);

  /** By the code of the place, and there by {@link CallBy#ENDING}. Looks at every call of it. */
  Map<String, Map<String, CallCounts>> endingsByPlace(Period period);

  /** People at events, by the code of the place of whoever was helped. */
  Map<String, VisitCounts> visits(Period period);

  /** Faults handed to the technicians, by the code of the place of whoever was helped. */
  Map<String, Long> faults(Period period);

  /** Who was in service, half hour by half hour, and who is now; for periods of days or weeks. */
  default Service service(Period period) {
    return Service.NONE;
  }

  /** What telephone exchanges counted; nothing where none is known. */
  default ExchangeFigures exchange(Period period) {
    return ExchangeFigures.NONE;
  }

  /**
   * How many calls of each person ended so; empty codes are left out. Looks at every call of the
   * period: for a shift or a day.
   */
  Map<String, Long> endedAs(String disposition, Period period);

  /** Changes when something was counted, so that whoever shows figures need not ask for them. */
  long state();

  /** How many records wait to be counted. */
  long lag();

  /** Counts what waits; returns when nothing is left. */
  void catchUp();

  /** Everything of a period together. */
  default Totals totals(Period period) {
    GuideCounts runs =
        guides(period).entrySet().stream()
            .filter(entry -> entry.getKey().step().isEmpty())
            .map(Map.Entry::getValue)
            .reduce(GuideCounts.NONE, GuideCounts::plus);
    return new Totals(
        calls(CallBy.ALL, period).getOrDefault("", CallCounts.NONE),
        runs,
        Duty.sum(duty(period)),
        feedback(FeedbackBy.ALL, period).getOrDefault("", FeedbackCounts.NONE),
        exchange(period));
  }
}
