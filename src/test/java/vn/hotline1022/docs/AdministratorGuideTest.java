package vn.hotline1022.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.common.Language;

/** Who looks an error code up in the administrator's guide finds it there, and no other. */
class AdministratorGuideTest {
  private static final Path GUIDE = Path.of("docs/administrator.md");
  private static final Path WORDS = Path.of("src/main/resources/vn/hotline1022/ui/common");

  @Test
  void everyErrorCodeIsExplainedAndNoneThatIsGone() throws IOException {
    String words =
        Files.readString(WORDS.resolve("common_" + Language.VI.suffix() + ".properties"));
    assertThat(codes("^\\| ([A-Z]-\\d\\d) \\|", Files.readString(GUIDE)))
        .containsExactlyInAnyOrderElementsOf(
            codes("^common\\.fault\\.([A-Z]-\\d\\d)\\.happened", words));
  }

  private static List<String> codes(String pattern, String text) {
    List<String> found =
        Pattern.compile(pattern, Pattern.MULTILINE)
            .matcher(text)
            .results()
            .map((MatchResult result) -> result.group(1))
            .distinct()
            .toList();
    assertThat(found).hasSizeGreaterThan(20);
    return found;
  }
}
