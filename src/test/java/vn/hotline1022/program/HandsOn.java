package vn.hotline1022.program;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The packaged desk with {@link Hands} inside, used from this process. Not thread-safe but for
 * {@link #kill}.
 */
final class HandsOn implements AutoCloseable {
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final PackagedProgram program;

  private HandsOn(PackagedProgram program) {
    this.program = program;
  }

  /** The program ended while something was asked of it, as when it is killed. */
  static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gone(Throwable cause) {
      super(cause);
    }
  }

  /** Starts the desk of a profile without a display. */
  static HandsOn start(Path home, Path profile) {
    return start(Launch.at(home).headless(), home, profile);
  }

  /** Starts it on the display of this process, and without one where there is none. */
  static HandsOn startOnDisplay(Path home, Path profile) {
    if (System.getenv("DISPLAY") == null) {
      return start(home, profile);
    }
    Launch launch = Launch.at(home);
    // The second one is what xvfb-run lets in by.
    for (String name : List.of("DISPLAY", "XAUTHORITY")) {
      Optional.ofNullable(System.getenv(name)).ifPresent(it -> launch.environment(name, it));
    }
    return start(launch, home, profile);
  }

  private static HandsOn start(Launch launch, Path home, Path profile) {
    return new HandsOn(
        launch
            .from(InstalledProgram.launcher())
            // These hands type at once; nothing is gained by what is done while people do.
            .javaOption("-Dhotline1022.warm-up.none=true")
            .javaOption("@" + hands(home))
            .with("--data", profile.toString())
            .start());
  }

  void key(String combination) {
    done("key", combination);
  }

  /** Types into what has the focus, key by key. */
  void type(String text) {
    done("type", text);
  }

  /** Waits until it is on the screen. */
  void await(String id) {
    done("await", id);
  }

  /** Waits until it is not on the screen any more. */
  void gone(String id) {
    done("gone", id);
  }

  /** Waits until this text is on the screen. */
  void say(String text) {
    done("say", text);
  }

  /** Puts a file on the clipboard, as a file manager does. */
  void copy(Path file) {
    done("copy", file.toString());
  }

  /** Chooses a chip or button, as the space bar does, as soon as it is there and may be. */
  void choose(String id) {
    done("choose", id);
  }

  /** Waits until a chip or card is the chosen one. */
  void chosen(String id) {
    done("chosen", id);
  }

  /** Waits until a field or label holds exactly this. */
  void holds(String id, String text) {
    done("holds", id + " " + text.replace("\n", "⏎"));
  }

  /** Waits until something is written in a field. */
  void filled(String id) {
    done("filled", id);
  }

  /** Puts the window away and another one before it. */
  void hide() {
    done("hide", "");
  }

  /** Waits until the window is in front again. */
  void raised() {
    done("raised", "");
  }

  /** Closes the window as a person does and waits for the end, which must be a good one. */
  void leave() {
    askToLeave();
    PackagedProgram.Finished end = program.awaitEnd();
    if (end.code() != 0) {
      throw new AssertionError("it ended with " + end.code() + "\n" + said());
    }
  }

  /** Closes the window as a person does; whether it lets go is another matter. */
  void askToLeave() {
    done("close", "");
  }

  boolean isRunning() {
    return program.isAlive();
  }

  void awaitEnd() {
    program.awaitEnd();
  }

  /** What it took of the processors since it began. */
  Duration cpu() {
    return program.cpu();
  }

  /** What its threads took, by their names. */
  Map<String, Duration> threads() {
    return program.threads();
  }

  /** Puts the focus there as soon as it can be. */
  void focus(String id) {
    done("focus", id);
  }

  /** The text of a field or label. */
  String read(String id) {
    String answer = ask("read", id);
    if (!answer.startsWith("=")) {
      throw new AssertionError(id + ": " + answer);
    }
    return answer.substring(1).replace("⏎", "\n");
  }

  /** Signs in to sample data as the person who stands first. */
  void signIn(String passphrase) {
    chosen("signin-person-TNV-05");
    enter(passphrase);
  }

  /** Signs in to sample data as this person. */
  void signIn(String code, String passphrase) {
    choose("signin-person-" + code);
    chosen("signin-person-" + code);
    enter(passphrase);
  }

  /** Leaves the open desk to somebody else, who signs in to it. */
  void changeTo(String staffCode, String passphrase) {
    key("CTRL+L");
    choose("lock-switch");
    signIn(staffCode, passphrase);
  }

  private void enter(String passphrase) {
    focus("signin-passphrase");
    type(passphrase);
    key("ENTER");
    await("shell");
  }

  /** Ends it as {@code kill -9} does; from any thread. */
  void kill() {
    program.kill();
  }

  /** Waits as long as what was done last may be lost: what a kill takes now is of after it. */
  void untilItIsOnTheDisk() {
    long since = System.nanoTime();
    while (System.nanoTime() - since < Typing.LOST_AT_MOST_NANOS) {
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
      if (!isRunning()) {
        throw new AssertionError("it ended by itself\n" + said());
      }
    }
  }

  String said() {
    return program.said();
  }

  @Override
  public void close() {
    program.close();
  }

  private void done(String command, String argument) {
    String answer = ask(command, argument);
    if (!answer.equals("done")) {
      throw new AssertionError(
          command + " " + argument + ": " + answer + "\n" + ask("texts", "") + "\n" + said());
    }
  }

  private String ask(String command, String argument) {
    String begin = Hands.ANSWER + command + " ";
    try {
      program.tell(command + " " + argument);
      return program.awaitLine(line -> line.startsWith(begin)).substring(begin.length());
    } catch (UncheckedIOException e) {
      throw new Gone(e);
    } catch (AssertionError e) {
      if (program.isAlive()) {
        throw e;
      }
      throw new Gone(e);
    }
  }

  /**
   * What puts the hands before the jar that the launcher names: they start it. With an agent Java
   * would take nothing from the start cache. In a file, since there may be spaces in the paths.
   */
  private static Path hands(Path home) {
    try {
      Path folder = Files.createDirectories(home.resolve("hands"));
      return Files.writeString(
          folder.resolve("options"),
          "-cp \"%s%s%s\"\n%s\n"
              .formatted(
                  InstalledProgram.jar(), File.pathSeparator, jar(folder), Hands.class.getName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A jar with the hands in it, made from the classes of the tests. */
  private static Path jar(Path folder) {
    Path jar = folder.resolve("hands.jar");
    if (Files.exists(jar)) {
      return jar;
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (String name : List.of(Hands.class.getName())) {
        String entry = name.replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(entry));
        out.write(HandsOn.class.getClassLoader().getResourceAsStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
