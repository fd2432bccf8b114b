package vn.hotline1022.ui.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.Attendance;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.Hours;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.fault.Fault;

/** Who is at the open event: checked in and out by one key, put right by hand. */
public final class AttendanceModel {
  /** A finger that trembles is no second word. */
  private static final long TREMBLE = Duration.ofSeconds(2).toNanos();

  private final EventTools tools;
  private final EventsModel events;
  private final StayEditor editor;
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Optional<UUID> shown = Optional.empty();
  private boolean busy;
  private Optional<Pressed> last = Optional.empty();

  /** Who was checked in or out last, and when. */
  private record Pressed(String key, long nanos) {}

  /**
   * One person and when they were there.
   *
   * @param stays without those written down by mistake
   * @param struck what was written down by mistake
   * @param hours all of them together, as far as they are over
   */
  public record Row(
      Volunteer who, List<Attendance> stays, List<Attendance> struck, Duration hours) {

    /** The stay that is not over. */
    public Optional<Attendance> open() {
      return stays.stream().filter(Attendance::open).findFirst();
    }
  }

  public AttendanceModel(EventTools tools, EventsModel events) {
    this.tools = tools;
    this.events = events;
    this.editor = new StayEditor(tools);
    tools.drafts().whenRead(editor::resume);
    events.list().selected().subscribe(_ -> refresh());
  }

  /** Whoever is to help, whoever came, and who sits here. */
  public ReadOnlyObjectProperty<List<Row>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Where a stay is put right. */
  public StayEditor editor() {
    return editor;
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Reads who is there. */
  public void refresh() {
    Optional<Event> event = events.list().selected().get();
    if (event.isEmpty()) {
      busy = false;
      shown = Optional.empty();
      rows.set(List.of());
      return;
    }
    UUID id = event.get().id();
    tools
        .calls()
        .reads()
        .run(() -> tools.kept().attendance().of(id))
        .onSuccess(stays -> show(event.get(), stays))
        .onFailure(this::failed)
        .start();
  }

  private void failed(Fault why) {
    busy = false;
    fault.set(why);
  }

  private void show(Event event, List<Attendance> stays) {
    busy = false;
    Optional<Event> open = events.list().selected().get();
    if (open.filter(event::equals).isEmpty()) {
      return;
    }
    shown = Optional.of(event.id());
    Map<String, Volunteer> people = new LinkedHashMap<>();
    event.volunteers().forEach(one -> people.put(one.key(), one));
    Volunteer me = new Volunteer(tools.person().code(), tools.person().name());
    people.putIfAbsent(me.key(), me);
    stays.forEach(stay -> people.putIfAbsent(stay.who().key(), stay.who()));
    List<Row> now = new ArrayList<>();
    people
        .values()
        .forEach(
            who -> {
              List<Attendance> own =
                  stays.stream().filter(stay -> stay.who().key().equals(who.key())).toList();
              now.add(row(who, own));
            });
    rows.set(List.copyOf(now));
  }

  private static Row row(Volunteer who, List<Attendance> all) {
    List<Attendance> valid = all.stream().filter(stay -> !stay.struck()).toList();
    List<Attendance> struck = all.stream().filter(Attendance::struck).toList();
    return new Row(who, valid, struck, Hours.together(valid));
  }

  /** The person of this row came or left, just now; what is pressed twice at once counts once. */
  public void toggle(int row) {
    if (busy || row >= rows.get().size() || shown.isEmpty() || trembled(rows.get().get(row))) {
      return;
    }
    busy = true;
    Row one = rows.get().get(row);
    Instant now = tools.calls().time().now();
    String by = tools.person().code();
    Optional<Attendance> open = one.open();
    if (open.isPresent()) {
      change(() -> tools.kept().attendance().checkOut(open.get().id(), now, by), () -> {});
    } else {
      Attendance stay = Attendance.in(tools.ids().get(), shown.get(), one.who(), now);
      change(() -> tools.kept().attendance().checkIn(stay, by), () -> {});
    }
  }

  private boolean trembled(Row row) {
    long nanos = tools.calls().time().nanos();
    String key = row.who().key();
    boolean again =
        last.filter(one -> one.key().equals(key) && nanos - one.nanos() < TREMBLE).isPresent();
    last = again ? last : Optional.of(new Pressed(key, nanos));
    return again;
  }

  private void change(Runnable write, Runnable then) {
    tools
        .calls()
        .writes()
        .run(write)
        .onSuccess(
            _ -> {
              fault.set(null);
              then.run();
              refresh();
            })
        .onFailure(this::failed)
        .start();
  }

  /** Opens a stay to be put right. */
  public void correct(Attendance stay) {
    editor.begin(stay);
  }

  /** Keeps what was put right; what is wrong is shown instead, and what was typed stays. */
  public void save() {
    if (!editor.form().open().get()) {
      return;
    }
    UUID stay = editor.form().subject();
    String by = tools.person().code();
    editor
        .read()
        .ifPresent(
            correction ->
                change(
                    () -> tools.kept().attendance().correct(stay, correction, by),
                    () -> editor.kept(stay)));
  }
}
