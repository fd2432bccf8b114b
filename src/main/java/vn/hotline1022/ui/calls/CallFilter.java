package vn.hotline1022.ui.calls;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.text.Formats;

/** What the list is narrowed to, besides the words. */
public record CallFilter(Period period, Set<String> reasons, Set<String> dispositions) {

  /** Nothing narrowed. */
  public static final CallFilter NONE = new CallFilter(Period.ALL, Set.of(), Set.of());

  public CallFilter {
    reasons = Set.copyOf(reasons);
    dispositions = Set.copyOf(dispositions);
  }

  public CallFilter with(Period other) {
    return new CallFilter(other, reasons, dispositions);
  }

  /** Adds the reason, or takes it away again. */
  public CallFilter toggleReason(String code) {
    return new CallFilter(period, toggled(reasons, code), dispositions);
  }

  /** Adds the disposition, or takes it away again. */
  public CallFilter toggleDisposition(String code) {
    return new CallFilter(period, reasons, toggled(dispositions, code));
  }

  public CallFilter withoutReasons() {
    return new CallFilter(period, Set.of(), dispositions);
  }

  public CallFilter withoutDispositions() {
    return new CallFilter(period, reasons, Set.of());
  }

  CallQuery query(String words, int limit) {
    return new CallQuery(
        words,
        period.first().map(day -> day.atStartOfDay(Formats.ZONE).toInstant()),
        period
            .last()
            .map(CallFilter::dayAfter)
            .map(day -> day.atStartOfDay(Formats.ZONE).toInstant()),
        reasons,
        dispositions,
        limit);
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day.plusDays(1);
  }

  private static Set<String> toggled(Set<String> codes, String code) {
    Set<String> changed = new LinkedHashSet<>(codes);
    if (!changed.remove(code)) {
      changed.add(code);
    }
    return changed;
  }
}
