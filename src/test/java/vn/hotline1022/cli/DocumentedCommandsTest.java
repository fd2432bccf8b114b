package vn.hotline1022.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.docs.ShownCommands;

/**
 * The commands that the README and the guides show are understood as they stand there. That they
 * also work is seen by {@code DocumentedCommandsIT}, which takes minutes.
 */
class DocumentedCommandsTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @ParameterizedTest
  @CsvSource({
    "README.md, 12",
    "docs/administrator.md, 10",
    "docs/feedback-gateway.md, 4",
    "docs/telephone-exchange.md, 2"
  })
  void theyAreUnderstood(Path page, int atLeast) throws IOException {
    List<String> shown = ShownCommands.on(page);
    assertThat(shown).hasSizeGreaterThanOrEqualTo(atLeast);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, nowhere, new CliTexts(CliTexts.asked(List.of())));
    for (String command : shown) {
      assertThatCode(() -> Cli.commands(console).parseArgs(words(command)))
          .as(command)
          .doesNotThrowAnyException();
    }
  }

  /** The words behind the program's name. */
  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .skip(1)
        .map((MatchResult word) -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }
}
