package vn.hotline1022.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.accounts.AccountsPreview.Kind;
import vn.hotline1022.accounts.AccountsPreview.Problem;
import vn.hotline1022.directory.Workbooks;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.WorkbookProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.unit.UnitFinder;
import vn.hotline1022.unit.UnitTables;

class AccountsFileTest {
  private static final UnitFinder FINDER = new UnitFinder(UnitTables.standard());
  private static final String BA_DINH = "00004";
  private static final String HOAN_KIEM = "00070";

  @TempDir private Path folder;

  private AccountsPreview read(String text) {
    return read(text, StandardCharsets.UTF_8, Optional.empty());
  }

  private AccountsPreview read(String text, Charset charset, Optional<AccountsReport> last) {
    try {
      Path file = Files.write(folder.resolve("tài khoản.csv"), text.getBytes(charset));
      return AccountsFile.read(file, FINDER, last);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Kind> kinds(AccountsPreview preview) {
    return preview.problems().stream().map(Problem::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufeffMã;Tên phường, xã;Số tài khoản\r\n00004;Phường Ba Đình;40.120\r\n",
        "Mã đơn vị,Phường/Xã,Số tài khoản\n4,Ba Đình,\"40,120\"\n",
        "TT\tTên đơn vị\tSố lượng tài khoản\n1\tP. Ba Đình\t40 120\n",
        """
        Báo cáo tài khoản iHaNoi

        STT;Phường, xã;Tỷ lệ tài khoản;Số tài khoản kích hoạt
        1;ba dinh;61 %;40120
        """
      })
  void columnsAreFoundByTheirHeadingsWhateverStandsBetweenThem(String text) {
    AccountsPreview preview = read(text);
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.units()).containsExactly(Map.entry(BA_DINH, 40_120L));
    assertThat(preview.isApplicable()).isTrue();
    assertThat(preview.missing()).isEqualTo(125);
  }

  @Test
  void decomposedLettersAndUtf16AreReadAsWell() {
    String text = "Phường, xã\tSố tài khoản\nPhường Hoàn Kiếm\t33000\n";
    assertThat(read(Normalizer.normalize(text, Normalizer.Form.NFD)).units())
        .containsExactly(Map.entry(HOAN_KIEM, 33_000L));
    assertThat(read("\ufeff" + text, StandardCharsets.UTF_16LE, Optional.empty()).units())
        .containsExactly(Map.entry(HOAN_KIEM, 33_000L));
  }

  @Test
  void everyBadRowIsToldWithItsLineAndNothingCanBeTaken() {
    AccountsPreview preview =
        read(
            """
            Mã;Phường, xã;Số tài khoản
            ;Phường Ba Đình;40120
            ;Phường Ba Đình;5
            ;Phường Không Có;10
            ;Quận Hoàn Kiếm;10
            99999;;10
            00070;Phường Ba Đình;10
            ;Phường Ngọc Hà;
            ;Phường Giảng Võ;nhiều
            ;Phường Ngọc Hà;-5
            ;Phường Giảng Võ;1.2345
            ;Phường Giảng Võ;99.999.999.999
            """);
    assertThat(preview.problems())
        .extracting(Problem::line, Problem::kind)
        .containsExactly(
            tuple(3L, Kind.TWICE),
            tuple(4L, Kind.UNKNOWN_UNIT),
            tuple(5L, Kind.AMBIGUOUS),
            tuple(6L, Kind.UNKNOWN_UNIT),
            tuple(7L, Kind.DISAGREES),
            tuple(8L, Kind.NO_NUMBER),
            tuple(9L, Kind.NOT_A_NUMBER),
            tuple(10L, Kind.NEGATIVE),
            tuple(11L, Kind.NOT_A_NUMBER),
            tuple(12L, Kind.TOO_LARGE));
    assertThat(preview.isApplicable()).isFalse();
    assertThat(preview.wrong()).isEqualTo(10);
  }

  @Test
  void anOldNameCountsForTheWardItWentToAndOneThatWasDividedIsAsked() {
    AccountsPreview preview =
        read("Phường, xã;Số tài khoản\nPhường Trúc Bạch;900\nXã Vân Canh, Hoài Đức;40\n");
    assertThat(preview.units()).containsEntry(BA_DINH, 900L);
    assertThat(read("Phường, xã;Số tài khoản\nMinh Khai;900\n").problems())
        .extracting(Problem::kind)
        .containsExactly(Kind.AMBIGUOUS);
  }

  @Test
  void fewerThanBeforeAndAnotherSumAreOddButCanBeTaken() {
    AccountsReport last =
        new AccountsReport(
            new UUID(1, 1),
            LocalDate.of(2026, 11, 20),
            Map.of(BA_DINH, 50_000L),
            Instant.EPOCH,
            "TC-01");
    AccountsPreview preview =
        read(
            "Phường, xã;Số tài khoản\nBa Đình;40.120\nHoàn Kiếm;33.000\nTổng cộng;73.000\n",
            StandardCharsets.UTF_8,
            Optional.of(last));
    assertThat(preview.problems())
        .containsExactly(
            new Problem(2, Kind.DECREASED, "Ba Đình", 50_000),
            new Problem(4, Kind.OTHER_SUM, "73.000", 73_120));
    assertThat(preview.isApplicable()).isTrue();
    assertThat(preview.units()).hasSize(2);
  }

  @Test
  void aWorkbookIsReadToo() {
    Path file =
        Workbooks.write(
            folder.resolve("tai-khoan.xlsx"),
            List.of(
                List.of("Số liệu đến 21/11/2026"),
                List.of("Mã", "Tên phường, xã", "Số tài khoản"),
                List.of("#4", "Phường Ba Đình", "#40120"),
                List.of("00070", "", "33.000")));
    AccountsPreview preview = AccountsFile.read(file, FINDER, Optional.empty());
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.units())
        .containsOnly(Map.entry(BA_DINH, 40_120L), Map.entry(HOAN_KIEM, 33_000L));
  }

  @Test
  void whatIsNoSuchTableIsRefusedWhole() throws IOException {
    refused(
        "Tên;Điện thoại\nBa Đình;024\n".getBytes(StandardCharsets.UTF_8),
        WorkbookProblem.NO_ACCOUNTS);
    refused(new byte[0], WorkbookProblem.NO_ACCOUNTS);
    refused(
        "Phường;Số tài khoản\nBa Đ\u00ecnh;1".getBytes(StandardCharsets.ISO_8859_1),
        WorkbookProblem.NOT_UTF8);
    refused(
        "PK và không phải ZIP".getBytes(StandardCharsets.UTF_8), WorkbookProblem.NOT_A_WORKBOOK);
    refused(
        "a;\"Số tài khoản\n".repeat(3).getBytes(StandardCharsets.UTF_8),
        WorkbookProblem.NOT_A_WORKBOOK);
    refused(new byte[AccountsTable.MOST_BYTES + 1], WorkbookProblem.TOO_LARGE);
    refused(
        ("Phường;Số tài khoản\n" + "Ba Đình;1\n".repeat(AccountsTable.MOST_ROWS + 1))
            .getBytes(StandardCharsets.UTF_8),
        WorkbookProblem.TOO_MANY_ROWS);
    assertThatThrownBy(
            () -> AccountsFile.read(folder.resolve("không có.csv"), FINDER, Optional.empty()))
        .isInstanceOf(FaultException.class);
  }

  private void refused(byte[] bytes, WorkbookProblem why) throws IOException {
    Path file = Files.write(folder.resolve("lạ.csv"), bytes);
    assertThatThrownBy(() -> AccountsFile.read(file, FINDER, Optional.empty()))
        .isInstanceOfSatisfying(
            FaultException.class,
            fault ->
                assertThat(fault.fault()).isEqualTo(new Fault.WorkbookUnreadable("lạ.csv", why)));
  }

  @Test
  void longAndLyingCellsAreShownShortAndPlain() {
    AccountsPreview preview =
        read("Phường, xã;Số tài khoản\n" + "\u202e" + "x".repeat(3_000) + ";1\n=1+1;2\n");
    assertThat(kinds(preview)).containsExactly(Kind.UNKNOWN_UNIT, Kind.UNKNOWN_UNIT);
    assertThat(preview.problems())
        .allSatisfy(
            problem ->
                assertThat(problem.shown())
                    .hasSizeLessThanOrEqualTo(AccountsPreview.SHOWN_MAX)
                    .doesNotContain("\u202e"));
  }

  @Test
  void aColumnOfTheCityMakesNoRowASum() {
    AccountsPreview preview =
        read(
            """
            STT;Tỉnh/TP;Phường, xã;Số tài khoản
            1;Hà Nội;Ba Đình;40.120
            2;TP Hà Nội;Hoàn Kiếm;33.000
            3;Hà Nội;;12
            ;;Toàn thành phố;73.120
            Tổng cộng;;;73.120
            """);
    assertThat(preview.units()).isEqualTo(Map.of(BA_DINH, 40_120L, HOAN_KIEM, 33_000L));
    assertThat(kinds(preview)).containsExactly(Kind.UNKNOWN_UNIT);
  }
}
