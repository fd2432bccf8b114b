package vn.hotline1022.feedback;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import vn.hotline1022.lists.Hours;

/**
 * When the administration works on a working day: spans in their order, none of them over midnight.
 */
public record OfficeHours(List<Hours> spans) {

  /** As the city's offices open. */
  public static final OfficeHours USUAL =
      new OfficeHours(
          List.of(
              new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)),
              new Hours(LocalTime.of(13, 0), LocalTime.of(17, 0))));

  public OfficeHours {
    spans = List.copyOf(spans);
    LocalTime last = LocalTime.MIN;
    for (Hours span : spans) {
      if (span.from().isBefore(last) || !span.from().isBefore(span.to())) {
        throw new IllegalArgumentException("office hours out of order");
      }
      last = span.to();
    }
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("no office hours");
    }
  }

  /** When a working day ends. */
  public LocalTime closing() {
    return spans.getLast().to();
  }

  /** Of one working day. */
  public Duration aDay() {
    return spans.stream()
        .map(span -> Duration.between(span.from(), span.to()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
