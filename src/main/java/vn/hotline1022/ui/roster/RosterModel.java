package vn.hotline1022.ui.roster;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.draft.FormDraft;
import vn.hotline1022.draft.FormDraft.Form;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.roster.Team;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.common.Chosen;
import vn.hotline1022.ui.common.DraftedForm;

/** The roster of a week, the teams, and what is open beside them. On the FX thread. */
public final class RosterModel {
  private final RosterTools tools;
  private final RosterWork work;
  private final ReadOnlyObjectWrapper<Week> week;
  private final Chosen<Team> teams = new Chosen<>(Team::code);
  private final ReadOnlyObjectWrapper<Map<String, String>> names =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.TEAMS);
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>();
  private final ShiftEditor shift;
  private final TeamEditor team;
  private final RosterImports imports;
  private LocalDate monday;
  private Optional<Instant> readAt = Optional.empty();

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

  public RosterModel(RosterTools tools) {
    this.tools = tools;
    this.work = new RosterWork(tools);
    this.shift = new ShiftEditor(tools.drafts(), tools.calls().guard());
    this.team = new TeamEditor(tools.drafts(), tools.calls().guard());
    this.imports = new RosterImports(tools, this::looked);
    this.monday = mondayOf(today());
    this.week = new ReadOnlyObjectWrapper<>(Week.of(monday, List.of(), List.of()));
    shift.form().open().subscribe((_, open) -> shut(Side.SHIFT, open));
    team.form().open().subscribe((_, open) -> shut(Side.TEAM, open));
    tools.drafts().whenRead(this::resume);
  }

  /** What was written about was erased. */
  private void shut(Side of, boolean open) {
    if (!open && side.get() == of) {
      side.set(Side.TEAMS);
    }
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Today in Hanoi. */
  public LocalDate today() {
    return Person.today(tools.calls().time().now());
  }

  /** What is shown; changes once it was read. */
  public ReadOnlyObjectProperty<Week> week() {
    return week.getReadOnlyProperty();
  }

  /** When what is shown was read; now while nothing is. */
  public Instant readAt() {
    return readAt.orElseGet(() -> tools.calls().time().now());
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

  /** Files that are looked over. */
  public RosterImports imports() {
    return imports;
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
    tools
        .calls()
        .reads()
        .run(() -> work.find(monday))
        .onSuccess(this::show)
        .onFailure(fault::set)
        .start();
  }

  /** Goes on or back by so many weeks; 0 is the week of today. */
  public void go(int weeks) {
    monday = weeks == 0 ? mondayOf(today()) : monday.plusWeeks(weeks);
    done.set(Optional.empty());
    refresh();
  }

  /** Whether something was begun and set aside. */
  public ObservableValue<Boolean> waits() {
    return shift.form().waits().flatMap(one -> team.form().waits().map(other -> one || other));
  }

  /** Opens what was written in last and is neither kept nor given up. */
  public void resume() {
    if (!mayWrite() || side.get() != Side.TEAMS) {
      return;
    }
    Optional<Instant> ofShift = lastOf(Form.ROSTER);
    Optional<Instant> ofTeam = lastOf(Form.TEAM);
    boolean later = ofShift.isPresent() && ofTeam.filter(at -> at.isAfter(ofShift.get())).isEmpty();
    if (later && shift.resume()) {
      monday = mondayOf(shift.day());
      refresh();
      side.set(Side.SHIFT);
    } else if (team.form().resume()) {
      side.set(Side.TEAM);
    }
  }

  private Optional<Instant> lastOf(Form form) {
    return tools.drafts().of(form).stream().findFirst().map(FormDraft::keptAt);
  }

  private void show(RosterWork.Found found) {
    names.set(found.names());
    readAt = Optional.of(tools.calls().time().now());
    if (!found.teams().equals(teams.items())) {
      teams.show(found.teams());
    }
    // An answer about a week that was left meanwhile comes too late.
    if (found.week().monday().equals(monday)) {
      shift.known(found.week().shifts());
      week.set(found.week());
    }
  }

  private void write(Runnable writing, Runnable then) {
    LocalDate first = monday;
    tools
        .calls()
        .writes()
        .run(
            () -> {
              writing.run();
              return work.find(first);
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
      setAside();
      shift.begin(day, of, week.get().planned(day, of.code()));
      open(Side.SHIFT);
    }
  }

  /** What is open waits while something else is written. */
  private void setAside() {
    side.set(Side.TEAMS);
    shift.form().setAside();
    team.form().setAside();
  }

  /** Begins a new team, or goes on with the one that was begun. */
  public void createTeam() {
    if (mayWrite()) {
      setAside();
      team.create(tools.drafts(), tools.ids());
      open(Side.TEAM);
    }
  }

  /** Corrects the chosen team. */
  public void editTeam() {
    if (mayWrite() && teams.selected().get().isPresent()) {
      setAside();
      team.correct(teams.selected().get().get());
      open(Side.TEAM);
    }
  }

  private void open(Side what) {
    done.set(Optional.empty());
    fault.set(null);
    side.set(what);
  }

  /** What a file brings stands in front of what is written, which waits. */
  private void turn(Side what) {
    setAside();
    side.set(what);
  }

  /** What is open is given up. */
  public void close() {
    Side was = side.get();
    imports.close();
    fault.set(null);
    side.set(Side.TEAMS);
    switch (was) {
      case SHIFT -> shift.form().close();
      case TEAM -> team.form().close();
      case PREVIEW, TEAMS -> {}
    }
  }

  /** Keeps what is open; what is wrong is shown instead. */
  public void save() {
    Instant now = tools.calls().time().now();
    String by = tools.person().code();
    switch (side.get()) {
      case SHIFT ->
          shift.read().ifPresent(one -> write(() -> work.plan(one), () -> kept(shift.form())));
      case TEAM ->
          team.read(teams.items(), now, by)
              .ifPresent(
                  one ->
                      write(
                          () -> work.write(one),
                          () -> {
                            teams.select(one.code());
                            kept(team.form());
                          }));
      case PREVIEW -> accept();
      case TEAMS -> {}
    }
  }

  /** Its draft is over. */
  private void kept(DraftedForm form) {
    side.set(Side.TEAMS);
    form.close();
  }

  /** The team that is corrected was a mistake: it counts nowhere any more. */
  public void removeTeam() {
    team.before()
        .flatMap(code -> teams.items().stream().filter(one -> one.code().equals(code)).findFirst())
        .ifPresent(one -> write(() -> work.remove(one), this::close));
  }

  /** Plans the week after the shown one like it, and goes there; days planned there stay. */
  public void copyWeek() {
    Week shown = week.get();
    if (!mayWrite() || shown.isEmpty()) {
      done.set(Optional.of(new Done(Done.What.COPIED_NOTHING, 0)));
      return;
    }
    monday = shown.monday().plusWeeks(1);
    int[] copied = new int[1];
    write(
        () -> copied[0] = work.copy(shown),
        () -> done.set(Optional.of(new Done(Done.What.COPIED, copied[0]))));
  }

  /** Looks a roster over; nothing is written. */
  public void readRoster(Path file) {
    done.set(Optional.empty());
    imports.readRoster(file);
  }

  /** Looks the report of the telephone exchange over; nothing is written. */
  public void readExchange(Path file) {
    done.set(Optional.empty());
    imports.readExchange(file);
  }

  /** A file was looked over, or could not be. */
  private void looked(Optional<Fault> wrong) {
    fault.set(wrong.orElse(null));
    if (wrong.isEmpty()) {
      turn(Side.PREVIEW);
    }
  }

  private void accept() {
    switch (imports.sound().orElse(null)) {
      case Preview.OfRoster roster ->
          write(
              () -> work.accept(roster),
              () -> told(Done.What.ROSTER, roster.found().days().size()));
      case Preview.OfExchange exchange ->
          write(
              () -> work.accept(exchange),
              () -> told(Done.What.EXCHANGE, exchange.found().days().size()));
      case null -> {}
    }
  }

  private void told(Done.What what, int count) {
    close();
    done.set(Optional.of(new Done(what, count)));
  }
}
