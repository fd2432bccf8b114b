package vn.hotline1022.ui.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.event.Checklist;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.GuardedEvents;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Chosen;

/** The events: today's, those to come, those that were; the open one and the one being written. */
public final class EventsModel {
  private static final int DAYS_BEFORE = 120;
  private static final int DAYS_AFTER = 365;
  private static final int SECONDS_BETWEEN_LOOKS = 20;

  private final EventTools tools;
  private final EventWork work;
  private final EventEditor editor;
  private final Chosen<Event> list = new Chosen<>(Event::id);
  private final ReadOnlyBooleanWrapper mayCreate = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private Set<UUID> writable = Set.of();
  private Checklist checklist = new Checklist(List.of());
  private int ticks;
  private final ReadOnlyObjectWrapper<Optional<UUID>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Where an event stands in time. */
  public enum When {
    TODAY,
    TO_COME,
    PAST
  }

  private record Found(
      List<Event> events,
      Set<UUID> writable,
      boolean mayCreate,
      List<Person> people,
      Checklist checklist) {}

  public EventsModel(EventTools tools, EventWork work) {
    this.tools = tools;
    this.work = work;
    this.editor = new EventEditor(tools);
    tools.drafts().whenRead(editor::resume);
    list.selected().subscribe(now -> asked.set(asked.get().filter(id -> isOpen(now, id))));
  }

  /** Today's first, then those to come, then those that were, and the one that is open. */
  public Chosen<Event> list() {
    return list;
  }

  public EventEditor editor() {
    return editor;
  }

  /** What this desk is at. */
  public EventWork work() {
    return work;
  }

  /** Whether the person may begin a new one now. */
  public ReadOnlyBooleanProperty mayCreate() {
    return mayCreate.getReadOnlyProperty();
  }

  /** Who has a file at this desk. */
  public ReadOnlyObjectProperty<List<Person>> people() {
    return people.getReadOnlyProperty();
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  /** Whether the person may correct it and call it off. */
  public boolean mayWrite(Event event) {
    return writable.contains(event.id());
  }

  /** What has to be ready for events of this kind. */
  public List<Checklist.Item> checklist(EventKind kind) {
    return checklist.of(kind);
  }

  /** Where it stands in time. */
  public When when(Event event) {
    int side = event.day().compareTo(today());
    return side == 0 ? When.TODAY : side > 0 ? When.TO_COME : When.PAST;
  }

  private LocalDate today() {
    return Person.today(tools.calls().time().now());
  }

  /** Reads them anew. */
  public void refresh() {
    LocalDate today = today();
    tools
        .calls()
        .reads()
        .run(() -> find(today))
        .onSuccess(this::show)
        .onFailure(fault::set)
        .start();
  }

  private Found find(LocalDate today) {
    GuardedEvents events = tools.kept().events();
    List<Event> all =
        new ArrayList<>(events.around(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AFTER)));
    all.sort(
        Comparator.comparingLong((Event event) -> rank(event, today)).thenComparing(Event::from));
    Set<UUID> own = new HashSet<>();
    all.stream().filter(events::mayWrite).forEach(event -> own.add(event.id()));
    return new Found(all, own, events.mayCreate(), tools.people().get(), tools.checklist().get());
  }

  /** Today is 0, then forward from tomorrow, then back from yesterday. */
  private static long rank(Event event, LocalDate today) {
    long days = event.day().toEpochDay() - today.toEpochDay();
    return days >= 0 ? days : DAYS_AFTER - days;
  }

  private void show(Found found) {
    writable = found.writable();
    checklist = found.checklist();
    mayCreate.set(found.mayCreate());
    people.set(found.people());
    if (!found.events().equals(list.items())) {
      list.show(found.events());
    }
  }

  /** Once a second: what came from other desks, and midnight. */
  public void tick() {
    ticks++;
    if (ticks % SECONDS_BETWEEN_LOOKS == 0) {
      refresh();
      work.refresh();
    }
  }

  /** Opens one in the list; what is being written waits. */
  public void open(UUID id) {
    editor.form().setAside();
    list.select(id);
  }

  /** Goes on with what was begun, or begins a new one, for those who may. */
  public void create() {
    if (!editor.resume() && mayCreate.get()) {
      editor.begin();
    }
  }

  /** Corrects the open one, for those who may. */
  public void correct() {
    open().filter(this::mayWrite).ifPresent(editor::begin);
  }

  /** Begins one like the open one, on another day. */
  public void copy() {
    if (mayCreate.get()) {
      open().ifPresent(editor::beginLike);
    }
  }

  private Optional<Event> open() {
    return list.selected().get();
  }

  /** Calls the open one off, or has it take place after all. */
  public void callOff() {
    open()
        .filter(this::mayWrite)
        .map(
            event -> event.withOff(!event.off(), tools.person().code(), tools.calls().time().now()))
        .ifPresent(event -> change(() -> tools.kept().events().write(event), () -> {}));
  }

  /** This of the open one's checklist is ready, or is not after all. */
  public void tick(String item, boolean ready) {
    String by = tools.person().code();
    open()
        .filter(event -> event.ready().contains(item) != ready)
        .ifPresent(
            event ->
                change(() -> tools.kept().events().tick(event.id(), item, ready, by), () -> {}));
  }

  /** Keeps what is being written; what is wrong is shown instead. */
  public void save() {
    if (!editor.form().open().get()) {
      return;
    }
    UUID id = editor.form().subject();
    Optional<Event> before = list.items().stream().filter(one -> one.id().equals(id)).findFirst();
    editor.read(people.get(), before).ifPresent(this::save);
  }

  private void save(Event event) {
    change(
        () -> tools.kept().events().write(event),
        () -> {
          list.select(event.id());
          // Last: the focus goes from the editor to the list, which must be there.
          editor.form().close();
        });
  }

  private void change(Runnable write, Runnable then) {
    LocalDate today = today();
    tools
        .calls()
        .writes()
        .run(
            () -> {
              write.run();
              return find(today);
            })
        .onSuccess(
            found -> {
              fault.set(null);
              show(found);
              work.refresh();
              then.run();
            })
        .onFailure(this::failed)
        .start();
  }

  /** A volunteer who plans another day than today is told why that is not kept. */
  private void failed(Fault why) {
    if (why instanceof Fault.NotAllowed && editor.form().open().get()) {
      editor.refuse(EventEditor.Problem.NOT_TODAY);
    } else {
      fault.set(why);
    }
  }

  private static boolean isOpen(Optional<Event> open, UUID id) {
    return open.filter(event -> event.id().equals(id)).isPresent();
  }

  /** The event of another day of which it was asked whether the desk is to begin there today. */
  public ReadOnlyObjectProperty<Optional<UUID>> asked() {
    return asked.getReadOnlyProperty();
  }

  /**
   * The desk is at the open one from now on; or, when it is there already, no more. At an event of
   * another day it begins only when it is told so twice.
   */
  public void beginOrEnd() {
    open()
        .ifPresent(
            event -> {
              boolean sure =
                  when(event) == When.TODAY || asked.get().filter(event.id()::equals).isPresent();
              if (work.isAt(event)) {
                work.end();
              } else if (sure) {
                asked.set(Optional.empty());
                work.begin(event);
              } else if (work.mayBegin(event)) {
                asked.set(Optional.of(event.id()));
              }
            });
  }
}
