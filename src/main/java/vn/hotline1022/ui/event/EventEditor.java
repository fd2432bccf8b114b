package vn.hotline1022.ui.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.event.Event;
import vn.hotline1022.event.EventKind;
import vn.hotline1022.event.Volunteer;
import vn.hotline1022.staff.Person;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.Moments;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.ui.common.DraftedForm;
import vn.hotline1022.ui.unit.UnitEntry;

/** An event being written; what is typed stays here until it is kept or given up. */
public final class EventEditor {

  /** Most characters of teams or of helpers without a file, all lines together. */
  static final int LINES_MAX = 1_200;

  /** What keeps an event from being kept. */
  public enum Problem {
    NAME,
    DAY,
    HOURS,
    UNIT,
    SECRET,
    NOT_TODAY
  }

  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final EventTools tools;
  private final DraftedForm form;
  private final ObjectProperty<EventKind> kind;
  private final StringProperty name;
  private final StringProperty address;
  private final UnitEntry unit;
  private final StringProperty unitCode;
  private final StringProperty organisers;
  private final StringProperty teams;
  private final StringProperty day;
  private final StringProperty from;
  private final StringProperty to;
  private final StringProperty others;
  private final ObjectProperty<Set<String>> helpers = new SimpleObjectProperty<>(Set.of());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  EventEditor(EventTools tools) {
    this.tools = tools;
    this.form = new DraftedForm(Form.EVENT, tools.drafts(), tools.calls().guard());
    this.unit = new UnitEntry(tools.units());
    this.kind = form.choice("kind", EventKind.class, EventKind.SUPPORT_POINT);
    this.name = form.words("name");
    this.address = form.words("address");
    // First what was typed: it would undo the choice that follows.
    form.words("unitText", unit.text());
    this.unitCode = form.plain("unit");
    this.organisers = form.words("organisers");
    this.teams = form.words("teams");
    this.day = form.plain("day");
    this.from = form.plain("from");
    this.to = form.plain("to");
    this.others = form.words("others");
    form.field("helpers", helpers, codes -> String.join(" ", codes), EventEditor::codes);
    unit.code().addListener((_, _, now) -> unitCode.set(now.orElse("")));
    form.open().addListener((_, _, _) -> problem.set(Optional.empty()));
  }

  private static Set<String> codes(String written) {
    return written.isEmpty() ? Set.of() : new TreeSet<>(Set.of(written.split(" ")));
  }

  /** Where a draft of it is kept. */
  public DraftedForm form() {
    return form;
  }

  public ObjectProperty<EventKind> kind() {
    return kind;
  }

  public StringProperty name() {
    return name;
  }

  public StringProperty address() {
    return address;
  }

  /** The ward or commune. */
  public UnitEntry unit() {
    return unit;
  }

  public StringProperty organisers() {
    return organisers;
  }

  /** Those who take part, one a line. */
  public StringProperty teams() {
    return teams;
  }

  public StringProperty day() {
    return day;
  }

  public StringProperty from() {
    return from;
  }

  public StringProperty to() {
    return to;
  }

  /** Helpers without a file here, one a line. */
  public StringProperty others() {
    return others;
  }

  /** Codes of the helpers who have one. */
  public ObjectProperty<Set<String>> helpers() {
    return helpers;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Begins a new one, for today. */
  void begin() {
    form.begin(
        tools.ids().get(),
        () -> {
          kind.set(EventKind.SUPPORT_POINT);
          List.of(name, address, unitCode, organisers, teams, others).forEach(one -> one.set(""));
          unit.clear();
          day.set(Formats.date(today()));
          from.set(OPENS.toString());
          to.set(CLOSES.toString());
          helpers.set(Set.of());
        });
    showUnit();
  }

  /** Opens one to be corrected. */
  void begin(Event event) {
    form.begin(event.id(), () -> fill(event, Formats.date(event.day())));
    showUnit();
  }

  /** Begins a new one like this, on a day to be written. */
  void beginLike(Event event) {
    form.begin(tools.ids().get(), () -> fill(event, ""));
    showUnit();
  }

  /** Goes on with what was begun; whether there was something. */
  boolean resume() {
    boolean resumed = form.resume();
    if (resumed) {
      showUnit();
    }
    return resumed;
  }

  private void fill(Event event, String on) {
    kind.set(event.kind());
    name.set(event.name());
    address.set(event.address());
    unit.show(event.unit());
    unitCode.set(event.unit().orElse(""));
    organisers.set(event.organisers());
    teams.set(String.join("\n", event.teams()));
    day.set(on);
    from.set(event.from().toString());
    to.set(event.to().toString());
    helpers.set(
        event.volunteers().stream()
            .map(Volunteer::code)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
    others.set(
        event.volunteers().stream()
            .filter(one -> one.code().isEmpty())
            .map(Volunteer::name)
            .collect(Collectors.joining("\n")));
  }

  /** What was kept of the unit, a code or only what was typed, goes into its field. */
  private void showUnit() {
    String code = unitCode.get();
    String typed = unit.text().get();
    if (code.isEmpty()) {
      unit.clear();
      unit.resume(typed);
    } else {
      unit.show(Optional.of(code));
    }
  }

  private LocalDate today() {
    return Person.today(tools.calls().time().now());
  }

  /** One who has a code helps, or does not after all. */
  void toggle(String code) {
    Set<String> now = new TreeSet<>(helpers.get());
    if (!now.remove(code)) {
      now.add(code);
    }
    helpers.set(now);
  }

  /** Replaces what must not be kept by its mask. */
  public void mask() {
    form.mask();
    problem.set(Optional.empty());
  }

  /** Says why it was not kept. */
  void refuse(Problem why) {
    problem.set(Optional.of(why));
  }

  /**
   * What was written; empty when there is a problem, which is shown.
   *
   * @param people who has a file here, for the names
   * @param before the event as it stands; empty for a new one
   */
  Optional<Event> read(List<Person> people, Optional<Event> before) {
    problem.set(findProblem());
    if (problem.get().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            form.subject(),
            kind.get(),
            line(name, Event.NAME_MAX),
            line(address, Event.LINE_MAX),
            unit.code().get(),
            line(organisers, Event.LINE_MAX),
            lines(teams, Event.LINE_MAX),
            local(from).orElseThrow().atZone(Formats.ZONE).toLocalDate(),
            local(from).orElseThrow().atZone(Formats.ZONE).toLocalTime(),
            local(to).orElseThrow().atZone(Formats.ZONE).toLocalTime(),
            volunteers(people, before),
            Set.of(),
            before.filter(Event::off).isPresent(),
            tools.calls().time().now(),
            tools.person().code()));
  }

  private Optional<Problem> findProblem() {
    if (line(name, Event.NAME_MAX).isEmpty()) {
      return Optional.of(Problem.NAME);
    }
    if (form.hasSecret()) {
      return Optional.of(Problem.SECRET);
    }
    if (unit.code().get().isEmpty() && !unit.text().get().isBlank()) {
      return Optional.of(Problem.UNIT);
    }
    if (day.get().isBlank() || Moments.parse(day.get(), tools.calls().time().now()).isEmpty()) {
      return Optional.of(Problem.DAY);
    }
    boolean runs = local(from).flatMap(start -> local(to).filter(start::isBefore)).isPresent();
    return runs ? Optional.empty() : Optional.of(Problem.HOURS);
  }

  /** A time of the day that is typed. */
  private Optional<Instant> local(StringProperty time) {
    return time.get().isBlank()
        ? Optional.empty()
        : Moments.parse(day.get() + " " + time.get(), tools.calls().time().now());
  }

  private List<Volunteer> volunteers(List<Person> people, Optional<Event> before) {
    List<Volunteer> known = new ArrayList<>();
    before.ifPresent(event -> known.addAll(event.volunteers()));
    people.forEach(person -> known.addFirst(new Volunteer(person.code(), person.name())));
    Set<Volunteer> all = new LinkedHashSet<>();
    for (String code : helpers.get()) {
      all.add(
          known.stream()
              .filter(one -> one.code().equals(code))
              .findFirst()
              .orElseGet(() -> new Volunteer(code, "")));
    }
    lines(others, Volunteer.NAME_MAX).forEach(other -> all.add(new Volunteer("", other)));
    return all.stream().limit(Event.PEOPLE_MAX).toList();
  }

  private static String line(StringProperty typed, int most) {
    return PlainText.tidy(typed.get(), most).text();
  }

  private static List<String> lines(StringProperty typed, int most) {
    return typed
        .get()
        .lines()
        .map(one -> PlainText.tidy(one, most).text())
        .filter(one -> !one.isEmpty())
        .distinct()
        .limit(Event.TEAMS_MAX)
        .toList();
  }
}
