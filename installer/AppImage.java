import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
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
          "java.logging",
          "java.management",
          "java.net.http",
          "java.sql",
          "java.xml",
          "jdk.localedata",
          "jdk.unsupported",
          "javafx.controls");

  /**
   * Of the modules above, what nobody reads: words in other languages than the desk's, pictures of
   * their documentation, sound, what makes programs of XSLT, and of Swing, in which Java asks on
   * Linux how to print, other looks and pages of the web.
   */
  private static final List<String> UNUSED_IN_RUNTIME =
      List.of(
          "**/doc-files/**",
          // Something has to stay of each package that the module has.
          "regex:/java.desktop/com/sun/java/swing/plaf/(gtk/GTK|motif/Motif[^B]).*",
          "regex:/java.desktop/com/sun/media/sound/(?!Platform.class).*",
          "regex:/java.xml/com/sun/org/apache/bcel/internal/generic/(?!Type.class).*",
          "regex:/java.xml/com/sun/org/apache/xalan/internal/xsltc/compiler/(?!Constants.class)[^/]*",
          "regex:/java.desktop/javax/swing/plaf/nimbus/(?!NimbusStyle.class).*",
          "regex:/java.desktop/javax/swing/text/html/(?!HTML.class)[^/]*",
          "regex:/java.desktop/javax/swing/text/html/parser/(?!Entity.class).*",
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

  /**
   * Fonts and the database's library lie as files in the installation; of the themes one is taken,
   * light and dark.
   */
  private static final Pattern UNUSED_IN_JARS =
      Pattern.compile(
          "assets/fonts/.*\\.ttf"
              + "|org/sqlite/native/.*"
              + "|atlantafx/base/theme/(cupertino|dracula|nord).*\\.[bc]ss");

  /** Ours are shipped as {@code Stylesheets.java} leaves them. */
  private static final Pattern STYLESHEET = Pattern.compile(".*\\.css(\\.list)?");

  /** Under the LGPL: as they are, to be replaced by whoever wants. */
  private static final Pattern REPLACEABLE = Pattern.compile("(openpdf|logback)-.*");

  /** The driver, with a library for each of two dozen platforms. */
  private static final String SQLITE = "sqlite-jdbc-";

  /** Names ciphers for papers that are signed or locked. Ours are not. */
  private static final String PDF = "openpdf-";

  private static final List<String> LINK_OPTIONS =
      List.of(
          "--include-locales=vi,en",
          "--compress=zip-9",
          "--strip-java-debug-attributes",
          "--no-header-files",
          "--no-man-pages",
          "--exclude-resources=" + String.join(",", UNUSED_IN_RUNTIME),
          "--exclude-files=regex:.*(splashscreen|jsound|mlib_image)\\.(so|dll|dylib)");

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
      new JarPart(AppImage::isNative).write(jar, modules.resolve(jar.getFileName()));
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
    List<Path> everything = new ArrayList<>(wanted.values());
    everything.addAll(javafxJars());
    try (Undebugged undebugged = new Undebugged(everything)) {
      for (Map.Entry<String, Path> jar : wanted.entrySet()) {
        Path from = jar.getValue();
        Path to = lib.resolve(jar.getKey());
        if (REPLACEABLE.matcher(jar.getKey()).matches()) {
          copyIfChanged(from, to);
        } else if (from.equals(ours)) {
          new JarPart(name -> isUnused(name) || STYLESHEET.matcher(name).matches())
              .with(target.resolve("app-work/stylesheets"))
              .writeIfOther(from, to);
        } else if (isReduced(from)) {
          new JarPart(name -> !reached.keeps(name), undebugged::of).writeIfOther(from, to);
        } else {
          new JarPart(AppImage::isUnused, undebugged::of).writeIfOther(from, to);
        }
        if (jar.getKey().startsWith(SQLITE)) {
          sqlite(from);
        }
      }
    }
    copyIfChanged(base.resolve("installer/app/lib/jvm.options"), lib.resolve("jvm.options"));
  }

  private static boolean isUnused(String name) {
    return UNUSED_IN_JARS.matcher(name).matches();
  }

  private static boolean isReduced(Path jar) {
    String name = jar.getFileName().toString();
    return REDUCED.stream().anyMatch(each -> name.matches(each + "-[0-9][0-9.]*\\.jar"));
  }

  /** The library of this platform becomes a file. */
  private void sqlite(Path from) throws IOException {
    Path natives = app.resolve("lib/native");
    String folder = "org/sqlite/native/" + sqlitePlatform() + "/";
    delete(natives);
    Files.createDirectories(natives);
    if (extract(from, name -> name.startsWith(folder), natives) == 0) {
      throw new IllegalStateException("the SQLite driver has no library for " + sqlitePlatform());
    }
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
    icons(fonts);
  }

  /** The shapes of the desk's icons, as many as it has. */
  private void icons(Path fonts) throws IOException {
    Path whole = target.resolve("app-work/icons");
    delete(whole);
    Files.createDirectories(whole);
    Path pack = target.resolve("tools/material-design-icons.jar");
    if (extract(pack, name -> name.endsWith(".ttf"), whole) != 1) {
      throw new IllegalStateException("not one font in " + pack);
    }
    Path font = list(whole).getFirst();
    byte[] part = IconFont.of(Files.readAllBytes(font), app.resolve("lib/hotline1022.jar"));
    Path to = fonts.resolve(font.getFileName());
    if (!Files.exists(to) || !Arrays.equals(Files.readAllBytes(to), part)) {
      Files.write(to, part);
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
