package vn.hotline1022.ui.common;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Delays that pass when the test says so. */
public final class HandDelays implements Delays {
  private final List<Planned> planned = new ArrayList<>();
  private long now;

  private record Planned(long at, Runnable action) {}

  @Override
  public Pending after(Duration delay, Runnable action) {
    Planned plan = new Planned(now + delay.toMillis(), action);
    planned.add(plan);
    return () -> planned.remove(plan);
  }

  /** Lets time pass; everything due happens in order, what it plans as well. */
  public void pass(Duration duration) {
    long end = now + duration.toMillis();
    while (true) {
      var due =
          planned.stream()
              .filter(plan -> plan.at() <= end)
              .min(Comparator.comparingLong(Planned::at));
      if (due.isEmpty()) {
        break;
      }
      planned.remove(due.get());
      now = due.get().at();
      due.get().action().run();
    }
    now = end;
  }

  public void passMillis(long millis) {
    pass(Duration.ofMillis(millis));
  }
}
