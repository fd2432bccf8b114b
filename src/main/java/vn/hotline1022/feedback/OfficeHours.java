package vn.hotline1022.feedback;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListKind;

/**
 * When the administration works on a working day: spans in their order, none of them over midnight.
 */
public record OfficeHours(List<Hours> spans) {

  /** As the city's offices open: what stands where nothing else can be read. */
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

  /** As edited; spans that run into each other, from two desks for one, are one. */
  public static OfficeHours in(ListBook book) {
    List<Hours> spans =
        book.all(ListKind.OFFICE_HOURS).stream()
            .filter(entry -> !entry.retired())
            .flatMap(entry -> entry.hours().stream())
            .filter(hours -> hours.from().isBefore(hours.to()))
            .sorted(Comparator.comparing(Hours::from))
            .toList();
    List<Hours> apart = new ArrayList<>();
    for (Hours span : spans) {
      boolean inside = !apart.isEmpty() && span.from().isBefore(apart.getLast().to());
      apart.add(inside ? joined(apart.removeLast(), span) : span);
    }
    return apart.isEmpty() ? USUAL : new OfficeHours(apart);
  }

  private static Hours joined(Hours first, Hours second) {
    boolean longer = first.to().isBefore(second.to());
    return new Hours(first.from(), longer ? second.to() : first.to());
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
