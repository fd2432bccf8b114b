package vn.hotline1022.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the packaged program is started. By default: no display, a home folder of its own, no locale,
 * nothing else of the machine's settings.
 */
public final class Launch {

  /** Options for Java with which JavaFX needs no display. */
  static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

  private final List<String> arguments = new ArrayList<>();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<String> javaOptions = new ArrayList<>();
  private Path program = PackagedProgram.launcher();

  private Launch(Path home) {
    environment.put("HOME", home.toString());
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("XDG_DATA_HOME", home.resolve(".local/share").toString());
    javaOptions.add("-Duser.home=" + home);
    javaOptions.add("-Djava.io.tmpdir=" + temporary(home));
  }

  /** Java takes neither folder from the environment. */
  private static Path temporary(Path home) {
    try {
      return Files.createDirectories(home.resolve("tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without any option for Java, as most people start it. */
  public Launch plain() {
    javaOptions.clear();
    return this;
  }

  /** {@code home} stands for the user's home folder. */
  public static Launch at(Path home) {
    return new Launch(home);
  }

  public Launch with(String... more) {
    arguments.addAll(List.of(more));
    return this;
  }

  public Launch environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  public Launch javaOption(String option) {
    javaOptions.add(option);
    return this;
  }

  /** JavaFX without a display. */
  public Launch headless() {
    return javaOption(HEADLESS);
  }

  /** Another path to the launcher: a link, a copy. */
  public Launch from(Path launcher) {
    program = launcher;
    return this;
  }

  public PackagedProgram start() {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    if (!javaOptions.isEmpty()) {
      builder.environment().put("HOTLINE1022_JAVA_OPTS", String.join(" ", javaOptions));
    }
    try {
      return new PackagedProgram(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it and waits for its end. */
  public PackagedProgram.Finished run() {
    try (PackagedProgram started = start()) {
      return started.awaitEnd();
    }
  }
}
