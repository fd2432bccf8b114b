package vn.hotline1022.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.call.Call;
import vn.hotline1022.call.CallFigures;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.CallTools;

/** The operator's own day in figures, and the calls that were last taken on this computer. */
public final class DaySummary {
  static final int RECENT = 30;
  private static final CallFigures NONE = new CallFigures(0, 0, 0, 0, 0, Duration.ZERO);

  private final CallTools tools;
  private final String operator;
  private final ReadOnlyObjectWrapper<CallFigures> figures = new ReadOnlyObjectWrapper<>(NONE);
  private final ReadOnlyObjectWrapper<List<Call>> recent = new ReadOnlyObjectWrapper<>(List.of());
  private LocalDate shownDay = LocalDate.MIN;

  DaySummary(CallTools tools, String operator) {
    this.tools = tools;
    this.operator = operator;
  }

  public ReadOnlyObjectProperty<CallFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** Newest first. */
  public ReadOnlyObjectProperty<List<Call>> recent() {
    return recent.getReadOnlyProperty();
  }

  /** Fetches both anew. A failure leaves what is shown: the day's work does not depend on it. */
  void refresh() {
    shownDay = today();
    Instant from = shownDay.atStartOfDay(Formats.ZONE).toInstant();
    Instant to = shownDay.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    tools
        .reads()
        .run(
            () ->
                new Fetched(
                    tools.calls().figures(operator, from, to),
                    tools.calls().search(CallQuery.newest(RECENT))))
        .onSuccess(
            fetched -> {
              figures.set(fetched.figures());
              recent.set(fetched.recent());
            })
        .start();
  }

  private record Fetched(CallFigures figures, List<Call> recent) {}

  /** A new day begins at midnight, also for somebody who sits here over it. */
  void tick() {
    if (!today().equals(shownDay)) {
      refresh();
    }
  }

  private LocalDate today() {
    return tools.time().now().atZone(Formats.ZONE).toLocalDate();
  }
}
