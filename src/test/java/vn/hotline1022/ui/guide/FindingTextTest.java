package vn.hotline1022.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hotline1022.guide.Finding;
import vn.hotline1022.ui.common.Language;
import vn.hotline1022.ui.common.Texts;

class FindingTextTest {

  @ParameterizedTest
  @EnumSource(Finding.Kind.class)
  void everyKindOfFindingHasItsWordsAndTheMendInBothLanguages(Finding.Kind kind) {
    // Its words show how to write braces, and have nothing to fill in.
    List<String> about =
        kind == Finding.Kind.BAD_TEXT ? List.of() : List.of("mã", "say", "title, say");
    Finding finding = new Finding(kind, "no-otp.yaml", 12, 5, Optional.of("number"), about);
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      String words = FindingText.of(finding, texts);
      assertThat(words).as(kind + " " + language).hasSizeGreaterThan(20).doesNotContain("{0}");
      // What is wrong, and the mend.
      assertThat(words.chars().filter(c -> c == '.' || c == ',' || c == ':').count()).isPositive();
      assertThat(FindingText.line(finding, texts)).startsWith("no-otp.yaml:12:5: ");
    }
  }
}
