import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Lays out the runnable program: {@code java AppImage.java TARGET BASEDIR JAR}. Run by the build in
 * {@code package}, on the JDK whose runtime is shipped.
 *
 * <p>{@code app/runtime} is a linked Java runtime with JavaFX in it, {@code app/lib} the jars on
 * the class path, {@code app/bin} the launchers. Native libraries lie as files where they are
 * looked for, so that nothing is unpacked when the program runs: the installation may be read-only
 * and a killed process leaves nothing behind.
 *
 * <p>What has not changed is left alone; the runtime is linked again only when the JDK, JavaFX or
 * the list of modules changed.
 */
final class AppImage {

  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.instrument",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.sql",
          "java.xml",
          "jdk.localedata",
          "jdk.unsupported",
          "javafx.controls");

  /**
   * Of the modules above, what nobody reads: words in other languages than the desk's, pictures of
   * their documentation.
   */
  private static final List<String> UNUSED_IN_RUNTIME =
      List.of(
          "**/doc-files/**",
          "regex:/.*_(de|es|fr|it|ja|ko|pt_BR|sv|zh_CN|zh_HK|zh_TW)\\.(class|properties)");

  /**
   * Libraries of which only what is reached is shipped. None of them looks for its classes by names
   * it puts together, as far as it is reached. The first is signed as well, and of what is signed
   * the start cache takes nothing; as a provider of ciphers it was started at each sign-in for
   * ciphers it does not have.
   */
  private static final List<String> REDUCED =
      List.of(
          "bcprov-jdk18on",
          "commons-codec",
          "commons-compress",
          "commons-io",
          "commons-lang3",
          "controlsfx",
          "core");

  /** Fonts lie as files in the installation; of the themes one is taken, light and dark. */
  private static final Pattern UNUSED_IN_JARS =
      Pattern.compile(
          "assets/fonts/.*\\.ttf|META-INF/resources/materialdesign2/.*\\.ttf"
              + "|atlantafx/base/theme/(cupertino|dracula|nord).*\\.[bc]ss");

  /** Names ciphers for papers that are signed or locked. Ours are not. */
  private static final String PDF = "openpdf-";

  private static final List<String> LINK_OPTIONS =
      List.of(
          "--include-locales=vi,en",
          "--compress=zip-9",
          "--strip-java-debug-attributes",
          "--no-header-files",
          "--no-man-pages",
          "--exclude-resources=" + String.join(",", UNUSED_IN_RUNTIME));

  /** Entries get this time, in whatever zone: the same input gives the same jar. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.parse("2026-11-21T00:00:00");

  private final Path target;
  private final Path base;
  private final Path app;

  private AppImage(Path target, Path base) {
    this.target = target;
    this.base = base;
    this.app = target.resolve("app");
  }

  public static void main(String[] args) throws IOException {
    AppImage image = new AppImage(Path.of(args[0]), Path.of(args[1]));
    Files.createDirectories(image.app);
    image.runtime();
    image.jars(Path.of(args[2]));
    image.fonts();
    image.launchers();
    image.licences();
  }

  // --- runtime

  private void runtime() throws IOException {
    Path runtime = app.resolve("runtime");
    Path stampFile = target.resolve("app-work/runtime.txt");
    String stamp = stamp();
    if (Files.exists(runtime.resolve("release"))
        && Files.exists(stampFile)
        && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    delete(runtime);
    Path modules = target.resolve("app-work/modules");
    delete(modules);
    Files.createDirectories(modules);
    for (Path jar : javafxJars()) {
      copyWithout(jar, modules.resolve(jar.getFileName()), AppImage::isNative);
    }
    link(modules, runtime);
    Path natives = runtime.resolve(isWindows() ? "bin" : "lib");
    for (Path jar : javafxJars()) {
      extract(jar, AppImage::isNative, natives);
    }
    archiveClasses(runtime);
    // For building with this runtime, which nobody does.
    for (String file : List.of("lib/classlist", "lib/jrt-fs.jar")) {
      Files.deleteIfExists(runtime.resolve(file));
    }
    Files.writeString(stampFile, stamp);
  }

  /** Everything the linked runtime depends on. */
  private String stamp() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(System.getProperty("java.home") + " " + Runtime.version());
    lines.addAll(MODULES);
    lines.addAll(LINK_OPTIONS);
    lines.addAll(jvmOptions());
    for (Path jar : javafxJars()) {
      lines.add(jar.getFileName() + " " + Files.size(jar));
    }
    return String.join("\n", lines) + "\n";
  }

  /** The jars of this platform; those without a classifier are empty and only name the others. */
  private List<Path> javafxJars() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (Path jar : list(target.resolve("javafx"))) {
      try (JarFile file = new JarFile(jar.toFile())) {
        if (file.getEntry("module-info.class") != null) {
          jars.add(jar);
        }
      }
    }
    return jars;
  }

  private static void link(Path modules, Path runtime) {
    List<String> arguments = new ArrayList<>(LINK_OPTIONS);
    arguments.addAll(List.of("--module-path", modules.toString()));
    arguments.addAll(List.of("--add-modules", String.join(",", MODULES)));
    arguments.addAll(List.of("--output", runtime.toString()));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    if (jlink.run(out, out, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("jlink: " + said);
    }
  }

  /** The runtime's own classes, archived for the flags we ship: starts faster, shares pages. */
  private void archiveClasses(Path runtime) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(runtime.resolve("bin").resolve(isWindows() ? "java.exe" : "java").toString());
    command.addAll(jvmOptions().stream().filter(line -> line.startsWith("-X")).toList());
    command.add("-Xshare:dump");
    Process dump =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(target.resolve("app-work/class-archive.log").toFile())
            .start();
    try {
      if (dump.waitFor() != 0) {
        throw new IllegalStateException("no class archive, see app-work/class-archive.log");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> jvmOptions() throws IOException {
    return Files.readAllLines(base.resolve("installer/app/lib/jvm.options")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  // --- jars

  private void jars(Path ours) throws IOException {
    Path lib = app.resolve("lib");
    Files.createDirectories(lib);
    Map<String, Path> wanted = new TreeMap<>();
    wanted.put("hotline1022.jar", ours);
    for (Path jar : list(target.resolve("app-work/jars"))) {
      wanted.put(jar.getFileName().toString(), jar);
    }
    for (Path old : list(lib)) {
      if (old.toString().endsWith(".jar") && !wanted.containsKey(old.getFileName().toString())) {
        Files.delete(old);
      }
    }
    Map<Boolean, List<Path>> parted =
        wanted.values().stream().collect(Collectors.partitioningBy(AppImage::isReduced));
    List<Path> asking =
        parted.get(false).stream()
            .filter(jar -> !jar.getFileName().toString().startsWith(PDF))
            .toList();
    Reached reached = Reached.of(asking, parted.get(true));
    for (Map.Entry<String, Path> jar : wanted.entrySet()) {
      Path to = lib.resolve(jar.getKey());
      if (jar.getKey().startsWith("sqlite-jdbc")) {
        sqlite(jar.getValue(), to);
      } else if (isReduced(jar.getValue())) {
        copyPart(jar.getValue(), to, name -> !reached.keeps(name));
      } else {
        copyPart(jar.getValue(), to, name -> UNUSED_IN_JARS.matcher(name).matches());
      }
    }
    copyIfChanged(base.resolve("installer/app/lib/jvm.options"), lib.resolve("jvm.options"));
  }

  private static boolean isReduced(Path jar) {
    String name = jar.getFileName().toString();
    return REDUCED.stream().anyMatch(each -> name.matches(each + "-[0-9][0-9.]*\\.jar"));
  }

  /** Written anew only when it would be another: the time of a jar tells whether a cache fits. */
  private void copyPart(Path from, Path to, Predicate<String> without) throws IOException {
    try (JarFile jar = new JarFile(from.toFile())) {
      Predicate<String> other = without.or(Stylesheets.unread(jar));
      if (jar.stream().noneMatch(entry -> other.test(entry.getName()))) {
        copyIfChanged(from, to);
        return;
      }
    }
    Path made = target.resolve("app-work/part.jar");
    copyWithout(from, made, without);
    if (!Files.exists(to) || Files.mismatch(made, to) >= 0) {
      Files.copy(made, to, StandardCopyOption.REPLACE_EXISTING);
      Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
    }
    Files.delete(made);
  }

  /** The driver brings libraries for two dozen platforms: ours becomes a file, the rest stays. */
  private void sqlite(Path from, Path to) throws IOException {
    Path natives = app.resolve("lib/native");
    if (isCurrent(from, to) && Files.isDirectory(natives)) {
      return;
    }
    String folder = "org/sqlite/native/" + sqlitePlatform() + "/";
    delete(natives);
    Files.createDirectories(natives);
    if (extract(from, name -> name.startsWith(folder), natives) == 0) {
      throw new IllegalStateException("the SQLite driver has no library for " + sqlitePlatform());
    }
    copyWithout(from, to, name -> name.startsWith("org/sqlite/native/"));
    Files.setLastModifiedTime(to, Files.getLastModifiedTime(from));
  }

  private static String sqlitePlatform() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String os = isWindows() ? "Windows" : name.startsWith("mac") ? "Mac" : "Linux";
    String arch = System.getProperty("os.arch");
    return os + "/" + (arch.equals("amd64") ? "x86_64" : arch);
  }

  /** Fonts as files: from a jar JavaFX copies them into the temporary folder at each start. */
  private void fonts() throws IOException {
    Path fonts = app.resolve("lib/fonts");
    Files.createDirectories(fonts);
    for (Path family : list(base.resolve("assets/fonts"))) {
      for (Path font : list(family)) {
        boolean licence = font.toString().endsWith(".txt");
        String name = (licence ? family.getFileName() + "-" : "") + font.getFileName();
        copyIfChanged(font, fonts.resolve(name));
      }
    }
    for (Path jar : list(target.resolve("app-work/jars"))) {
      if (jar.getFileName().toString().startsWith("ikonli-materialdesign2-pack")) {
        extract(jar, name -> name.endsWith(".ttf"), fonts);
      }
    }
  }

  // --- launchers and licences

  private void launchers() throws IOException {
    Path bin = app.resolve("bin");
    Files.createDirectories(bin);
    for (Path launcher : list(base.resolve("installer/app/bin"))) {
      Path to = bin.resolve(launcher.getFileName());
      copyIfChanged(launcher, to);
      if (!isWindows()) {
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private void licences() throws IOException {
    copyIfChanged(base.resolve("LICENSE"), app.resolve("LICENSE"));
    copyIfChanged(base.resolve("NOTICE"), app.resolve("NOTICE"));
    Path to = app.resolve("licences");
    Files.createDirectories(to);
    Set<String> wanted = new TreeSet<>();
    for (Path licence : list(base.resolve("docs/licences"))) {
      wanted.add(licence.getFileName().toString());
      copyIfChanged(licence, to.resolve(licence.getFileName()));
    }
    for (Path old : list(to)) {
      if (!wanted.contains(old.getFileName().toString())) {
        Files.delete(old);
      }
    }
  }

  // --- files

  private static boolean isNative(String name) {
    return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(Collectors.toList());
    }
  }

  /** Copies carry the time of what they were copied from. */
  private static boolean isCurrent(Path from, Path to) throws IOException {
    return Files.exists(to)
        && Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from));
  }

  private static void copyIfChanged(Path from, Path to) throws IOException {
    if (!isCurrent(from, to)) {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Copies a jar without some of its entries, and with what its stylesheets say. */
  private static void copyWithout(Path from, Path to, Predicate<String> without)
      throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file, UTF_8)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      Predicate<String> unread = Stylesheets.unread(jar);
      for (var entry : jar.stream().filter(e -> !without.test(e.getName())).toList()) {
        put(out, entry.getName(), jar.getInputStream(entry).readAllBytes());
        if (unread.test(entry.getName())) {
          byte[] read = Stylesheets.read(jar.getInputStream(entry));
          put(out, Stylesheets.read(entry.getName()), read);
        }
      }
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** Unpacks some entries, without their folders; says how many. */
  private static int extract(Path from, Predicate<String> which, Path to) throws IOException {
    int count = 0;
    try (JarFile jar = new JarFile(from.toFile())) {
      for (var entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
        if (which.test(entry.getName())) {
          String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          Files.copy(
              jar.getInputStream(entry), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
          count++;
        }
      }
    }
    return count;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(AppImage::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
