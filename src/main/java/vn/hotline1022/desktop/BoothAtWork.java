package vn.hotline1022.desktop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
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

  private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);
  private List<Event> found = List.of();

  /** What was found for today. */
  private record Today(List<Event> planned, boolean another) {}

  BoothAtWork(EventTools tools, EventWork work) {
    this.tools = tools;
    this.work = work;
    work.event()
        .subscribe(
            now -> {
              choices.set(Choices.NONE);
              here.set(now.map(BoothAtWork::here));
            });
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
  public ReadOnlyObjectProperty<Choices> choices() {
    return choices.getReadOnlyProperty();
  }

  @Override
  public void beginUnplanned() {
    fault.set(null);
    tools.calls().writes().run(this::today).onSuccess(this::found).onFailure(fault::set).start();
  }

  /** What is planned for today; an event is made where nothing is. */
  private Today today() {
    ZonedDateTime now = tools.calls().time().now().atZone(Formats.ZONE);
    LocalTime hour = now.toLocalTime();
    GuardedEvents events = tools.kept().events();
    List<Event> planned =
        events.around(now.toLocalDate(), now.toLocalDate()).stream()
            .filter(event -> !event.off() && !event.isOver(now.toInstant()))
            .sorted(
                Comparator.comparing(
                        (Event event) -> hour.isBefore(event.from()) || !hour.isBefore(event.to()))
                    .thenComparing(Event::from))
            .toList();
    return planned.isEmpty()
        ? new Today(List.of(unplanned(now, events)), false)
        : new Today(planned, planned.size() > 1 && events.mayCreate());
  }

  private void found(Today today) {
    found = today.planned();
    if (found.size() == 1) {
      work.begin(found.getFirst());
    } else {
      choices.set(new Choices(found.stream().map(BoothAtWork::here).toList(), today.another()));
    }
  }

  @Override
  public void choose(UUID event) {
    found.stream().filter(one -> one.id().equals(event)).findFirst().ifPresent(work::begin);
  }

  @Override
  public void beginAnother() {
    tools
        .calls()
        .writes()
        .run(
            () -> unplanned(tools.calls().time().now().atZone(Formats.ZONE), tools.kept().events()))
        .onSuccess(work::begin)
        .onFailure(fault::set)
        .start();
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
