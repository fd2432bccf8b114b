package vn.hotline1022.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands of the program that a page shows in its code blocks. What stands behind {@code #} is
 * said of them. Not those that open a window, nor what builds, installs or measures: other tests
 * and {@code installer/try-deb} do that.
 */
public final class ShownCommands {

  /** The launcher of a build, as the README calls it. */
  public static final String BUILT = "target/app/bin/hotline1022";

  private static final Pattern BLOCK =
      Pattern.compile("^```(?:json)?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("(" + BUILT + "|hotline1022)( .*)?");
  private static final Pattern WINDOW = Pattern.compile("\\S+( --data DIR| practice)?");

  private ShownCommands() {}

  /** Those of a page, in its order. */
  public static List<String> on(Path page) throws IOException {
    return blocks(page)
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("\\s+# .*", "").strip())
        .filter(line -> COMMAND.matcher(line).matches())
        .filter(line -> !WINDOW.matcher(line).matches())
        .toList();
  }

  /** What stands in the code blocks of a page. */
  public static Stream<String> blocks(Path page) throws IOException {
    return BLOCK.matcher(Files.readString(page)).results().map(block -> block.group(1));
  }
}
