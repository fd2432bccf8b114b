package vn.hotline1022.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.Rounds;

/** The schema editors complete with says the same as the reader, in both directions. */
class GuideSchemaTest {
  private static final Path FILE = Path.of("docs/guide.schema.json");
  private static final Map<YamlShape, String> ELSEWHERE =
      Map.of(YamlShape.GUIDE, "", YamlShape.TEXT, "words90", YamlShape.SMALL_TEXT, "smallText");

  private final JsonNode text = readText();
  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);

  static Stream<Path> shipped() {
    return GuideFiles.shipped().stream();
  }

  @ParameterizedTest
  @EnumSource(YamlShape.class)
  void everyMappingHasTheSameKeysInBoth(YamlShape shape) {
    JsonNode definition = definition(shape);
    assertThat(names(definition.get("properties"))).isEqualTo(shape.keys());
    Set<String> required = new TreeSet<>();
    definition.path("required").forEach(key -> required.add(key.textValue()));
    assertThat(required).isEqualTo(new TreeSet<>(shape.required()));
    assertThat(definition.get("additionalProperties").booleanValue()).isFalse();
  }

  @Test
  void theSameWidgetsAreKnown() {
    JsonNode widgets = text.at("/$defs/widget/properties");
    assertThat(names(widgets)).isEqualTo(new TreeSet<>(ScreenYaml.WIDGETS));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedGuideFitsTheSchema(Path file) {
    assertThat(schema.validate(tree(file))).isEmpty();
  }

  /** Each part of each guide is taken away, renamed or replaced: both must say the same. */
  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsBrokenForOneIsBrokenForTheOther(Path file) {
    YamlNode root = root(file);
    List<String> different = new ArrayList<>();
    for (Change change : changes(root, file)) {
      JsonNode json = json(change.after());
      boolean fits = schema.validate(json).isEmpty();
      GuideFile read =
          GuideYaml.read(
              json.toString().getBytes(StandardCharsets.UTF_8), file.getFileName().toString());
      // That the last of a list must look otherwise is more than a schema can say.
      boolean understood =
          read.findings().stream().allMatch(f -> f.kind() == Finding.Kind.LAST_BRANCH);
      if (fits != understood) {
        different.add(change.what() + ": schema " + fits + ", reader " + read.findings());
      }
    }
    assertThat(different).isEmpty();
  }

  /** A guide with one part changed. */
  record Change(String what, YamlNode after) {}

  private static List<Change> changes(YamlNode root, Path file) {
    List<Change> changes = new ArrayList<>();
    collect(root, "", changes, after -> after);
    assertThat(changes).as(file.toString()).hasSizeGreaterThan(100);
    // A share of them, spread over the file: guides repeat themselves.
    List<Change> some = new ArrayList<>();
    int step = Math.max(1, changes.size() / Rounds.of(400));
    for (int i = (file.hashCode() & 0xFF) % step; i < changes.size(); i += step) {
      some.add(changes.get(i));
    }
    return some;
  }

  /** Puts a changed part into the whole. */
  interface Into {
    YamlNode put(YamlNode part);
  }

  private static void collect(YamlNode node, String path, List<Change> changes, Into into) {
    switch (node) {
      case YamlNode.Value value -> {
        changes.add(new Change(path + " emptied", into.put(new YamlNode.Value("", value.mark()))));
        changes.add(
            new Change(
                path + " a list", into.put(new YamlNode.Items(List.of(value), value.mark()))));
      }
      case YamlNode.Items items -> {
        for (int i = 0; i < items.nodes().size(); i++) {
          int at = i;
          collect(
              items.nodes().get(i),
              path + "/" + i,
              changes,
              part -> into.put(replaced(items, at, part)));
        }
      }
      case YamlNode.Fields fields -> {
        for (String key : fields.fields().keySet()) {
          String below = path + "/" + key;
          changes.add(new Change(below + " missing", into.put(without(fields, key, ""))));
          changes.add(new Change(below + " renamed", into.put(without(fields, key, key + " lạ"))));
          collect(
              fields.fields().get(key).value(),
              below,
              changes,
              part -> into.put(replaced(fields, key, part)));
        }
      }
    }
  }

  private static YamlNode replaced(YamlNode.Items items, int at, YamlNode part) {
    List<YamlNode> nodes = new ArrayList<>(items.nodes());
    nodes.set(at, part);
    return new YamlNode.Items(nodes, items.mark());
  }

  private static YamlNode replaced(YamlNode.Fields fields, String key, YamlNode part) {
    Map<String, YamlNode.Field> copy = new LinkedHashMap<>(fields.fields());
    copy.put(key, new YamlNode.Field(part, part.mark()));
    return new YamlNode.Fields(copy, fields.mark());
  }

  private static YamlNode without(YamlNode.Fields fields, String key, String renamed) {
    Map<String, YamlNode.Field> copy = new LinkedHashMap<>();
    fields
        .fields()
        .forEach(
            (name, field) -> {
              if (!name.equals(key)) {
                copy.put(name, field);
              } else if (!renamed.isEmpty()) {
                copy.put(renamed, field);
              }
            });
    return new YamlNode.Fields(copy, fields.mark());
  }

  private static YamlNode root(Path file) {
    return YamlTree.read(
            GuideFiles.text(file).getBytes(StandardCharsets.UTF_8), new YamlFindings("x"))
        .orElseThrow();
  }

  private static JsonNode tree(Path file) {
    return json(root(file));
  }

  private static JsonNode json(YamlNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (node) {
      case YamlNode.Value(String value, _) ->
          switch (value) {
            case "true" -> make.booleanNode(true);
            case "false" -> make.booleanNode(false);
            default ->
                value.matches("[0-9]{1,6}")
                    ? make.numberNode(Integer.parseInt(value))
                    : make.textNode(value);
          };
      case YamlNode.Items(var nodes, _) -> {
        var array = make.arrayNode();
        nodes.forEach(inner -> array.add(json(inner)));
        yield array;
      }
      case YamlNode.Fields(var fields, _) -> {
        var object = make.objectNode();
        fields.forEach((key, field) -> object.set(key, json(field.value())));
        yield object;
      }
    };
  }

  private JsonNode definition(YamlShape shape) {
    String name = ELSEWHERE.getOrDefault(shape, shape.name().toLowerCase(java.util.Locale.ROOT));
    return name.isEmpty() ? text : text.at("/$defs/" + name);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode readText() {
    try {
      return new ObjectMapper().readTree(Files.readString(FILE));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
