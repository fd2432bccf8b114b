import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what people install out of {@code target/app}: {@code java installer/Installer.java} in the
 * folder of the project, after {@code mvn package}, on the system it is for. A {@code .deb} on
 * Linux, an {@code .msi} on Windows, a {@code .pkg} on macOS, in {@code target/installer}.
 *
 * <p>{@code java installer/Installer.java app-image} stops at jpackage's program folder, on every
 * system: what of the other two can be tried on Linux.
 *
 * <p>The same input gives the same {@code .deb}: files are ordered and dated by the build's own
 * time ({@code SOURCE_DATE_EPOCH} or {@code project.build.outputTimestamp}), and what differs from
 * run to run, the start cache, is made where it is installed.
 */
final class Installer {

  private static final String NAME = "hotline1022";
  private static final String ID = "vn.hotline1022.desk";
  private static final String MAIL = "authors@hotline1022.example.org";
  private static final String MAIN = "vn.hotline1022.desktop.DesktopMain";

  /** The launchers of jpackage are made of this; the same as in {@code app/bin}. */
  private static final String BUNDLE_TYPE =
      """
      extension=h22
      mime-type=application/vnd.hotline1022.bundle
      description=Tệp bàn giao của máy trực 1022
      """;

  private final Path base = Path.of("").toAbsolutePath();
  private final Path app = base.resolve("target/app");
  private final Path work = base.resolve("target/installer/work");
  private final Path out = base.resolve("target/installer");
  private final String version = pom("<artifactId>hotline1022</artifactId>\\s*<version>([^<]+)");
  private final Instant time =
      System.getenv("SOURCE_DATE_EPOCH") == null
          ? Instant.parse(pom("<project.build.outputTimestamp>([^<]+)"))
          : Instant.ofEpochSecond(Long.parseLong(System.getenv("SOURCE_DATE_EPOCH")));

  public static void main(String[] args) throws IOException, InterruptedException {
    Installer installer = new Installer();
    if (!Files.exists(installer.app.resolve("lib/hotline1022.jar"))) {
      throw new IllegalStateException("no target/app here: mvn -B -DskipTests package");
    }
    delete(installer.work);
    Files.createDirectories(installer.work);
    Path made;
    if (args.length > 0 && args[0].equals("app-image")) {
      made = installer.appImage();
    } else if (isWindows()) {
      made = installer.jpackage("msi", installer.appImage());
    } else if (isMac()) {
      made = installer.jpackage("pkg", installer.appImage());
    } else {
      made = installer.deb();
    }
    System.out.println(made);
  }

  // --- Debian

  private Path deb() throws IOException, InterruptedException {
    Path root = work.resolve("deb");
    Path lib = root.resolve("usr/lib").resolve(NAME);
    copyTree(app, lib);
    // The start cache takes its place, made for the flags we ship as well.
    try (Stream<Path> archives = Files.walk(lib)) {
      archives.filter(file -> file.toString().endsWith(".jsa")).forEach(Installer::deleteOne);
    }
    Files.delete(lib.resolve("bin/hotline1022.bat"));
    billOfMaterials(lib);
    strip(lib);
    Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(
        root.resolve("usr/bin/hotline1022"), Path.of("../lib/hotline1022/bin/hotline1022"));
    desktop(root.resolve("usr/share"));
    documents(root.resolve("usr/share"));
    rights(root);
    control(root);
    date(root);
    String architecture = architecture();
    Path deb = out.resolve(NAME + "_" + version + "_" + architecture + ".deb");
    run(
        Map.of("SOURCE_DATE_EPOCH", String.valueOf(time.getEpochSecond())),
        List.of(
            "dpkg-deb", "-Zxz", "--root-owner-group", "--build", root.toString(), deb.toString()));
    return deb;
  }

  private static String architecture() {
    String arch = System.getProperty("os.arch");
    return arch.equals("aarch64") ? "arm64" : arch;
  }

  private void billOfMaterials(Path lib) throws IOException {
    Path sbom = base.resolve("target/sbom");
    if (Files.isDirectory(sbom)) {
      copyTree(sbom, lib.resolve("sbom"));
    }
  }

  /** Symbols are for who debugs the virtual machine itself. */
  private static void strip(Path lib) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
    try (Stream<Path> files = Files.walk(lib)) {
      files
          .filter(file -> Files.isRegularFile(file) && isBinary(file))
          .map(Path::toString)
          .sorted()
          .forEach(command::add);
    }
    run(Map.of(), command);
  }

  private static boolean isBinary(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(4), new byte[] {0x7f, 'E', 'L', 'F'});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void desktop(Path share) throws IOException {
    write(share.resolve("applications/" + ID + ".desktop"), filled("deb/" + ID + ".desktop"));
    write(share.resolve("metainfo/" + ID + ".metainfo.xml"), filled("deb/" + ID + ".metainfo.xml"));
    write(share.resolve("mime/packages/" + ID + ".xml"), filled("deb/" + ID + ".mime.xml"));
    Path icons = share.resolve("icons/hicolor");
    for (Path icon : list(base.resolve("assets/icon"))) {
      Matcher png = Pattern.compile("hotline1022-(\\d+)\\.png").matcher(icon.getFileName() + "");
      boolean drawn = png.matches();
      String folder = drawn ? png.group(1) + "x" + png.group(1) : "scalable";
      Path to = icons.resolve(folder + "/apps/" + ID + (drawn ? ".png" : ".svg"));
      Files.createDirectories(to.getParent());
      Files.copy(icon, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void documents(Path share) throws IOException, InterruptedException {
    Path documents = share.resolve("doc").resolve(NAME);
    write(documents.resolve("copyright"), filled("deb/copyright"));
    zip(documents.resolve("changelog.gz"), changelog());
    zip(share.resolve("man/man1/hotline1022.1.gz"), filled("deb/hotline1022.1"));
    write(share.resolve("lintian/overrides").resolve(NAME), filled("deb/lintian-overrides"));
  }

  private String changelog() {
    String when =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.ofInstant(time, ZoneOffset.UTC));
    return """
    hotline1022 (%s) stable; urgency=medium

      * What changed for the people who use it is in CHANGELOG.md of the project.

     -- The authors of Hotline 1022 <%s>  %s
    """
        .formatted(version, MAIL, when.replace("GMT", "+0000").replaceFirst(", (\\d) ", ", 0$1 "));
  }

  private void control(Path root) throws IOException {
    Path control = root.resolve("DEBIAN");
    StringBuilder sums = new StringBuilder();
    long bytes = 0;
    for (Path file : files(root)) {
      if (!Files.isSymbolicLink(file)) {
        sums.append(md5(file)).append("  ").append(root.relativize(file)).append('\n');
        bytes += Files.size(file);
      }
    }
    write(
        control.resolve("control"),
        filled("deb/control").replace("@SIZE@", String.valueOf(bytes / 1024)));
    write(control.resolve("md5sums"), sums.toString());
    for (String script : List.of("postinst", "prerm", "postrm")) {
      write(control.resolve(script), filled("deb/" + script));
      Files.setPosixFilePermissions(
          control.resolve(script), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /**
   * Whoever builds may keep new files to themselves; whoever installs must be able to read them.
   */
  private static void rights(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(each -> !Files.isSymbolicLink(each)).toList()) {
        boolean runs =
            Files.isDirectory(path)
                || (Files.isExecutable(path) && !path.toString().endsWith(".so"));
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private void date(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(each -> !Files.isSymbolicLink(each)).toList()) {
        Files.setLastModifiedTime(path, FileTime.from(time));
      }
    }
  }

  // --- Windows and macOS

  /** jpackage's program folder: our runtime, our jars, its launcher. */
  private Path appImage() throws IOException, InterruptedException {
    Path input = work.resolve("input");
    copyTree(app.resolve("lib"), input);
    for (String document : List.of("LICENSE", "NOTICE", "licences")) {
      copyTree(app.resolve(document), input.resolve(document));
    }
    billOfMaterials(input);
    List<String> command = new ArrayList<>(List.of(jpackage(), "--type", "app-image"));
    command.addAll(List.of("--name", "Hotline1022", "--app-version", packageVersion()));
    command.addAll(List.of("--vendor", "Hotline 1022", "--input", input.toString()));
    command.addAll(List.of("--runtime-image", app.resolve("runtime").toString()));
    command.addAll(List.of("--main-jar", NAME + ".jar", "--main-class", MAIN));
    command.addAll(List.of("--icon", icon().toString()));
    for (String option : javaOptions()) {
      command.addAll(List.of("--java-options", option));
    }
    command.addAll(List.of("--dest", work.toString()));
    run(Map.of(), command);
    return work.resolve(isMac() ? "Hotline1022.app" : "Hotline1022");
  }

  private Path jpackage(String type, Path image) throws IOException, InterruptedException {
    Path bundle = work.resolve("bundle.properties");
    write(bundle, BUNDLE_TYPE + "icon=" + icon().toString().replace('\\', '/') + "\n");
    List<String> command = new ArrayList<>(List.of(jpackage(), "--type", type));
    command.addAll(List.of("--name", "Hotline1022", "--app-version", packageVersion()));
    command.addAll(List.of("--vendor", "Hotline 1022", "--app-image", image.toString()));
    command.addAll(List.of("--license-file", base.resolve("LICENSE").toString()));
    command.addAll(List.of("--file-associations", bundle.toString()));
    if (isWindows()) {
      // Which program an upgrade replaces: never to be changed.
      command.addAll(List.of("--win-upgrade-uuid", "5b1b6a5e-4b0e-4d0a-9a0e-1022080810aa"));
      command.addAll(List.of("--win-menu", "--win-shortcut", "--win-menu-group", "Hotline 1022"));
    } else {
      command.addAll(List.of("--mac-package-identifier", ID));
    }
    command.addAll(List.of("--dest", out.toString()));
    run(Map.of(), command);
    try (Stream<Path> made = Files.list(out)) {
      return made.filter(file -> file.toString().endsWith("." + type)).findFirst().orElseThrow();
    }
  }

  private static String jpackage() {
    return Path.of(System.getProperty("java.home"), "bin", "jpackage").toString();
  }

  /** macOS wants a first number above nought. */
  private String packageVersion() {
    return version.startsWith("0.") ? "1." + version.substring(2) : version;
  }

  private Path icon() {
    return isWindows()
        ? base.resolve("installer/jpackage/hotline1022.ico")
        : isMac()
            ? base.resolve("installer/jpackage/hotline1022.icns")
            : base.resolve("assets/icon/hotline1022-512.png");
  }

  /** As in {@code app/bin/hotline1022}, with jpackage's name for the folder of the jars. */
  private List<String> javaOptions() throws IOException {
    List<String> options = new ArrayList<>();
    for (String line : Files.readAllLines(base.resolve("installer/app/lib/jvm.options"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        options.add(line);
      }
    }
    options.add("-Dorg.sqlite.lib.path=$APPDIR/native");
    options.add("-Dhotline1022.fonts=$APPDIR/fonts");
    return options;
  }

  // --- files

  private String pom(String pattern) {
    try {
      Matcher found =
          Pattern.compile(pattern).matcher(Files.readString(base.resolve("pom.xml"), UTF_8));
      if (!found.find()) {
        throw new IllegalStateException("not in pom.xml: " + pattern);
      }
      return found.group(1).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String filled(String template) throws IOException {
    return Files.readString(base.resolve("installer").resolve(template), UTF_8)
        .replace("@VERSION@", version)
        .replace("@ARCHITECTURE@", architecture())
        .replace("@MAIL@", MAIL)
        .replace("@DATE@", LocalDate.ofInstant(time, ZoneOffset.UTC).toString());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private static void zip(Path file, String text) throws IOException, InterruptedException {
    Path plain = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.gz$", ""));
    write(plain, text);
    run(Map.of(), List.of("gzip", "--best", "--no-name", plain.toString()));
  }

  private static String md5(Path file) throws IOException {
    try {
      MessageDigest sum = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(sum.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !Files.isDirectory(file)).sorted().collect(Collectors.toList());
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.createDirectories(copy.getParent());
          Files.copy(
              file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Installer::deleteOne);
      }
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(environment);
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException("it failed: " + command.getFirst());
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
  }
}
