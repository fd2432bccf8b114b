package vn.hotline1022.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hotline1022.roster.RosterSamples.SATURDAY;
import static vn.hotline1022.roster.RosterSamples.hours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.roster.RosterImport.Bad;
import vn.hotline1022.roster.RosterImport.Problem;
import vn.hotline1022.staff.Shifts;

/** A roster from a table, as a leader keeps it in a spreadsheet. */
class RosterCsvTest {
  @TempDir private Path folder;

  private RosterImport read(String... lines) throws IOException {
    Path file = folder.resolve("lịch trực.csv");
    Files.writeString(file, String.join("\n", lines));
    return RosterCsv.read(file, Shifts.standard(), RosterSamples.NOW, "TC-01");
  }

  @Test
  void daysAreMadeOfTheirRows() throws IOException {
    RosterImport found =
        read(
            "Ngày;Ca;Mã nhân viên;Nghỉ",
            "21/11/2026;Sáng;DTV-07;11:30-12:00",
            "2026-11-21;MORNING;tnv-12;11h30 – 12h",
            "21/11/2026;đêm;DTV-09;",
            "22/11/2026;Chiều;DTV-08;");
    assertThat(found.isSound()).isTrue();
    assertThat(found.places()).isEqualTo(4);
    assertThat(found.days())
        .containsExactly(
            RosterSamples.day(
                SATURDAY,
                RosterSamples.morning("DTV-07", "TNV-12"),
                new RosterShift("NIGHT", hours("22:00", "07:00"), List.of(), List.of("DTV-09"))),
            RosterSamples.day(SATURDAY.plusDays(1), RosterSamples.afternoon("DTV-08")));
  }

  @Test
  void everyBadRowIsExplainedAndThenNothingIsWritten() throws IOException {
    RosterImport found =
        read(
            "date,shift,staff,break",
            "21/11/2026,MORNING,DTV-07,",
            "31/11/2026,MORNING,DTV-07,",
            "21/11/2026,Ca gãy,DTV-07,",
            "21/11/2026,MORNING,Nguyễn Thị Hà,",
            "21/11/2026,MORNING,DTV-08,14:45-15:15",
            "21/11/2026,MORNING,DTV-08,buổi trưa",
            "21/11/2026,Sáng,DTV-07,");
    assertThat(found.isSound()).isFalse();
    assertThat(found.bad())
        .containsExactly(
            new Bad(3, Problem.DAY, "31/11/2026"),
            new Bad(4, Problem.SHIFT, "Ca gãy"),
            new Bad(5, Problem.PERSON, "NGUYỄN THỊ HÀ"),
            new Bad(6, Problem.BREAK, "14:45-15:15"),
            new Bad(7, Problem.BREAK, "buổi trưa"),
            new Bad(8, Problem.REPEATED, "DTV-07"));
  }

  @Test
  void aTableWithoutTheColumnsThatAreNeededIsRefused() {
    assertThatThrownBy(() -> read("Ngày;Ca", "21/11/2026;Sáng")).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(FaultException.class);
  }

  @Test
  void anEmptyTableWritesNothing() throws IOException {
    assertThat(read("Ngày;Ca;Mã").isSound()).isFalse();
  }
}
