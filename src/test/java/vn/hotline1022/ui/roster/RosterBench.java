package vn.hotline1022.ui.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.Region;
import vn.hotline1022.exchange.GuardedExchange;
import vn.hotline1022.exchange.MemoryExchangeRepository;
import vn.hotline1022.roster.GuardedRoster;
import vn.hotline1022.roster.GuardedTeams;
import vn.hotline1022.roster.Member;
import vn.hotline1022.roster.MemoryRosterRepository;
import vn.hotline1022.roster.MemoryTeamRepository;
import vn.hotline1022.roster.RosterDay;
import vn.hotline1022.roster.RosterSamples;
import vn.hotline1022.roster.TeamSamples;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.common.ToolBench;
import vn.hotline1022.ui.report.ExportTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.shell.ShellKeys;
import vn.hotline1022.ui.shell.TabbedScreen;

/** Teams and roster on a test bench; it is Saturday 21 November 2026. */
final class RosterBench {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  static final LocalDate SATURDAY = RosterSamples.SATURDAY;

  final ToolBench bench;
  final MemoryTeamRepository teams = new MemoryTeamRepository();
  final MemoryRosterRepository roster = new MemoryRosterRepository();
  final MemoryExchangeRepository exchange = new MemoryExchangeRepository();
  final Chosen files = new Chosen();
  final List<Long> noted = new ArrayList<>();
  final RosterModel model;
  private final Role role;

  /** The file that is chosen, and the folder files go into; none at first. */
  static final class Chosen implements FilePicker {
    Optional<Path> file = Optional.empty();
    Optional<Path> into = Optional.empty();

    @Override
    public Optional<Path> open(String title, FileType type) {
      return file;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileType type) {
      return into.map(folder -> folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }

  RosterBench(Role role) {
    this(role, new ToolBench());
  }

  /** Another session of the same person at the same desk. */
  RosterBench again() {
    RosterBench next = new RosterBench(Role.SUPERVISOR, bench);
    teams.all().forEach(next.teams::write);
    next.roster.write(roster.between(MONDAY, MONDAY.plusDays(60)));
    next.model.refresh();
    return next;
  }

  private RosterBench(Role role, ToolBench bench) {
    this.bench = bench;
    this.role = role;
    FormDrafts drafts = bench.formDrafts("TC-01");
    drafts.begin();
    Person person = new Person("TC-01", "Trịnh Thị Lan", role);
    this.model =
        new RosterModel(
            new RosterTools(
                new RosterTools.Kept(
                    new GuardedTeams(teams, person),
                    new GuardedRoster(roster, person),
                    new GuardedExchange(exchange, person)),
                person,
                Shifts::standard,
                RosterBench::people,
                bench::newId,
                bench.tools,
                drafts,
                bench.tools.reads()));
    model.refresh();
  }

  private static List<Person> people() {
    return List.of(
        new Person("DTV-07", "Nguyễn Thu Hà", Role.OPERATOR),
        new Person("DTV-08", "Phạm Đức Anh", Role.OPERATOR),
        new Person("DTV-09", "Vũ Ngọc Anh", Role.OPERATOR),
        new Person("TC-01", "Trịnh Thị Lan", Role.SUPERVISOR),
        new Person("TNV-12", "Lê Hoàng Minh", Role.VOLUNTEER),
        new Person("TNV-15", "Đỗ Quang Huy", Role.VOLUNTEER));
  }

  /** A week that is planned, and three teams. */
  RosterBench filled() {
    List<RosterDay> days =
        MONDAY
            .datesUntil(MONDAY.plusDays(6))
            .map(
                day ->
                    RosterSamples.day(
                        day,
                        RosterSamples.morning("DTV-07", "TNV-12", "TC-01"),
                        RosterSamples.afternoon("DTV-08", "DTV-09", "TNV-15", "TNV-16", "TNV-17"),
                        RosterSamples.night("DTV-09")))
            .toList();
    roster.write(days);
    teams.write(TeamSamples.duty());
    teams.write(TeamSamples.vietHung());
    teams.write(
        TeamSamples.team(
            "BACHKHOA",
            "Đội sinh viên tình nguyện Bách khoa",
            "Đoàn thanh niên Đại học Bách khoa Hà Nội",
            new Member("TNV-16", TeamSamples.AUTUMN),
            new Member("TNV-17", TeamSamples.AUTUMN)));
    model.refresh();
    return this;
  }

  private RosterTab tab(Texts texts) {
    return new RosterTab(
        model,
        new ExportTools(
            files,
            _ -> false,
            bench.tools.reads(),
            () -> role.may(Permission.MAKE_REPORTS),
            () -> 0,
            noted::add),
        texts);
  }

  private static TabbedScreen screen(Texts texts, RosterTab tab) {
    return new TabbedScreen(
        Screen.Place.SUPERVISION, texts, List.of(tab), new SimpleIntegerProperty());
  }

  TabbedScreen screen(Texts texts, ShellKeys keys) {
    RosterTab tab = tab(texts);
    tab.addKeys(keys);
    TabbedScreen made = screen(texts, tab);
    made.addKeys(keys);
    return made;
  }

  Function<Texts, Region> view() {
    return texts -> screen(texts, tab(texts)).view();
  }
}
