package vn.hotline1022.ui.calls;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.Counted;
import vn.hotline1022.text.Formats;

/**
 * What the list is narrowed to, besides the words.
 *
 * @param operators any of these staff codes
 * @param places any of these places
 * @param citizens with or for any of these citizens
 * @param counted only the calls behind a figure
 */
public record CallFilter(
    Period period,
    Set<String> reasons,
    Set<String> dispositions,
    Set<String> operators,
    Set<String> places,
    Set<UUID> citizens,
    Optional<Counted> counted) {

  /** Nothing narrowed. */
  public static final CallFilter NONE =
      new CallFilter(
          Period.ALL, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

  public CallFilter {
    reasons = Set.copyOf(reasons);
    dispositions = Set.copyOf(dispositions);
    operators = Set.copyOf(operators);
    places = Set.copyOf(places);
    citizens = Set.copyOf(citizens);
  }

  public CallFilter with(Period other) {
    return new CallFilter(other, reasons, dispositions, operators, places, citizens, counted);
  }

  /** Adds the reason, or takes it away again. */
  public CallFilter toggleReason(String code) {
    return with(toggled(reasons, code), dispositions);
  }

  /** Adds the disposition, or takes it away again. */
  public CallFilter toggleDisposition(String code) {
    return with(reasons, toggled(dispositions, code));
  }

  public CallFilter withoutReasons() {
    return with(Set.of(), dispositions);
  }

  public CallFilter withoutDispositions() {
    return with(reasons, Set.of());
  }

  private CallFilter with(Set<String> newReasons, Set<String> newDispositions) {
    return new CallFilter(
        period, newReasons, newDispositions, operators, places, citizens, counted);
  }

  /** Adds the operator, or takes them away again. */
  public CallFilter toggleOperator(String code) {
    return withOperators(toggled(operators, code));
  }

  public CallFilter withOperators(Set<String> codes) {
    return new CallFilter(period, reasons, dispositions, codes, places, citizens, counted);
  }

  public CallFilter withPlaces(Set<String> codes) {
    return new CallFilter(period, reasons, dispositions, operators, codes, citizens, counted);
  }

  public CallFilter withCitizens(Set<UUID> ids) {
    return new CallFilter(period, reasons, dispositions, operators, places, ids, counted);
  }

  /** Nothing but the calls behind a figure. */
  public static CallFilter behind(Counted figure) {
    return NONE.withCounted(Optional.of(figure));
  }

  CallFilter withCounted(Optional<Counted> figure) {
    return new CallFilter(period, reasons, dispositions, operators, places, citizens, figure);
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
        operators,
        places,
        citizens,
        counted,
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
