package vn.hotline1022.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;

/**
 * Events as one person may write them. Who plans events writes any. Everybody who works at events
 * ticks what is ready; and stands somebody in the street without a network where nothing was
 * planned for today, they write today's event themselves, and correct it.
 */
public final class GuardedEvents implements EventRepository {
  private final EventRepository all;
  private final Person person;
  private final TimeSource time;

  public GuardedEvents(EventRepository all, Person person, TimeSource time) {
    this.all = all;
    this.person = person;
    this.time = time;
  }

  /** Whether this person may write an event as it would then stand. */
  public boolean mayWrite(Event event) {
    if (person.role().may(Permission.PLAN_EVENTS)) {
      return true;
    }
    Optional<Event> known = all.find(event.id());
    return person.role().may(Permission.TAKE_CALLS)
        && event.day().equals(today())
        && (known.isPresent() ? isOwnOfToday(known.get()) : nothingPlanned());
  }

  /** Whether this person may write an event that is not there yet. */
  public boolean mayCreate() {
    return person.role().may(Permission.PLAN_EVENTS)
        || (person.role().may(Permission.TAKE_CALLS) && nothingPlanned());
  }

  private boolean isOwnOfToday(Event known) {
    return known.day().equals(today()) && known.writtenBy().equals(person.code());
  }

  private boolean nothingPlanned() {
    return all.around(today(), today()).stream().allMatch(Event::off);
  }

  private LocalDate today() {
    return Person.today(time.now());
  }

  @Override
  public void write(Event event) {
    require(mayWrite(event));
    all.write(event);
  }

  @Override
  public void tick(UUID event, String item, boolean ready, String actor) {
    require(person.role().may(Permission.TAKE_CALLS));
    all.tick(event, item, ready, actor);
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new FaultException(new Fault.NotAllowed());
    }
  }

  @Override
  public Optional<Event> find(UUID id) {
    return all.find(id);
  }

  @Override
  public List<Event> around(LocalDate from, LocalDate to) {
    return all.around(from, to);
  }
}
