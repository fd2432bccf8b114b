package vn.hotline1022.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.bench.WarmMemory;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Argon2Cost;
import vn.hotline1022.staff.DatabaseKey;
import vn.hotline1022.store.BulkCalls;
import vn.hotline1022.store.DatabaseProbe;
import vn.hotline1022.store.DeskStore;
import vn.hotline1022.store.Incarnation;
import vn.hotline1022.store.KeyFiles;
import vn.hotline1022.store.ProfileFolder;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.PhoneNumbers;

/**
 * How long the installed program takes until the sign-in is painted, beside {@link SmallestWindow}
 * packaged in the same way, in turns; then from the passphrase to the painted desk, and what the
 * desk takes of the memory and of the disk. Both have a start cache, made as where they are
 * installed, and memory that is there already. On a display where there is one ({@code xvfb-run mvn
 * …}). Needs {@code target/app}: {@code mvn -B package -DskipTests} comes before it.
 */
@Tag("bench")
class StartBench {
  private static final int CALLS = Integer.getInteger("bench.calls", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("bench.start.rounds", 7);

  /** Until nobody has touched the desk for long enough that it gives memory back. */
  private static final Duration SETTLES = Duration.ofSeconds(15);

  private static final String STAYS = "-Dhotline1022.rehearsal.seconds=";
  private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

  @TempDir private Path home;

  /** One row of the table. */
  private record Row(String what, double value, String unit, double goal) {
    boolean isMet() {
      return value <= goal;
    }

    String line() {
      return Double.isInfinite(goal)
          ? String.format(Locale.ROOT, "| %s | %.2f %s | |", what, value, unit)
          : String.format(
              Locale.ROOT,
              "| %s | %.2f %s | ≤ %.1f: %s |",
              what,
              value,
              unit,
              goal,
              isMet() ? "met" : "missed");
    }
  }

  /** Milliseconds of one start, and bytes at the end of it. */
  private record Start(double signIn, double letIn, double desk, double resident) {}

  @Test
  void theSignInAndTheDeskAreThereSoon() throws IOException, InterruptedException {
    Path app = installed();
    Path smallest = smallest(app);
    Path profile = Path.of("target", "bench", "start-profile-" + CALLS).toAbsolutePath();
    Path secret = profile.resolveSibling(profile.getFileName() + ".secret");
    make(profile, secret);
    List<Double> bare = new ArrayList<>();
    List<Start> starts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      WarmMemory.in(home);
      bare.add(bare(app, smallest));
      WarmMemory.in(home);
      starts.add(start(app, profile, secret, round == 0 ? SETTLES : Duration.ZERO));
    }
    double baseline = median(bare.stream());
    double signIn = median(starts.stream().map(Start::signIn));
    double hashing = median(starts.stream().map(Start::letIn));
    double desk = median(starts.stream().map(Start::desk));
    double none = Double.POSITIVE_INFINITY;
    write(
        List.of(
            new Row("the smallest window painted", baseline, "ms", none),
            new Row("the sign-in painted", signIn, "ms", none),
            new Row("the sign-in against the smallest window", signIn / baseline, "×", 1.5),
            new Row("passphrase to the painted desk, " + CALLS + " calls", desk, "ms", 800),
            new Row("of it until the passphrase is found right", hashing, "ms", 300),
            new Row("resident at the desk", starts.getFirst().resident() / 1e6, "MB", 300),
            new Row("installed, with its start cache", bytes(app) / 1e6, "MB", 160)));
  }

  /**
   * A copy as the package leaves it: without the class archive and the names in native libraries,
   * with a start cache.
   */
  private Path installed() throws IOException, InterruptedException {
    assertThat(PackagedProgram.launcher()).as("mvn -B package -DskipTests makes it").exists();
    Path app = home.resolve("app");
    run(List.of("cp", "-a", PackagedProgram.folder().toString(), app.toString()));
    run(List.of("find", app.toString(), "-name", "*.jsa", "-delete"));
    run(
        List.of(
            "find",
            app.toString(),
            "-name",
            "*.so",
            "-exec",
            "strip",
            "--strip-unneeded",
            "{}",
            "+"));
    run(List.of(app.resolve("bin/make-start-cache").toString()));
    return app;
  }

  /** Jar and cache of the smallest window, beside the jars of the program. */
  private Path smallest(Path app) throws IOException, InterruptedException {
    Path jar = home.resolve("smallest.jar");
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, SmallestWindow.class.getName());
    main.put(Attributes.Name.CLASS_PATH, "app/lib/" + atlantafx(app));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      String entry = SmallestWindow.class.getName().replace('.', '/') + ".class";
      out.putNextEntry(new JarEntry(entry));
      out.write(StartBench.class.getClassLoader().getResourceAsStream(entry).readAllBytes());
    }
    List<String> training = new ArrayList<>(List.of(HEADLESS.split(" ")));
    training.add("-XX:AOTCacheOutput=" + cache(jar));
    run(java(app, jar, training));
    assertThat(cache(jar)).exists();
    return jar;
  }

  private static String atlantafx(Path app) throws IOException {
    try (Stream<Path> jars = Files.list(app.resolve("lib"))) {
      return jars.map(jar -> jar.getFileName().toString())
          .filter(name -> name.startsWith("atlantafx"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path cache(Path jar) {
    return jar.resolveSibling("smallest.aot");
  }

  private static List<String> java(Path app, Path jar, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(app.resolve("runtime/bin/java").toString());
    command.add("@" + app.resolve("lib/jvm.options"));
    command.add("-Djava.library.path=" + app.resolve("runtime/lib"));
    // As the launcher has them.
    command.addAll(
        List.of(
            "-XX:ThreadPriorityPolicy=1",
            "-XX:CompilerThreadPriority=10",
            "-XX:-PrintWarnings",
            "-Dprism.order=sw"));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  /** Made once and kept: sample data with so many calls more. */
  private void make(Path folder, Path secret) throws IOException {
    if (Files.exists(secret)) {
      return;
    }
    SampleProfile sample = SampleProfile.in(home, 50);
    ProfileFolder made = new ProfileFolder(sample.folder());
    KeyFiles keys =
        new KeyFiles(made, TimeSource.system(), new DatabaseProbe(made), Argon2Cost.STANDARD);
    DeskStore.Desk desk =
        new DeskStore.Desk(
            new Incarnation(made, keys.deviceId()),
            TimeSource.system(),
            Formats.ZONE,
            CallListsCsv.standard(),
            new PhoneNumbers());
    try (DatabaseKey key = keys.open("TNV-05", sample.passphrase().toCharArray());
        DeskStore store = DeskStore.open(made.database(), key, desk)) {
      LifelikeCalls calls = new LifelikeCalls(1022, Instant.parse("2024-07-01T00:00:00Z"));
      new BulkCalls(store).write(CALLS, calls::next);
    }
    Files.createDirectories(folder.getParent());
    Files.move(sample.folder(), folder);
    Files.writeString(secret, sample.passphrase());
  }

  /** With what the launcher of the program sets. */
  private static double bare(Path app, Path jar) throws IOException {
    List<String> options = new ArrayList<>(List.of("-XX:AOTCache=" + cache(jar)));
    if (System.getenv("DISPLAY") == null) {
      options.addAll(List.of(HEADLESS.split(" ")));
    }
    ProcessBuilder builder = new ProcessBuilder(java(app, jar, options));
    builder.environment().putAll(Map.of("GDK_GL", "disable", "MALLOC_ARENA_MAX", "2"));
    long begun = System.nanoTime();
    try (PackagedProgram window = new PackagedProgram(builder.start())) {
      return until(window, SmallestWindow.PAINTED, begun);
    }
  }

  private Start start(Path app, Path profile, Path secret, Duration rests) throws IOException {
    Launch launch =
        Launch.at(home)
            .from(app.resolve("bin/hotline1022"))
            .javaOption(STAYS + rests.plusSeconds(5).toSeconds())
            .with("--rehearse", profile.toString(), secret.toString());
    String display = System.getenv("DISPLAY");
    // With xvfb-run only who knows its cookie may draw there.
    Optional.ofNullable(System.getenv("XAUTHORITY"))
        .ifPresent(cookie -> launch.environment("XAUTHORITY", cookie));
    long begun = System.nanoTime();
    try (PackagedProgram desk =
        (display == null ? launch.headless() : launch.environment("DISPLAY", display)).start()) {
      double signIn = until(desk, "@SIGN_IN", begun);
      until(desk, "@ENTERED", begun);
      long entered = System.nanoTime();
      double letIn = until(desk, "@LET_IN", entered);
      double atDesk = until(desk, "@DESK", entered);
      rest(rests);
      double resident = desk.resident();
      desk.awaitEnd();
      return new Start(signIn, letIn, atDesk, resident);
    }
  }

  private static double until(PackagedProgram program, String line, long begun) {
    program.awaitLine(line::equals);
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void rest(Duration time) {
    long begun = System.nanoTime();
    for (long left = time.toNanos(); left > 0; left = begun + time.toNanos() - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static double median(Stream<Double> times) {
    List<Double> sorted = times.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static double bytes(Path folder) throws IOException {
    double sum = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(StartBench::isOwnFile).toList()) {
        sum += Files.size(file);
      }
    }
    return sum;
  }

  private static boolean isOwnFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("said").toFile())
            .start();
    assertThat(process.waitFor()).as(() -> "the end of " + command).isZero();
  }

  private static void write(List<Row> rows) throws IOException {
    List<String> lines =
        new ArrayList<>(List.of("| what | measured | goal |", "| --- | ---: | --- |"));
    rows.forEach(row -> lines.add(row.line()));
    Path results = Files.createDirectories(Path.of("target", "bench"));
    Files.write(results.resolve("start.md"), lines);
    lines.forEach(System.out::println);
    assertThat(rows.stream().filter(row -> !row.isMet()).map(Row::what))
        .as("goals missed")
        .isEmpty();
  }
}
