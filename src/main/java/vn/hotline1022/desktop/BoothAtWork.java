package vn.hotline1022.desktop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.GuardedEvents;
import vn.hotline1022.event.TallyKind;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.text.Formats;
import vn.hotline1022.ui.booth.BoothEvents;
import vn.hotline1022.ui.event.EventTools;
import vn.hotline1022.ui.event.EventWork;

/** The event this desk is at, for the booth. */
final class BoothAtWork implements BoothEvents {
  /** What an event is called that nobody has planned; whoever plans may call it something else. */
  private static final String UNPLANNED = "Điểm hỗ trợ";

  private final EventTools tools;
  private final EventWork work;
  private final ReadOnlyObjectWrapper<Optional<Here>> here =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();

  BoothAtWork(EventTools tools, EventWork work) {
    this.tools = tools;
    this.work = work;
    work.event().subscribe(now -> here.set(now.map(BoothAtWork::here)));
  }

  private static Here here(Event event) {
    return new Here(
        event.id(),
        event.name(),
        event.organisers(),
        event.volunteers().size(),
        event.from() + "–" + event.to(),
        event.kind() == EventKind.CLASS);
  }

  @Override
  public ReadOnlyObjectProperty<Optional<Here>> here() {
    return here.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  @Override
  public void beginUnplanned() {
    fault.set(null);
    tools.calls().writes().run(this::today).onSuccess(work::begin).onFailure(fault::set).start();
  }

  /** What was planned for today, the one that is open now first; or else an event made for it. */
  private Event today() {
    ZonedDateTime now = tools.calls().time().now().atZone(Formats.ZONE);
    LocalTime hour = now.toLocalTime();
    GuardedEvents events = tools.kept().events();
    List<Event> planned =
        events.around(now.toLocalDate(), now.toLocalDate()).stream()
            .filter(event -> !event.off())
            .toList();
    return planned.stream()
        .filter(event -> !hour.isBefore(event.from()) && hour.isBefore(event.to()))
        .findFirst()
        .or(() -> planned.stream().findFirst())
        .orElseGet(() -> unplanned(now, events));
  }

  private Event unplanned(ZonedDateTime now, GuardedEvents events) {
    LocalDate day = now.toLocalDate();
    LocalTime from = now.toLocalTime().withSecond(0).withNano(0);
    LocalTime last = LocalTime.of(23, 59);
    Event event =
        new Event(
            tools.ids().get(),
            EventKind.SUPPORT_POINT,
            UNPLANNED + " " + Formats.date(now.toInstant()) + " " + from,
            "",
            Optional.empty(),
            "",
            List.of(),
            day,
            from.isBefore(last) ? from : last.minusMinutes(1),
            last,
            List.of(),
            Set.of(),
            false,
            now.toInstant(),
            tools.person().code());
    events.write(event);
    return event;
  }

  @Override
  public void count(UUID event, TallyKind what, int by) {
    tools.kept().tally().count(event, what, by, tools.person().code());
  }

  @Override
  public Map<TallyKind, Integer> own(UUID event) {
    return tools.kept().tally().own(event);
  }

  @Override
  public Map<TallyKind, Integer> counts(UUID event) {
    return tools.kept().tally().of(event);
  }
}
