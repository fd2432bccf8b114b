package vn.hotline1022.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.directory.ContactImport.Problem;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.WorkbookProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.privacy.PersonalDataGuard;

/** Workbooks are read whole, told row by row, and refused when they mean harm. */
class ContactWorkbookTest {
  private static final List<String> HEAD =
      List.of(
          "Họ và tên", "Cơ quan", "Phòng, đơn vị", "Số điện thoại", "Giờ trực", "Ghi chú", "Loại");

  @TempDir private Path folder;
  private final PersonalDataGuard guard = new PersonalDataGuard();

  @Test
  void newChangedAndUnchangedEntriesAreTold() {
    Contact officer = ContactSamples.officer();
    ContactImport found =
        preview(
            List.of(officer.name(), officer.agency(), officer.unit(), "024 3827 9999", "", "", ""),
            List.of(
                "CHIẾU SÁNG công cộng",
                "Công ty Chiếu sáng đô thị",
                "",
                "1900 0000",
                "24/24",
                "Đèn đường hỏng",
                "đường dây"),
            List.of("Bùi Lan Phương", "Sở Y tế", "", "0912 345 678", "", "", "Cán bộ"));
    assertThat(found.changed()).isEqualTo(2);
    assertThat(found.added()).isEqualTo(1);
    assertThat(found.bad()).isEmpty();
    assertThat(found.toWrite()).hasSize(3);
    assertThat(found.toWrite().getFirst().id()).isEqualTo(officer.id());
    assertThat(found.toWrite().getFirst().phone()).isEqualTo("024 3827 9999");
  }

  @Test
  void whatIsThereAlreadyIsNotWrittenAgain() {
    Contact light = ContactSamples.lighting();
    ContactImport found =
        preview(
            List.of(
                light.name(),
                light.agency(),
                "",
                light.phone(),
                light.hours(),
                light.note(),
                "Hotline"));
    assertThat(found.same()).isEqualTo(1);
    assertThat(found.toWrite()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Sở Y tế|0912 345 678|''|''|NAME",
        "Bùi Lan|Sở Y tế|''|''|''|PHONE",
        "Bùi Lan|Sở Y tế|chưa có|''|''|PHONE",
        "Bùi Lan|Sở Y tế|#912345678|''|''|LOST_ZERO",
        "Bùi Lan|Sở Y tế|#9.12345678E8|''|''|LOST_ZERO",
        "Bùi Lan|Sở Y tế|#2438271234|''|''|LOST_ZERO",
        "Bùi Lan|Sở Y tế|0912 345 678|''|khách|KIND",
        "Bùi Lan|Sở Y tế|0912 345 678|mật khẩu: hanoi1234|''|SECRET",
      })
  void everyBadRowIsNamedByItsNumberAndReason(
      String name, String agency, String phone, String note, String kind, Problem problem) {
    ContactImport found =
        preview(
            List.of("Đúng", "Sở Y tế", "", "113", "", "", ""),
            List.of(name, agency, "", phone, "", note, kind));
    assertThat(found.bad())
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.row()).isEqualTo(3);
              assertThat(bad.problem()).isEqualTo(problem);
              assertThat(bad.shown()).contains("Sở Y tế");
            });
    assertThat(found.toWrite()).hasSize(1);
  }

  @Test
  void aRepeatedRowAndOneTooLongAreBad() {
    ContactImport found =
        preview(
            List.of("Bùi Lan", "Sở Y tế", "", "113", "", "", ""),
            List.of("BUI LAN", "so y te", "", "114", "", "", ""),
            List.of("x".repeat(161), "", "", "114", "", "", ""),
            List.of("Bùi Lan", "", "", "#1022", "", "y".repeat(501), ""));
    assertThat(found.bad())
        .extracting(ContactImport.Bad::problem)
        .containsExactly(Problem.REPEATED, Problem.TOO_LONG, Problem.TOO_LONG);
  }

  @Test
  void columnsStandInAnyOrderAndShortNumbersMayBeNumbers() {
    Path file =
        Workbooks.write(
            folder.resolve("a.xlsx"),
            List.of(
                List.of("", "Phone", "Lạ", "NAME"),
                List.of(),
                List.of("x", "#113", "y", "Công an")));
    ContactImport found = preview(file);
    assertThat(found.toWrite())
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.name()).isEqualTo("Công an");
              assertThat(contact.phone()).isEqualTo("113");
            });
    assertThat(found.lines().getFirst().row()).isEqualTo(3);
  }

  @Test
  void whatTheSheetHasNoColumnForStaysAsItIs() {
    Contact light = ContactSamples.lighting();
    Path file =
        Workbooks.write(
            folder.resolve("l.xlsx"),
            List.of(
                List.of("Tên", "Cơ quan", "Điện thoại"),
                List.of(light.name(), light.agency(), "1900 1111")));
    assertThat(preview(file).toWrite())
        .singleElement()
        .satisfies(
            contact -> {
              assertThat(contact.hours()).isEqualTo(light.hours());
              assertThat(contact.note()).isEqualTo(light.note());
              assertThat(contact.kind()).isEqualTo(Contact.Kind.HOTLINE);
              assertThat(contact.phone()).isEqualTo("1900 1111");
            });
  }

  @Test
  void aSheetWithoutTheColumnsIsRefused() {
    assertRefused(
        Workbooks.write(folder.resolve("b.xlsx"), List.of(List.of("Tên", "Email"))),
        WorkbookProblem.NO_HEAD);
    assertRefused(Workbooks.write(folder.resolve("c.xlsx"), List.of()), WorkbookProblem.NO_HEAD);
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("d.xlsx"), "Tên;Số điện thoại\n");
    assertRefused(text, WorkbookProblem.NOT_A_WORKBOOK);
    assertRefused(folder.resolve("missing.xlsx"), WorkbookProblem.NOT_A_WORKBOOK);
    Path other =
        Workbooks.write(folder.resolve("e.xlsx"), out -> Workbooks.part(out, "x.txt", "x"));
    assertRefused(other, WorkbookProblem.NOT_A_WORKBOOK);
    assertRefused(
        Workbooks.writeSheet(folder.resolve("f.xlsx"), "<worksheet><sheetData><row"),
        WorkbookProblem.NOT_A_WORKBOOK);
  }

  @Test
  void bombsAreRefusedBeforeTheyUnpack() throws IOException {
    byte[] zeros = new byte[1 << 20];
    Arrays.fill(zeros, (byte) ' ');
    Path bomb =
        Workbooks.write(
            folder.resolve("bomb.xlsx"),
            out -> {
              out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
              for (int i = 0; i < 300; i++) {
                out.write(zeros);
              }
              out.closeEntry();
            });
    assertThat(Files.size(bomb)).isLessThan(WorkbookReader.MOST_BYTES);
    assertRefused(bomb, WorkbookProblem.TOO_LARGE);
    Path many =
        Workbooks.write(
            folder.resolve("many.xlsx"),
            out -> {
              for (int i = 0; i < 1_000; i++) {
                Workbooks.part(out, "part" + i, "x");
              }
            });
    assertRefused(many, WorkbookProblem.TOO_LARGE);
    Path huge = Files.write(folder.resolve("huge.xlsx"), new byte[9 << 20]);
    assertRefused(huge, WorkbookProblem.TOO_LARGE);
  }

  @Test
  void entitiesThatGrowAreRefused() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]>"
            + Workbooks.sheet(List.of(List.of("Tên", "Số điện thoại"), List.of("&b;", "113")));
    assertRefused(
        Workbooks.writeSheet(folder.resolve("g.xlsx"), laughs), WorkbookProblem.NOT_A_WORKBOOK);
  }

  @Test
  void tooManyRowsAreRefusedAndAsManyAsAllowedAreRead() {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    rows.addAll(
        Collections.nCopies(WorkbookReader.MOST_ROWS - 1, List.of("Bùi Lan", "", "", "113")));
    assertThat(preview(Workbooks.write(folder.resolve("h.xlsx"), rows)).lines())
        .hasSize(WorkbookReader.MOST_ROWS - 1);
    rows.add(List.of("Bùi Lan", "", "", "113"));
    assertRefused(Workbooks.write(folder.resolve("i.xlsx"), rows), WorkbookProblem.TOO_MANY_ROWS);
  }

  @Test
  void aNumberWithAnAbsurdExponentDoesNotGrow() {
    ContactImport found = preview(List.of("Bùi Lan", "", "", "#1E+99999999", "", "", ""));
    assertThat(found.lines()).hasSize(1);
  }

  @Test
  void aDamagedWorkbookIsReadOrRefusedAndNothingElse() throws IOException {
    byte[] whole =
        Files.readAllBytes(
            Workbooks.write(
                folder.resolve("j.xlsx"), List.of(HEAD, List.of("Bùi Lan", "", "", "113"))));
    Random random = new Random(11);
    for (int round = 0; round < Rounds.of(2_000); round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("k.xlsx"), damaged);
      try {
        assertThat(preview(file).lines()).hasSizeLessThan(10);
      } catch (FaultException e) {
        assertThat(e.fault()).isInstanceOf(Fault.WorkbookUnreadable.class);
      }
    }
  }

  @SafeVarargs
  private ContactImport preview(List<String>... rows) {
    List<List<String>> all = new ArrayList<>(List.of(HEAD));
    for (List<String> row : rows) {
      all.add(row);
    }
    return preview(Workbooks.write(folder.resolve("preview.xlsx"), all));
  }

  private ContactImport preview(Path file) {
    Directory now = Directory.of(List.of(), ContactSamples.all());
    return ContactWorkbook.preview(
        file, now, UUID::randomUUID, text -> !guard.scan(text).isEmpty());
  }

  private void assertRefused(Path file, WorkbookProblem problem) {
    assertThatThrownBy(() -> preview(file))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isEqualTo(
                        new Fault.WorkbookUnreadable(file.getFileName().toString(), problem)));
  }
}
