package vn.hotline1022.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.text.Addressed;

class AddressingTest {
  private static final String SENTENCE = "{Us} chào {them} ạ. {Them} chờ {us} một chút.";

  @ParameterizedTest
  @CsvSource({
    "ONG, Cháu chào ông ạ. Ông chờ cháu một chút.",
    "BA, Cháu chào bà ạ. Bà chờ cháu một chút.",
    "BAC, Cháu chào bác ạ. Bác chờ cháu một chút.",
    "CO, Cháu chào cô ạ. Cô chờ cháu một chút.",
    "CHU, Cháu chào chú ạ. Chú chờ cháu một chút.",
    "ANH, Em chào anh ạ. Anh chờ em một chút.",
    "CHI, Em chào chị ạ. Chị chờ em một chút.",
  })
  void everyFormIsSpokenAsChosenAndWithACapitalWhereASentenceBegins(
      Addressing form, String spoken) {
    assertThat(Addressing.speak(Optional.of(form), SENTENCE)).isEqualTo(spoken);
  }

  @Test
  void asLongAsNothingIsChosenTheWordsFitEverybody() {
    assertThat(Addressing.speak(Optional.empty(), SENTENCE))
        .isEqualTo("Tổng đài chào ông/bà ạ. Ông/bà chờ tổng đài một chút.");
  }

  @ParameterizedTest
  @EnumSource(Addressing.class)
  void aSentenceWithoutMarksStaysAsItIs(Addressing form) {
    String english = "We will call you back at $1 {soon}.";
    assertThat(Addressing.speak(Optional.of(form), english)).isEqualTo(english);
    assertThat(Addressed.isSound(english)).isFalse();
    assertThat(Addressed.isSound(SENTENCE)).isTrue();
  }
}
