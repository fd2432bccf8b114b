package vn.hotline1022.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that runs one class of these tests. */
final class OtherJava {
  /** It lives for a moment only: nothing is gained by what Java does for long lives. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private OtherJava() {}

  /** What it says of errors is for nobody. */
  static ProcessBuilder of(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_LIVED);
    // For folders with Vietnamese names.
    command.add("-Dsun.jnu.encoding=UTF-8");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
