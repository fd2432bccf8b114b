package vn.hotline1022.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.TableProblem;
import vn.hotline1022.fault.FaultException;

class DirectoryTest {
  private static final String HEAD = "id,kind,name,agency,unit,phone,hours,note\n";
  private static final String GOOD =
      HEAD + "0193a7c0-0000-7000-8000-000000000113,HOTLINE,Công an,,,113,,Khẩn cấp\n";

  private final List<Contact> standard = DirectoryCsv.standard();
  private final Directory directory = Directory.of(standard, ContactSamples.all());

  @Test
  void theEmergencyNumbersComeWithTheProgram() {
    assertThat(standard).extracting(Contact::phone).contains("111", "113", "114", "115", "1022");
    assertThat(standard).allMatch(contact -> contact.kind() == Contact.Kind.HOTLINE);
    assertThat(directory.find("113"))
        .singleElement()
        .extracting(Contact::name)
        .isEqualTo("Công an");
  }

  @Test
  void entriesAreFoundAsTyped() {
    assertThat(directory.find("nguyen huong")).containsExactly(ContactSamples.officer());
    assertThat(directory.find("việt hưng")).containsExactly(ContactSamples.officer());
    assertThat(directory.find(Normalizer.normalize("Chiếu s", Normalizer.Form.NFD)))
        .containsExactly(ContactSamples.lighting());
    assertThat(directory.find("38271")).containsExactly(ContactSamples.officer());
    assertThat(directory.find("024 3827")).containsExactly(ContactSamples.officer());
    assertThat(directory.find("den duong hong")).containsExactly(ContactSamples.lighting());
    assertThat(directory.find("không có")).isEmpty();
    assertThat(directory.find("")).isEqualTo(directory.contacts());
  }

  @Test
  void whatWasWrittenStandsOverWhatCameWithTheProgram() {
    Contact police = directory.find("113").getFirst();
    Contact changed =
        new Contact(
            police.id(), police.kind(), "Công an thành phố", "", "", "113", "24/24", "", false);
    assertThat(Directory.of(standard, List.of(changed)).find("113")).containsExactly(changed);
    assertThat(Directory.of(standard, List.of(police.withRemoved(true))).find("113")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0193a7c0-0000-7000-8000-000000000113,HOTLINE,Công an,,,113,, | DUPLICATE",
        "113,HOTLINE,Chữa cháy,,,114,, | CODE",
        "0193a7c0-0000-4000-8000-000000000114,HOTLINE,Chữa cháy,,,114,, | CODE",
        "0193a7c0-0000-7000-8000-000000000114,LINE,Chữa cháy,,,114,, | KIND",
        "0193a7c0-0000-7000-8000-000000000114,HOTLINE,,,,114,, | NAME",
        "0193a7c0-0000-7000-8000-000000000114,HOTLINE,Chữa cháy,,,,, | NAME",
        "0193a7c0-0000-7000-8000-000000000114,HOTLINE,Chữa cháy | COLUMNS",
      })
  void aBrokenRowIsNamedByItsLine(String row, TableProblem problem) {
    assertBroken(GOOD + row + "\n", problem);
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertBroken("", TableProblem.NOT_A_TABLE);
    assertBroken("name,phone\n", TableProblem.NOT_A_TABLE);
    assertBroken("x".repeat(2 << 20), TableProblem.NOT_A_TABLE);
    assertThat(read(HEAD.strip() + "\n" + GOOD.substring(HEAD.length()))).hasSize(1);
  }

  private static List<Contact> read(String table) {
    return DirectoryCsv.read(
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "directory.csv");
  }

  private static void assertBroken(String table, TableProblem problem) {
    assertThatThrownBy(() -> read(table))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.fault())
                    .isInstanceOfSatisfying(
                        Fault.TableBroken.class,
                        fault -> assertThat(fault.problem()).isEqualTo(problem)));
  }
}
