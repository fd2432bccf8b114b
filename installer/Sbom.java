import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bill of materials of {@code target/app}: {@code java --class-path JACKSON Sbom.java TARGET
 * BASEDIR}, run by the build in {@code package} after {@link AppImage}.
 *
 * <p>Takes what Maven knows of the dependencies (the CycloneDX plugin), keeps what is really
 * shipped, each with the sum of the file as it is shipped, and adds what Maven does not know of:
 * the Java runtime, JavaFX in it, native libraries, fonts and icons. Fails, naming every reason at
 * once, when a file in {@code lib} belongs to nothing, when a jar has no row in THIRD-PARTY.md,
 * when a pom names another licence than the row remembers, or when a licence is not allowed.
 */
final class Sbom {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String OUR_JAR = "hotline1022.jar";

  private final Path target;
  private final Path app;
  private final ThirdParty thirdParty;
  private final ObjectNode bom;

  /** Files in {@code lib} that nothing has claimed yet, by their path from {@code app}. */
  private final Map<String, Path> unclaimed = new TreeMap<>();

  private final Map<String, ObjectNode> components = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  private Sbom(Path target, Path base) throws IOException {
    this.target = target;
    this.app = target.resolve("app");
    this.thirdParty = ThirdParty.read(base);
    this.bom = (ObjectNode) read(target.resolve("app-work/dependencies.cdx.json"));
    try (Stream<Path> files = Files.walk(app.resolve("lib"))) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> unclaimed.put(app.relativize(file).toString().replace('\\', '/'), file));
    }
  }

  public static void main(String[] args) throws IOException {
    Sbom sbom = new Sbom(Path.of(args[0]), Path.of(args[1]));
    sbom.ours();
    sbom.dependencies();
    sbom.runtime();
    sbom.inside();
    sbom.assets();
    sbom.unclaimed.keySet().forEach(file -> sbom.problems.add(file + " belongs to nothing"));
    sbom.checkLicences();
    if (!sbom.problems.isEmpty()) {
      System.err.println("What is shipped is not as docs/licences/THIRD-PARTY.md tells:");
      sbom.problems.forEach(problem -> System.err.println("  " + problem));
      System.exit(1);
    }
    sbom.write();
  }

  // --- parts

  private void ours() throws IOException {
    ObjectNode ours = (ObjectNode) bom.at("/metadata/component");
    ours.put("type", "application");
    shippedAs(ours, "lib/" + OUR_JAR);
    unclaimed.remove("lib/jvm.options");
    unclaimed.keySet().removeIf(file -> file.startsWith("lib/hotline1022.aot"));
  }

  private void dependencies() throws IOException {
    Map<String, ThirdParty.Row> rows =
        thirdParty.of(ThirdParty.Table.JARS).stream()
            .collect(Collectors.toMap(ThirdParty.Row::part, row -> row));
    for (JsonNode each : bom.get("components")) {
      ObjectNode component = (ObjectNode) each;
      String name = component.get("name").textValue();
      if (component.path("group").asText().equals("org.openjfx")) {
        javafx(component, name);
        continue;
      }
      ThirdParty.Row row = rows.remove(name);
      if (row == null) {
        problems.add(name + " has no row; its pom says " + pomLicence(component));
        continue;
      }
      String remembered =
          row.cell("its pom says").isEmpty() ? row.licence() : row.cell("its pom says");
      if (!remembered.equals(pomLicence(component))) {
        problems.add(name + ": its pom says " + pomLicence(component) + ", the row " + remembered);
      }
      licence(component, row.licence());
      shippedAs(component, "lib/" + name + "-" + component.get("version").textValue() + ".jar");
      add(component);
    }
    rows.keySet().forEach(name -> problems.add(name + " has a row but is not shipped"));
  }

  /** JavaFX lies in the runtime; its jars without a platform are empty and not shipped. */
  private void javafx(ObjectNode component, String name) {
    if (component.get("purl").textValue().contains("classifier=")) {
      licence(component, row(ThirdParty.Table.RUNTIME, "OpenJFX").licence());
      component.remove("hashes");
      properties(component, "hotline1022:module", name.replace('-', '.'));
      add(component);
    }
  }

  private void runtime() throws IOException {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(app.resolve("runtime/release"))) {
      release.load(in);
    }
    ObjectNode runtime = JSON.objectNode();
    runtime.put("type", "platform");
    runtime.put("bom-ref", "runtime");
    runtime.put("name", "OpenJDK");
    runtime.put("version", Runtime.version().toString());
    runtime.put("publisher", System.getProperty("java.vendor"));
    licence(runtime, row(ThirdParty.Table.RUNTIME, "OpenJDK").licence());
    String modules = release.getProperty("MODULES").replace("\"", "");
    properties(runtime, "hotline1022:modules", modules);
    add(runtime);
    List<String> javafx = new ArrayList<>(List.of(modules.split(" ")));
    javafx.removeIf(module -> !module.startsWith("javafx."));
    for (ObjectNode component : components.values()) {
      javafx.remove(component.at("/properties/0/value").textValue());
    }
    javafx.forEach(module -> problems.add("the runtime has " + module + ", Maven does not"));
  }

  private void inside() throws IOException {
    for (ThirdParty.Row row : thirdParty.of(ThirdParty.Table.INSIDE)) {
      ObjectNode part = part("library", row);
      properties(part, "hotline1022:inside", row.cell("lies in"));
      add(part);
    }
    for (String file : List.copyOf(unclaimed.keySet())) {
      if (file.startsWith("lib/native/")) {
        file(file, "sqlite-jdbc");
      }
    }
  }

  private void assets() throws IOException {
    for (ThirdParty.Row row : thirdParty.of(ThirdParty.Table.ASSETS)) {
      add(part("data", row));
      String files = row.cell("files").replaceAll("[`*]", "");
      for (String file : List.copyOf(unclaimed.keySet())) {
        if (!files.isEmpty() && file.startsWith(files)) {
          file(file, row.part());
        }
      }
    }
    unclaimed.keySet().removeIf(file -> file.startsWith("lib/fonts/") && file.endsWith(".txt"));
  }

  private ObjectNode part(String type, ThirdParty.Row row) {
    ObjectNode part = JSON.objectNode();
    part.put("type", type);
    part.put("bom-ref", row.part());
    part.put("name", row.part());
    part.put("version", row.cell("version"));
    licence(part, row.licence());
    return part;
  }

  /** A file of its own, inside the part it is of. */
  private void file(String path, String owner) throws IOException {
    ObjectNode part =
        components.values().stream()
            .filter(component -> component.get("name").textValue().equals(owner))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nothing is called " + owner));
    ObjectNode file = JSON.objectNode();
    file.put("type", "file");
    file.put("bom-ref", path);
    file.put("name", path);
    hash(file, unclaimed.remove(path));
    part.withArray("components").add(file);
  }

  private void add(ObjectNode component) {
    components.put(component.get("bom-ref").textValue(), component);
  }

  // --- what is said of a part

  private static String pomLicence(JsonNode component) {
    List<String> names = new ArrayList<>();
    for (JsonNode choice : component.path("licenses")) {
      JsonNode licence = choice.path("license");
      names.add(licence.has("id") ? licence.get("id").textValue() : licence.path("name").asText());
    }
    return names.isEmpty() ? "nothing" : String.join("; ", names);
  }

  private void checkLicences() {
    for (ThirdParty.Row row : thirdParty.rows()) {
      for (String id : thirdParty.notAllowed(row.licence())) {
        problems.add(row.part() + ": the licence " + id + " is not in allowed-licences.txt");
      }
    }
  }

  private ThirdParty.Row row(ThirdParty.Table table, String part) {
    return thirdParty.of(table).stream()
        .filter(row -> row.part().equals(part))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("THIRD-PARTY.md has no row " + part));
  }

  private static void licence(ObjectNode component, String expression) {
    component.putArray("licenses").addObject().put("expression", expression);
  }

  private void shippedAs(ObjectNode component, String path) throws IOException {
    Path file = unclaimed.remove(path);
    if (file == null) {
      problems.add(path + " is not shipped");
      return;
    }
    hash(component, file);
    properties(component, "hotline1022:file", path);
  }

  private static void properties(ObjectNode component, String name, String value) {
    component.putArray("properties").addObject().put("name", name).put("value", value);
  }

  private static void hash(ObjectNode component, Path file) throws IOException {
    ArrayNode hashes = component.putArray("hashes");
    hashes.addObject().put("alg", "SHA-256").put("content", sha256(Files.readAllBytes(file)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  // --- the file

  private void write() throws IOException {
    bom.putArray("components").addAll(components.values());
    bom.set("dependencies", dependencyGraph());
    bom.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(pretty().getBytes(UTF_8)));
    Path file = target.resolve("sbom/hotline1022.cdx.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, pretty());
    Files.writeString(app.resolve("sbom.cdx.json"), pretty());
  }

  /** Who needs whom, among what is shipped: the empty jars of JavaFX are passed over. */
  private ArrayNode dependencyGraph() {
    Map<String, String> shipped = new TreeMap<>();
    for (String ref : components.keySet()) {
      shipped.put(ref, ref);
      shipped.put(ref.replaceFirst("classifier=[^&]*&", ""), ref);
    }
    String ours = bom.at("/metadata/component/bom-ref").textValue();
    shipped.put(ours, ours);
    Map<String, Map<String, String>> graph = new TreeMap<>(Comparator.naturalOrder());
    for (JsonNode node : bom.get("dependencies")) {
      String from = shipped.get(node.get("ref").textValue());
      for (JsonNode on : node.path("dependsOn")) {
        String to = shipped.get(on.textValue());
        if (from != null && to != null && !from.equals(to)) {
          graph.computeIfAbsent(from, each -> new TreeMap<>()).put(to, to);
        }
      }
    }
    ArrayNode nodes = JSON.arrayNode();
    for (Map.Entry<String, Map<String, String>> from : graph.entrySet()) {
      ArrayNode dependsOn = nodes.addObject().put("ref", from.getKey()).putArray("dependsOn");
      from.getValue().keySet().forEach(dependsOn::add);
    }
    return nodes;
  }

  private String pretty() throws IOException {
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(bom) + "\n";
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }
}
