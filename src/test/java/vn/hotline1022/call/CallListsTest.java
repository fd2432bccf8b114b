package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.call.CallLists.Choice;
import vn.hotline1022.call.CallLists.DispositionGroup;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;

class CallListsTest {

  private static final Locale VI = Locale.forLanguageTag("vi-VN");
  private static final String HEAD = "kind,group,code,vi,en\n";
  private static final String GOOD =
      HEAD
          + "reason,USE,,Sử dụng,Using\n"
          + "reason,USE,BUS,Xe buýt,Bus\n"
          + "disposition,handled,RESOLVED,Đã giải quyết,Resolved\n"
          + "disposition,outbound,BUSY,Máy bận,Busy\n"
          + "disposition,non-case,SILENT,Im lặng,Silent\n";

  private final CallLists lists = CallListsCsv.standard();

  @Test
  void theStandardListsAreATreeOfReasons() {
    assertThat(lists.reasonGroups())
        .extracting(group -> group.group().code())
        .containsExactly(
            "INSTALL", "ACCOUNT", "VNEID", "USE", "FEEDBACK", "FAULT", "SAFETY", "OTHER");
    assertThat(lists.reasonGroups().get(2).reasons())
        .extracting(Choice::code)
        .containsExactly("LOGIN", "NEW_DEVICE", "NFC", "PASSCODE", "LEVEL2", "OUTAGE");
    assertThat(lists.groupOf("OTP_MISSING").orElseThrow().group().code()).isEqualTo("ACCOUNT");
    assertThat(lists.groupOf("ACCOUNT").orElseThrow().group().code()).isEqualTo("ACCOUNT");
    assertThat(lists.groupOf("NO_SUCH")).isEmpty();
  }

  @Test
  void aGroupStandsForAllBelowIt() {
    assertThat(lists.reasonCodes("SAFETY"))
        .containsExactly("SAFETY", "FAKE_APP", "SCAM", "ACCOUNT_TAKEN");
    assertThat(lists.reasonCodes("SCAM")).containsExactly("SCAM");
    assertThat(lists.reasonCodes("NO_SUCH")).containsExactly("NO_SUCH");
  }

  @Test
  void dispositionsStandInTheirGroups() {
    assertThat(lists.dispositions(DispositionGroup.NON_CASE))
        .extracting(Choice::code)
        .containsExactly("SILENT", "PRANK", "ABUSE", "MISDIAL");
    assertThat(lists.dispositions(DispositionGroup.HANDLED)).hasSize(10);
    assertThat(lists.dispositions(DispositionGroup.OUTBOUND)).hasSize(4);
    assertThat(lists.isNonCase("PRANK")).isTrue();
    assertThat(lists.isNonCase("RESOLVED")).isFalse();
    assertThat(lists.isNonCase("NO_SUCH")).isFalse();
    assertThat(lists.groupOfDisposition("BUSY")).contains(DispositionGroup.OUTBOUND);
    assertThat(lists.causes("NOT_POSSIBLE")).extracting(Choice::code).contains("NO_SMARTPHONE");
    assertThat(lists.causes("RESOLVED")).isEmpty();
  }

  @Test
  void namesAreInBothLanguagesAndAnUnknownCodeIsItsOwnName() {
    assertThat(lists.reasonName("OTP_MISSING", VI)).isEqualTo("Không nhận được mã OTP");
    assertThat(lists.reasonName("OTP_MISSING", Locale.UK)).isEqualTo("No OTP arrives");
    assertThat(lists.dispositionName("SILENT", VI)).isEqualTo("Im lặng");
    assertThat(lists.reasonName("OLD_CODE", VI)).isEqualTo("OLD_CODE");
    assertThat(lists.dispositionName("OLD_CODE", Locale.UK)).isEqualTo("OLD_CODE");
  }

  @Test
  void readsTablesAsSpreadsheetsSaveThem() {
    String saved = "\ufeff" + GOOD.replace("\n", "\r\n").replace("Xe buýt", "\"Xe buýt, tàu\"");
    CallLists read = read(saved + "\r\n");
    assertThat(read.reasonName("BUS", VI)).isEqualTo("Xe buýt, tàu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reason,USE,BUS,Xe buýt,Bus | DUPLICATE",
        "reason,USE,USE,Sử dụng,Use | DUPLICATE",
        "reason,NONE,TRAM,Tàu điện,Tram | GROUP",
        "reason,USE,tram,Tàu điện,Tram | CODE",
        "reason,USE,TÀU,Tàu điện,Tram | CODE",
        "reason,,,Tàu điện,Tram | CODE",
        "reason,USE,TRAM,,Tram | NAME",
        "reason,USE,TRAM,Tàu điện,  | NAME",
        "reason,USE,TRAM,Tàu điện | COLUMNS",
        "reason,USE,TRAM,Tàu điện,Tram,x | COLUMNS",
        "raeson,USE,TRAM,Tàu điện,Tram | KIND",
        "disposition,handeld,DONE,Xong,Done | GROUP",
        "disposition,handled,BUSY,Bận,Busy | DUPLICATE",
        "cause,NO_SUCH,OLD,Cũ,Old | GROUP",
      })
  void aBrokenRowIsNamedByItsLine(String row, TableProblem problem) {
    assertBroken(GOOD + row + "\n", 7, problem);
    assertBroken(GOOD + row, 7, problem);
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertBroken("", 1, TableProblem.INCOMPLETE);
    assertBroken(HEAD, 1, TableProblem.INCOMPLETE);
    assertBroken("code;vi;en\n", 1, TableProblem.NOT_A_TABLE);
    assertBroken("PK\u0003\u0004" + "x".repeat(2 << 20), 1, TableProblem.NOT_A_TABLE);
    assertBroken(GOOD + "reason,USE,TRAM,\"Tàu điện,Tram\n", 6, TableProblem.NOT_A_TABLE);
    assertBroken(GOOD + "\n".repeat(3_000), 2_000, TableProblem.NOT_A_TABLE);
    byte[] latin = {'k', (byte) 0xE9, '\n'};
    assertThatThrownBy(() -> CallListsCsv.read(new ByteArrayInputStream(latin), "lists.csv"))
        .isInstanceOf(FaultException.class);
  }

  private static CallLists read(String table) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    return CallListsCsv.read(new ByteArrayInputStream(bytes), "lists.csv");
  }

  private static void assertBroken(String table, int line, TableProblem problem) {
    assertThatThrownBy(() -> read(table))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isInstanceOfSatisfying(
                        Fault.TableBroken.class,
                        fault -> {
                          assertThat(fault.problem()).isEqualTo(problem);
                          assertThat(fault.file()).isEqualTo("lists.csv");
                          assertThat(fault.line()).isBetween(line - 1L, line + 1L);
                        }));
  }
}
