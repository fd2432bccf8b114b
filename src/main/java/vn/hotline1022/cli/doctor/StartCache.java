package vn.hotline1022.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hotline1022.cli.doctor.Verdict.Subject;

/**
 * What the virtual machine kept of a rehearsed start, beside the jars it was made of. It does not
 * look whether they are still the same and would run the old classes: their hashes lie beside it.
 *
 * @param lib the folder with the jars
 */
public record StartCache(Path lib) {

  private static final String NAME = "hotline1022.aot";
  private static final String HASHES = NAME + ".sha256";
  private static final String JAR = "hotline1022.jar";

  /** That of this process, when it runs from its jars. */
  public static Optional<StartCache> usual() {
    String first = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
    Path jar = Path.of(first).toAbsolutePath();
    return jar.endsWith(JAR) && Files.isRegularFile(jar)
        ? Optional.of(new StartCache(jar.getParent()))
        : Optional.empty();
  }

  /** The verdict where the program does not run from its jars. */
  public static Verdict none() {
    return Verdict.skipped(Subject.START, "cli.doctor.start.none");
  }

  /** Writes down what the cache is made of, where it may be made; blocks. */
  public void note() {
    if (!Files.isWritable(lib)) {
      return;
    }
    try {
      Files.write(
          lib.resolve(HASHES),
          hashes().entrySet().stream().map(jar -> jar.getValue() + "  " + jar.getKey()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is one, of the jars that are there. */
  public Verdict check() {
    Path cache = lib.resolve(NAME);
    if (!Files.isRegularFile(cache)) {
      return none();
    }
    try {
      Map<String, String> now = hashes();
      Map<String, String> then = noted();
      String changed = changed(now, then);
      return changed.isEmpty()
          ? Verdict.sound(Subject.START, "cli.doctor.start.sound", now.size())
          : Verdict.wrong(Subject.START, "cli.doctor.start.stale", changed, cache);
    } catch (IOException | UncheckedIOException e) {
      return Verdict.wrong(Subject.START, "cli.doctor.start.stale", HASHES, cache);
    }
  }

  private static String changed(Map<String, String> now, Map<String, String> then) {
    TreeSet<String> names = new TreeSet<>(now.keySet());
    names.addAll(then.keySet());
    return names.stream()
        .filter(name -> !now.getOrDefault(name, "").equals(then.getOrDefault(name, "")))
        .collect(Collectors.joining(", "));
  }

  private Map<String, String> noted() throws IOException {
    Map<String, String> noted = new TreeMap<>();
    for (String line : Files.readAllLines(lib.resolve(HASHES))) {
      String[] parts = line.split("  ", 2);
      noted.put(parts.length == 2 ? parts[1] : line, parts[0]);
    }
    return noted;
  }

  /** By name: of every jar, and of the options the virtual machine ran with. */
  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : files()) {
      hashes.put(file.getFileName().toString(), hash(file));
    }
    return hashes;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(lib)) {
      return all.filter(file -> file.toString().matches(".*(\\.jar|jvm\\.options)")).toList();
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
