package vn.hotline1022.ui.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.ui.unit.UnitTexts;

/** Events in words. */
final class EventTexts {
  private final Texts texts;
  private final UnitBook units;

  EventTexts(Texts texts, UnitBook units) {
    this.texts = texts;
    this.units = units;
  }

  String kind(EventKind kind) {
    return texts.get("event.kind." + kind);
  }

  String when(EventsModel.When when) {
    return texts.get("event.when." + when);
  }

  static String badge(EventsModel.When when) {
    return switch (when) {
      case TODAY -> "badge-success";
      case TO_COME -> "badge-info";
      case PAST -> "badge-neutral";
    };
  }

  /** Its name; what stands there when it was erased. */
  String name(Event event) {
    return event.name().isEmpty() ? texts.get("event.nameless") : event.name();
  }

  /** {@code 21/11/2026 · 08:00–17:00}. */
  String time(Event event) {
    return texts.get(
        "event.time", Formats.date(event.day()), event.from().toString(), event.to().toString());
  }

  /** Where it is: the address and the ward, as far as they are known. */
  Optional<String> place(Event event) {
    Optional<String> unit =
        event
            .unit()
            .map(
                code ->
                    new UnitTexts(texts)
                        .place(code, units.finder().get().map(finder -> finder.units())));
    List<String> parts =
        Stream.concat(Stream.of(event.address()), unit.stream())
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  /** Who invites and who takes part. */
  Optional<String> hosts(Event event) {
    List<String> all =
        Stream.concat(Stream.of(event.organisers()), event.teams().stream())
            .filter(part -> !part.isEmpty())
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", all));
  }

  static String name(Volunteer one) {
    return one.name().isEmpty() ? one.code() : one.name();
  }
}
