package vn.hotline1022.program;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SbomIT {

  private static final Path APP = PackagedProgram.folder();
  private static final Path TARGET = APP.getParent();

  private final JsonNode bom = read(APP.resolve("sbom.cdx.json"));

  @Test
  void everyJarNativeLibraryAndFontIsInItAsItIsShipped() throws Exception {
    Map<String, String> told = new TreeMap<>();
    told.put("lib/hotline1022.jar", sum(bom.at("/metadata/component")));
    for (JsonNode component : bom.get("components")) {
      property(component, "hotline1022:file").ifPresent(file -> told.put(file, sum(component)));
      for (JsonNode file : component.path("components")) {
        told.put(file.get("name").textValue(), sum(file));
      }
    }

    assertThat(told).isEqualTo(shipped());
  }

  @Test
  void theRuntimeItsModulesAndJavaFxAreInIt() throws IOException {
    Properties release = new Properties();
    release.load(Files.newBufferedReader(APP.resolve("runtime/release")));
    List<String> modules = List.of(release.getProperty("MODULES").replace("\"", "").split(" "));

    JsonNode runtime = named("OpenJDK");
    assertThat(runtime.get("version").textValue())
        .startsWith(release.getProperty("JAVA_VERSION").replace("\"", ""));
    assertThat(property(runtime, "hotline1022:modules").orElseThrow().split(" "))
        .containsExactlyElementsOf(modules);
    for (String module : modules.stream().filter(each -> each.startsWith("javafx.")).toList()) {
      JsonNode component = named(module.replace('.', '-'));
      assertThat(property(component, "hotline1022:module")).contains(module);
      assertThat(component.get("version").textValue()).isNotBlank();
    }
    assertThat(modules).contains("javafx.controls", "javafx.graphics", "javafx.base");
  }

  @Test
  void whatLiesInTheDriverAndItsVersionsAreTold() throws IOException {
    String library;
    try (Stream<Path> natives = Files.list(APP.resolve("lib/native"))) {
      library = Files.readString(natives.findFirst().orElseThrow(), ISO_8859_1);
    }
    String ciphers = named("SQLite3 Multiple Ciphers").get("version").textValue();
    assertThat(library).contains("SQLite3 Multiple Ciphers " + ciphers);
    assertThat(library).contains(named("SQLite").get("version").textValue() + "\0\0");
    assertThat(named("Be Vietnam Pro").get("components")).hasSize(4);
    assertThat(named("Noto Sans").get("components")).hasSize(2);
    assertThat(named("Material Design Icons").get("components")).hasSize(1);
  }

  @Test
  void everyPartHasALicence() {
    for (JsonNode component : bom.get("components")) {
      assertThat(component.at("/licenses/0/expression").asText()).as("%s", component).isNotBlank();
    }
  }

  @Test
  void whatIsNotAllowedOrNotKnownEndsTheBuildAndEveryReasonIsNamed(@TempDir Path folder)
      throws Exception {
    Path target = likeTarget(folder);
    Path base = likeBase(folder);
    Files.writeString(target.resolve("app/lib/smuggled-1.0.jar"), "x");
    ObjectNode planted = (ObjectNode) read(TARGET.resolve("app-work/dependencies.cdx.json"));
    for (JsonNode component : planted.get("components")) {
      if (component.get("name").textValue().equals("picocli")) {
        ((ObjectNode) component.at("/licenses/0/license")).put("id", "SSPL-1.0");
      }
    }
    planted.withArray("components").addObject().put("name", "copyleft").put("version", "1");
    Files.writeString(target.resolve("app-work/dependencies.cdx.json"), planted.toString());

    String said = sbom(target, base, 1);

    assertThat(said)
        .contains("lib/smuggled-1.0.jar belongs to nothing")
        .contains("copyleft has no row; its pom says nothing")
        .contains("picocli: its pom says SSPL-1.0, the row Apache-2.0")
        .contains("commons-io: the licence GPL-3.0-only is not in allowed-licences.txt");
    assertThat(target.resolve("sbom")).doesNotExist();
  }

  /** What the build runs, on another folder; says what it said. */
  private static String sbom(Path target, Path base, int code) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--class-path",
                APP.resolve("lib") + "/*",
                Path.of("installer/Sbom.java").toAbsolutePath().toString(),
                target.toString(),
                base.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(code);
    return said;
  }

  /** The folder the build made, by links. */
  private static Path likeTarget(Path folder) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("target/app/lib"));
    Files.createDirectories(folder.resolve("target/app-work"));
    Files.createSymbolicLink(folder.resolve("target/app/runtime"), APP.resolve("runtime"));
    try (Stream<Path> files = Files.walk(APP.resolve("lib"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path link = lib.resolve(APP.resolve("lib").relativize(file));
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, file);
      }
    }
    return folder.resolve("target");
  }

  private static Path likeBase(Path folder) throws IOException {
    Path base = folder.resolve("base");
    Files.createDirectories(base.resolve("docs/licences"));
    Files.createDirectories(base.resolve("installer"));
    Files.copy(
        Path.of("installer/allowed-licences.txt"), base.resolve("installer/allowed-licences.txt"));
    String rows = Files.readString(Path.of("docs/licences/THIRD-PARTY.md"));
    Files.writeString(
        base.resolve("docs/licences/THIRD-PARTY.md"),
        rows.replace(
            "| commons-io | Apache-2.0 |", "| commons-io | Apache-2.0 AND GPL-3.0-only |"));
    return base;
  }

  private JsonNode named(String name) {
    for (JsonNode component : bom.get("components")) {
      if (component.get("name").textValue().equals(name)) {
        return component;
      }
    }
    throw new AssertionError("not in the bill of materials: " + name);
  }

  private static Optional<String> property(JsonNode component, String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode property : component.path("properties")) {
      if (property.get("name").textValue().equals(name)) {
        values.add(property.get("value").textValue());
      }
    }
    return values.stream().findFirst();
  }

  private static String sum(JsonNode component) {
    return component.at("/hashes/0/alg").asText()
        + " "
        + component.at("/hashes/0/content").asText();
  }

  private static Map<String, String> shipped() throws IOException, GeneralSecurityException {
    var wanted = FileSystems.getDefault().getPathMatcher("glob:**.{jar,so,dll,dylib,ttf}");
    Map<String, String> shipped = new TreeMap<>();
    try (Stream<Path> files = Files.walk(APP.resolve("lib"))) {
      for (Path file : files.filter(wanted::matches).toList()) {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        shipped.put(
            APP.relativize(file).toString().replace('\\', '/'),
            "SHA-256 " + HexFormat.of().formatHex(sum));
      }
    }
    return shipped;
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
