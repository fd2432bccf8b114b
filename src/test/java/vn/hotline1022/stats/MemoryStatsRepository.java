package vn.hotline1022.stats;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was counted, counted anew each time it is asked for. */
public final class MemoryStatsRepository extends NothingCounted {
  private final Supplier<Recount> recount;
  private ExchangeFigures exchange = ExchangeFigures.NONE;
  private long state;
  private int servicesRead;

  public MemoryStatsRepository(Supplier<Recount> recount) {
    this.recount = recount;
  }

  /** How often presence was walked through. */
  public int servicesRead() {
    return servicesRead;
  }

  /** An exchange counted so much in every period. */
  public void exchange(ExchangeFigures figures) {
    exchange = figures;
    news();
  }

  @Override
  public ExchangeFigures exchange(Period period) {
    return exchange;
  }

  @Override
  public List<FeedbackFact> items(Period period) {
    return recount.get().items(period);
  }

  /** Something was counted. */
  public void news() {
    state++;
  }

  @Override
  public Map<String, CallCounts> calls(CallBy by, Period period) {
    return recount.get().calls(by, period);
  }

  @Override
  public Map<GuidePoint, GuideCounts> guides(Period period) {
    return recount.get().guides(period);
  }

  @Override
  public Map<String, GuideCounts> runs(Period period) {
    return recount.get().runs(period);
  }

  @Override
  public Map<String, Duty> duty(Period period) {
    return recount.get().duty(period, period.to());
  }

  @Override
  public Map<String, FeedbackCounts> feedback(FeedbackBy by, Period period) {
    return recount.get().feedback(by, period);
  }

  @Override
  public Service service(Period period) {
    servicesRead++;
    return recount.get().service(period);
  }

  @Override
  public Map<String, Long> endedAs(String disposition, Period period) {
    return recount.get().endedAs(disposition, period);
  }

  @Override
  public long state() {
    return state;
  }
}
