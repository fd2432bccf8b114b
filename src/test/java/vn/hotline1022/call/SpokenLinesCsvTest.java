package vn.hotline1022.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

class SpokenLinesCsvTest {
  private static final String HEAD = "code,name_vi,name_en,vi,en\n";

  @Test
  void theGreetingTellsThatCallsAreRecordedAndAddressesNobodyButAsChosen() {
    List<SpokenLine> lines = SpokenLinesCsv.standard();
    assertThat(lines).extracting(SpokenLine::code).containsExactly("GREETING", "CLOSING");
    Locale vietnamese = Locale.of("vi");
    assertThat(lines.getFirst().text(vietnamese)).contains("ghi âm");
    assertThat(lines.getFirst().text(Locale.ENGLISH)).contains("recorded");
    assertThat(lines).allSatisfy(line -> assertThat(line.text(vietnamese)).contains("{them}"));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.text(vietnamese))
                    .doesNotContainPattern("(?iU)\\b(ông|bà|bác|cô|chú|cháu|anh|chị|em)\\b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A,Lời chào,Greeting,Xin chào\n",
        ",Lời chào,Greeting,Xin chào,Hello\n",
        "A,Lời chào,Greeting,,Hello\n",
        "A,Lời chào,Greeting,Xin chào {ai},Hello\n",
        "A,Lời chào,Greeting,Xin chào {them,Hello\n",
        "A,Lời chào,Greeting,Xin chào,Hello\nA,Lời kết,Closing,Xin chào,Bye\n",
      })
  void aRowThatCannotBeUsedIsNamedByItsLine(String rows) {
    assertThatThrownBy(() -> SpokenLinesCsv.read(stream(HEAD + rows), "lines.csv"))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.fault()).isInstanceOf(Fault.TableBroken.class));
  }

  @Test
  void anotherTableIsRefused() {
    assertThatThrownBy(() -> SpokenLinesCsv.read(stream("kind,code\na,b\n"), "lines.csv"))
        .isInstanceOf(FaultException.class);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
