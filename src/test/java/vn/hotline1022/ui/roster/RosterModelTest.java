package vn.hotline1022.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.ui.roster.RosterBench.MONDAY;
import static vn.hotline1022.ui.roster.RosterBench.SATURDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.exchange.ExchangeCounts;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.roster.Member;
import vn.hotline1022.roster.RosterSamples;
import vn.hotline1022.roster.RosterShift;
import vn.hotline1022.staff.Role;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.ui.roster.RosterModel.Done;
import vn.hotline1022.ui.roster.RosterModel.Side;

/** What a leader does with teams and roster, without a window. */
class RosterModelTest {
  private static final Shift MORNING = Shifts.standard().find("MORNING").orElseThrow();

  @TempDir private Path folder;
  private final RosterBench bench = new RosterBench(Role.SUPERVISOR);
  private final RosterModel model = bench.model;

  private List<String> morning(LocalDate day) {
    return model.week().get().planned(day, "MORNING").orElseThrow().people();
  }

  @Test
  void peopleAreWrittenIntoAShiftByCodeAndByName() {
    model.editShift(SATURDAY, MORNING);
    model.shift().codes().set("dtv-07, TNV-12\nDTV-07");
    model.shift().toggle("DTV-08");
    model.shift().toggle("TNV-12");
    model.shift().breaks().set("11h30 - 12h");
    model.save();
    assertThat(model.side().get()).isEqualTo(Side.TEAMS);
    assertThat(morning(SATURDAY)).containsExactly("DTV-07", "DTV-08");
    assertThat(bench.roster.between(SATURDAY, SATURDAY).getFirst().shifts())
        .containsExactly(RosterSamples.morning("DTV-07", "DTV-08"));
  }

  @Test
  void oneShiftIsChangedAndTheOthersOfTheDayStay() {
    bench.filled();
    model.editShift(SATURDAY, MORNING);
    assertThat(model.shift().codes().get()).isEqualTo("DTV-07\nTNV-12\nTC-01");
    assertThat(model.shift().breaks().get()).isEqualTo("11:30-12:00");
    model.shift().codes().set("");
    model.save();
    assertThat(model.week().get().planned(SATURDAY, "MORNING")).isEmpty();
    assertThat(model.week().get().planned(SATURDAY, "NIGHT")).isPresent();
  }

  @Test
  void whatIsWrongIsToldAndNothingIsKept() {
    model.editShift(SATURDAY, MORNING);
    model.shift().codes().set("Nguyễn Thu Hà");
    model.save();
    assertThat(model.shift().problem().get()).contains(ShiftEditor.Problem.CODES);
    model.shift().codes().set("DTV-07");
    assertThat(model.shift().problem().get()).isEmpty();
    model.shift().breaks().set("15:00-15:30");
    model.save();
    assertThat(model.shift().problem().get()).contains(ShiftEditor.Problem.BREAKS);
    assertThat(bench.roster.between(MONDAY, SATURDAY)).isEmpty();
    model.close();
    assertThat(model.side().get()).isEqualTo(Side.TEAMS);
  }

  @Test
  void aWeekIsCopiedToTheNextAndWhatIsPlannedThereStays() {
    bench.filled();
    LocalDate next = SATURDAY.plusWeeks(1);
    bench.roster.write(List.of(RosterSamples.day(next, RosterSamples.morning("DTV-09"))));
    model.copyWeek();
    assertThat(model.week().get().monday()).isEqualTo(MONDAY.plusWeeks(1));
    assertThat(model.done().get()).contains(new Done(Done.What.COPIED, 5));
    assertThat(morning(next)).containsExactly("DTV-09");
    assertThat(morning(MONDAY.plusWeeks(1))).containsExactly("DTV-07", "TNV-12", "TC-01");
    model.go(5);
    model.copyWeek();
    assertThat(model.done().get()).contains(new Done(Done.What.COPIED_NOTHING, 0));
    model.go(0);
    assertThat(model.week().get().monday()).isEqualTo(MONDAY);
  }

  @Test
  void aTeamIsMadeCorrectedAndTakenAwayAgain() {
    model.createTeam();
    model.team().code().set("viethung");
    model.team().name().set("Đội tình nguyện Việt Hưng ");
    model.team().organisation().set("Đoàn phường Việt Hưng");
    model.team().members().set("tnv-12 10/11/2026\nTNV-15 1/10/2026 15/11/2026\n\nTNV-16");
    model.save();
    assertThat(bench.teams.all().getFirst().members())
        .containsExactly(
            new Member("TNV-12", LocalDate.of(2026, 11, 10)),
            new Member(
                "TNV-15", LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2026, 11, 15))),
            new Member("TNV-16", SATURDAY));
    assertThat(model.teams().selected().get()).isPresent();
    model.editTeam();
    assertThat(model.team().members().get()).contains("TNV-15 01/10/2026 15/11/2026");
    model.team().name().set("Đội Việt Hưng");
    model.save();
    assertThat(bench.teams.all()).extracting("name").containsExactly("Đội Việt Hưng");
    model.editTeam();
    model.removeTeam();
    assertThat(bench.teams.all()).isEmpty();
    assertThat(model.teams().items()).isEmpty();
  }

  @Test
  void whatIsWrongWithATeamIsToldFieldByField() {
    bench.filled();
    model.createTeam();
    TeamEditor team = model.team();
    problem(TeamEditor.Problem.CODE);
    team.code().set("VIETHUNG");
    problem(TeamEditor.Problem.TAKEN);
    team.code().set("LONGBIEN");
    problem(TeamEditor.Problem.NAME);
    team.name().set("Đội Long Biên");
    problem(TeamEditor.Problem.ORGANISATION);
    team.organisation().set("Đoàn phường Long Biên");
    for (String bad : List.of("Hà", "TNV-12 31/11/2026", "TNV-12 15/11/2026 10/11/2026")) {
      team.members().set(bad);
      problem(TeamEditor.Problem.MEMBERS);
    }
    assertThat(bench.teams.all()).hasSize(3);
  }

  private void problem(TeamEditor.Problem expected) {
    model.save();
    assertThat(model.team().problem().get()).contains(expected);
  }

  @Test
  void aRosterIsLookedOverAndThenTakenIn() throws IOException {
    bench.filled();
    Path file = folder.resolve("lịch.csv");
    Files.writeString(file, "Ngày;Ca;Mã\n21/11/2026;Sáng;DTV-08\n22/11/2026;Sáng;DTV-09\n");
    model.readRoster(file);
    Preview.OfRoster preview = (Preview.OfRoster) model.imports().preview().get().orElseThrow();
    assertThat(preview.replaced()).isEqualTo(1);
    assertThat(bench.roster.between(MONDAY, SATURDAY.plusDays(1))).hasSize(6);
    model.save();
    assertThat(model.done().get()).contains(new Done(Done.What.ROSTER, 2));
    assertThat(morning(SATURDAY)).containsExactly("DTV-08");
  }

  @Test
  void ofAFileWithABadRowNothingIsTakenIn() throws IOException {
    Path file = folder.resolve("lịch.csv");
    Files.writeString(file, "Ngày;Ca;Mã\n21/11/2026;Sáng;DTV-08\n22/11/2026;Trưa;DTV-09\n");
    model.readRoster(file);
    model.save();
    assertThat(model.side().get()).isEqualTo(Side.PREVIEW);
    assertThat(bench.roster.between(MONDAY, SATURDAY.plusDays(9))).isEmpty();
    model.readRoster(folder.resolve("không có.csv"));
    assertThat(model.fault().get()).isInstanceOf(Fault.CsvUnreadable.class);
    model.close();
    assertThat(model.imports().preview().get()).isEmpty();
    assertThat(model.fault().get()).isNull();
  }

  @Test
  void theReportOfTheExchangeIsTakenIn() throws IOException {
    Path file = folder.resolve("tổng đài.csv");
    Files.writeString(
        file, "Thời gian,Số gọi,Chờ,Kết quả\n20/11/2026 08:30,0912000001,5,Trả lời\n");
    Files.setLastModifiedTime(file, FileTime.from(bench.bench.clock.now()));
    model.readExchange(file);
    model.save();
    assertThat(model.done().get()).contains(new Done(Done.What.EXCHANGE, 1));
    assertThat(bench.exchange.between(MONDAY, SATURDAY).getFirst().sum())
        .isEqualTo(new ExchangeCounts(1, 1, 0, 0));
  }

  @Test
  void theExchangeIsNamedAsLastTimeAndTheFileIsLookedOverAnewForAnotherNameOrQueue()
      throws IOException {
    Path file = folder.resolve("tổng đài.csv");
    Files.writeString(
        file,
        """
        Thời gian,Số gọi,Chờ,Kết quả,Hàng chờ
        20/11/2026 08:30,0912000001,5,Trả lời,1022-8
        20/11/2026 08:31,0912000002,5,Trả lời,1022-1
        """);
    model.readExchange(file);
    RosterImports imports = model.imports();
    assertThat(imports.exchange().get()).isEqualTo("PBX");
    imports.exchange().set("Tổng đài 1022");
    imports.queue().set("1022-8");
    model.save();
    // Looked at first, as it is named now.
    assertThat(model.side().get()).isEqualTo(Side.PREVIEW);
    Preview.OfExchange shown = (Preview.OfExchange) imports.preview().get().orElseThrow();
    assertThat(shown.found().sum()).isEqualTo(new ExchangeCounts(1, 1, 0, 0));
    imports.exchange().set(" ");
    model.save();
    assertThat(model.side().get()).isEqualTo(Side.PREVIEW);
    imports.exchange().set("Tổng đài 1022");
    model.save();
    assertThat(bench.exchange.between(MONDAY, SATURDAY))
        .singleElement()
        .satisfies(day -> assertThat(day.exchange()).isEqualTo("Tổng đài 1022"));
    model.readExchange(file);
    assertThat(imports.exchange().get()).isEqualTo("Tổng đài 1022");
    assertThat(imports.queue().get()).isEmpty();
  }

  @Test
  void whatIsTypedOfAShiftComesBackAfterAKillAndIsKeptWithTheOtherShiftsOfItsDay() {
    bench.filled();
    model.go(1);
    LocalDate monday = MONDAY.plusWeeks(1);
    model.editShift(monday, MORNING);
    model.shift().codes().set("DTV-07\nTNV-12");
    model.shift().breaks().set("11:30-12:00");
    bench.bench.pass(Duration.ofSeconds(1));
    RosterBench next = bench.again();
    next.model.refresh();
    assertThat(next.model.side().get()).isEqualTo(Side.SHIFT);
    assertThat(next.model.shift().day()).isEqualTo(monday);
    assertThat(next.model.shift().shift()).contains(MORNING);
    assertThat(next.model.shift().codes().get()).isEqualTo("DTV-07\nTNV-12");
    next.model.save();
    assertThat(next.roster.between(monday, monday).getFirst().people()).contains("DTV-07");
    bench.bench.pass(Duration.ofSeconds(1));
    assertThat(bench.bench.drafts.of("TC-01")).isEmpty();
  }

  @Test
  void aShiftOfAnotherWeekThanTheOneInFrontKeepsTheOthersOfItsDay() {
    bench.filled();
    model.editShift(SATURDAY, MORNING);
    model.go(3);
    model.shift().codes().set("DTV-08");
    model.save();
    assertThat(bench.roster.between(SATURDAY, SATURDAY).getFirst().shifts())
        .extracting(RosterShift::code)
        .containsExactlyInAnyOrder("MORNING", "AFTERNOON", "NIGHT");
  }

  @Test
  void aTeamThatWasBegunWaitsWhileAShiftIsWrittenAndIsGoneOnlyWhenItIsGivenUp() {
    bench.filled();
    model.createTeam();
    model.team().code().set("LONGBIEN");
    model.team().members().set("TNV-12 10/11/2026");
    model.editShift(SATURDAY, MORNING);
    assertThat(model.waits().getValue()).isTrue();
    model.save();
    model.createTeam();
    assertThat(model.team().code().get()).isEqualTo("LONGBIEN");
    assertThat(model.team().members().get()).isEqualTo("TNV-12 10/11/2026");
    model.close();
    assertThat(model.waits().getValue()).isFalse();
    model.createTeam();
    assertThat(model.team().code().get()).isEmpty();
    model.close();
    bench.bench.pass(Duration.ofSeconds(1));
    assertThat(bench.bench.drafts.of("TC-01")).isEmpty();
  }

  @Test
  void whoMayNotWriteOnlyLooks() {
    RosterModel volunteer = new RosterBench(Role.VOLUNTEER).filled().model;
    volunteer.editShift(SATURDAY, MORNING);
    volunteer.createTeam();
    volunteer.editTeam();
    volunteer.copyWeek();
    assertThat(volunteer.side().get()).isEqualTo(Side.TEAMS);
    assertThat(volunteer.week().get().monday()).isEqualTo(MONDAY);
    assertThat(volunteer.week().get().isEmpty()).isFalse();
  }

  @Test
  void aWriteThatFailsIsToldAndWhatWasTypedStays() {
    model.editShift(SATURDAY, MORNING);
    model.shift().codes().set("DTV-07");
    bench.roster.failWith(new Fault.DiskFull());
    model.save();
    assertThat(model.fault().get()).isInstanceOf(Fault.DiskFull.class);
    assertThat(model.side().get()).isEqualTo(Side.SHIFT);
    bench.roster.failWith(null);
    model.save();
    assertThat(model.fault().get()).isNull();
    assertThat(morning(SATURDAY)).containsExactly("DTV-07");
  }
}
