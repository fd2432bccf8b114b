package vn.hotline1022.ui.roster;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.exchange.ExchangeOrder;
import vn.hotline1022.exchange.ExchangeReport;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.roster.RosterCsv;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterImport;
import vn.hotline1022.roster.Team;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.stats.Measure;
import vn.hotline1022.ui.common.Chosen;

/** The roster of a week, the teams, and what is open beside them. On the FX thread. */
public final class RosterModel {
  private final RosterTools tools;
  private final ReadOnlyObjectWrapper<Week> week;
  private final Chosen<Team> teams = new Chosen<>(Team::code);
  private final ReadOnlyObjectWrapper<Map<String, String>> names =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.TEAMS);
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ShiftEditor shift = new ShiftEditor();
  private final TeamEditor team = new TeamEditor();
  private LocalDate monday;

  /** What stands beside the week. */
  public enum Side {
    TEAMS,
    SHIFT,
    TEAM,
    PREVIEW
  }

  /** What was done last. */
  public record Done(What what, int count) {

    /** Which of the things that say so. */
    public enum What {
      COPIED,
      COPIED_NOTHING,
      ROSTER,
      EXCHANGE
    }
  }

  private record Found(Week week, List<Team> teams, Map<String, String> names) {}

  public RosterModel(RosterTools tools) {
    this.tools = tools;
    this.monday = mondayOf(today());
    this.week = new ReadOnlyObjectWrapper<>(Week.of(monday, List.of(), List.of()));
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Today in Hanoi. */
  public LocalDate today() {
    return Person.today(tools.time().now());
  }

  /** What is shown; changes once it was read. */
  public ReadOnlyObjectProperty<Week> week() {
    return week.getReadOnlyProperty();
  }

  public Chosen<Team> teams() {
    return teams;
  }

  /** Names of those who have a file here, by code. */
  public ReadOnlyObjectProperty<Map<String, String>> names() {
    return names.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Side> side() {
    return side.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Preview>> preview() {
    return preview.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Done>> done() {
    return done.getReadOnlyProperty();
  }

  /** Why something could not be read or kept; null when all is well. */
  public ReadOnlyObjectProperty<Fault> fault() {
    return fault.getReadOnlyProperty();
  }

  public ShiftEditor shift() {
    return shift;
  }

  public TeamEditor team() {
    return team;
  }

  /** Whether the person may write teams and roster. */
  public boolean mayWrite() {
    return tools.kept().teams().mayWrite();
  }

  /** Reads everything anew. */
  public void refresh() {
    read(() -> find(monday));
  }

  /** Goes on or back by so many weeks; 0 is the week of today. */
  public void go(int weeks) {
    monday = weeks == 0 ? mondayOf(today()) : monday.plusWeeks(weeks);
    done.set(Optional.empty());
    refresh();
  }

  private Found find(LocalDate first) {
    List<Shift> shifts = tools.shifts().get().all();
    List<RosterDay> days = tools.kept().roster().between(first, first.plusDays(Week.DAYS - 1));
    Map<String, String> known =
        tools.people().get().stream()
            .collect(Collectors.toMap(Person::code, Person::name, (one, _) -> one, TreeMap::new));
    return new Found(Week.of(first, shifts, days), tools.kept().teams().all(), known);
  }

  private void read(Callable<Found> work) {
    tools.reads().run(work).onSuccess(this::show).onFailure(fault::set).start();
  }

  private void show(Found found) {
    names.set(found.names());
    if (!found.teams().equals(teams.items())) {
      teams.show(found.teams());
    }
    // An answer about a week that was left meanwhile comes too late.
    if (found.week().monday().equals(monday)) {
      week.set(found.week());
    }
  }

  private void write(Runnable work, Runnable then) {
    LocalDate first = monday;
    tools
        .writes()
        .run(
            () -> {
              work.run();
              return find(first);
            })
        .onSuccess(
            found -> {
              fault.set(null);
              show(found);
              then.run();
            })
        .onFailure(fault::set)
        .start();
  }

  /** Opens a shift of a day. */
  public void editShift(LocalDate day, Shift of) {
    if (mayWrite()) {
      shift.begin(day, of, week.get().planned(day, of.code()));
      open(Side.SHIFT);
    }
  }

  /** Begins a new team. */
  public void createTeam() {
    if (mayWrite()) {
      team.begin(Optional.empty());
      open(Side.TEAM);
    }
  }

  /** Corrects the chosen team. */
  public void editTeam() {
    if (mayWrite() && teams.selected().get().isPresent()) {
      team.begin(teams.selected().get());
      open(Side.TEAM);
    }
  }

  private void open(Side what) {
    done.set(Optional.empty());
    fault.set(null);
    side.set(what);
  }

  /** Nothing of what is open is kept. */
  public void close() {
    preview.set(Optional.empty());
    fault.set(null);
    side.set(Side.TEAMS);
  }

  /** Keeps what is open; what is wrong is shown instead. */
  public void save() {
    Instant now = tools.time().now();
    String by = tools.person().code();
    switch (side.get()) {
      case SHIFT ->
          shift
              .read(Optional.ofNullable(week.get().days().get(shift.day())), now, by)
              .ifPresent(
                  day -> write(() -> tools.kept().roster().write(List.of(day)), this::close));
      case TEAM ->
          team.read(teams.items(), now, by)
              .ifPresent(
                  one ->
                      write(
                          () -> tools.kept().teams().write(one),
                          () -> {
                            teams.select(one.code());
                            close();
                          }));
      case PREVIEW -> accept();
      case TEAMS -> {}
    }
  }

  /** The team that is corrected was a mistake: it counts nowhere any more. */
  public void removeTeam() {
    team.before()
        .map(
            one ->
                new Team(
                    one.code(),
                    one.name(),
                    one.organisation(),
                    one.members(),
                    true,
                    tools.time().now(),
                    tools.person().code()))
        .ifPresent(one -> write(() -> tools.kept().teams().write(one), this::close));
  }

  /** Plans the week after the shown one like it, and goes there; days planned there stay. */
  public void copyWeek() {
    Instant now = tools.time().now();
    String by = tools.person().code();
    Week shown = week.get();
    LocalDate next = shown.monday().plusWeeks(1);
    int[] copied = new int[1];
    if (!mayWrite() || shown.isEmpty()) {
      done.set(Optional.of(new Done(Done.What.COPIED_NOTHING, 0)));
      return;
    }
    monday = next;
    write(
        () -> {
          List<LocalDate> planned =
              tools.kept().roster().between(next, next.plusDays(Week.DAYS - 1)).stream()
                  .filter(day -> !day.people().isEmpty())
                  .map(RosterDay::day)
                  .toList();
          List<RosterDay> days =
              shown.days().values().stream()
                  .filter(day -> !day.people().isEmpty())
                  .map(day -> day.copied(day.day().plusWeeks(1), now, by))
                  .filter(day -> !planned.contains(day.day()))
                  .toList();
          tools.kept().roster().write(days);
          copied[0] = days.size();
        },
        () -> done.set(Optional.of(new Done(Done.What.COPIED, copied[0]))));
  }

  /** Looks a roster over; nothing is written. */
  public void readRoster(Path file) {
    look(
        () -> {
          RosterImport found =
              RosterCsv.read(file, tools.shifts().get(), tools.time().now(), tools.person().code());
          return new Preview.OfRoster(found, replaced(found));
        });
  }

  private int replaced(RosterImport found) {
    if (found.days().isEmpty()) {
      return 0;
    }
    List<LocalDate> days = found.days().stream().map(RosterDay::day).toList();
    return (int)
        tools.kept().roster().between(days.getFirst(), days.getLast()).stream()
            .filter(day -> !day.people().isEmpty() && days.contains(day.day()))
            .count();
  }

  /** Looks the report of the telephone exchange over; nothing is written. */
  public void readExchange(Path file) {
    ExchangeOrder order =
        new ExchangeOrder(
            ExchangeOrder.USUAL,
            Optional.empty(),
            Measure.TARGET_WAIT,
            tools.time().now(),
            tools.person().code());
    look(() -> new Preview.OfExchange(ExchangeReport.read(file, order)));
  }

  private void look(Callable<Preview> work) {
    done.set(Optional.empty());
    tools
        .slow()
        .run(work)
        .onSuccess(
            found -> {
              fault.set(null);
              preview.set(Optional.of(found));
              side.set(Side.PREVIEW);
            })
        .onFailure(fault::set)
        .start();
  }

  private void accept() {
    switch (preview.get().filter(Preview::isSound).orElse(null)) {
      case Preview.OfRoster roster ->
          write(
              () -> tools.kept().roster().write(roster.found().days()),
              () -> told(Done.What.ROSTER, roster.found().days().size()));
      case Preview.OfExchange exchange ->
          write(
              () -> tools.kept().exchange().write(exchange.found().days()),
              () -> told(Done.What.EXCHANGE, exchange.found().days().size()));
      case null -> {}
    }
  }

  private void told(Done.What what, int count) {
    close();
    done.set(Optional.of(new Done(what, count)));
  }
}
