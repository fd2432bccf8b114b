package vn.hotline1022.stats;

import java.util.List;
import java.util.Map;

/** Nothing was ever counted; tests say otherwise where they need it. */
public class NothingCounted implements StatsRepository {

  @Override
  public Map<String, CallCounts> calls(CallBy by, Period period) {
    return Map.of();
  }

  @Override
  public Map<GuidePoint, GuideCounts> guides(Period period) {
    return Map.of();
  }

  @Override
  public Map<String, GuideCounts> runs(Period period) {
    return Map.of();
  }

  @Override
  public Map<String, Duty> duty(Period period) {
    return Map.of();
  }

  @Override
  public Map<String, FeedbackCounts> feedback(FeedbackBy by, Period period) {
    return Map.of();
  }

  @Override
  public List<FeedbackFact> items(Period period) {
    return List.of();
  }

  @Override
  public Map<String, Map<String, CallCounts>> endingsByPlace(Period period) {
    return Map.of();
  }

  @Override
  public Map<String, VisitCounts> visits(Period period) {
    return Map.of();
  }

  @Override
  public Map<String, Long> faults(Period period) {
    return Map.of();
  }

  @Override
  public Map<String, Long> endedAs(String disposition, Period period) {
    return Map.of();
  }

  @Override
  public long state() {
    return 0;
  }

  @Override
  public long lag() {
    return 0;
  }

  @Override
  public void catchUp() {}
}
