package vn.hotline1022.guide;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.guide.Finding.Kind;

/**
 * Reads a guide from its file. What it understands is in {@code docs/guides.md} and {@code
 * docs/guide.schema.json}; everything else is a finding. Whether the guide leads somewhere is for
 * {@link GuideChecker}.
 */
public final class GuideYaml {

  /** How the names of guide files end. */
  public static final String ENDING = ".yaml";

  /** The most bytes of a file that are worth reading: one more than is allowed tells enough. */
  public static final int BYTES_MAX = YamlTree.BYTES_MAX;

  static final int TITLE_MAX = 90;
  static final int SENTENCE_MAX = 300;
  private static final int SOURCE_MAX = 300;
  private static final int VARIABLES_MAX = 20;
  private static final int VALUES_MAX = 12;
  private static final int ENDS_MAX = 40;
  private static final int VERSION_MAX = 99_999;
  private static final int DIGEST_DIGITS = 16;

  private final YamlFindings findings;
  private final String file;

  private GuideYaml(String file) {
    this.file = file;
    this.findings = new YamlFindings(file);
  }

  /**
   * Reads a file's bytes, whatever they are.
   *
   * @param file its name, which is the guide's id and {@link #ENDING}
   */
  public static GuideFile read(byte[] bytes, String file) {
    GuideYaml reader = new GuideYaml(file);
    Optional<YamlNode> root = YamlTree.read(bytes, reader.findings);
    Optional<Guide> guide = root.map(node -> reader.guide(node, digest(bytes)));
    return reader.findings.file(guide);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, DIGEST_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Guide guide(YamlNode root, String digest) {
    YamlFields fields = YamlFields.of(root, YamlShape.GUIDE, "", findings);
    String id = fields.id("id");
    if (!id.isEmpty() && !file.equals(id + ENDING)) {
      fields.wrong(Kind.FILE_NAME, "id", id, id + ENDING);
    }
    int version = fields.number("version", 1, VERSION_MAX, 1);
    Map<String, Step> steps = steps(fields);
    String first = steps.isEmpty() ? "" : steps.keySet().iterator().next();
    return new Guide(
        new Guide.Pin(id, version, digest),
        fields.words("title", TITLE_MAX),
        fields.optionalWords("about", SENTENCE_MAX),
        fields.oneOf("system", PhoneSystem.values()),
        fields.names("reasons", TITLE_MAX),
        fields.names("articles", TITLE_MAX),
        fields.names("source", SOURCE_MAX),
        fields.flag("verified", true),
        variables(fields),
        fields.has("start") ? fields.id("start") : first,
        steps,
        ends(fields));
  }

  private Map<String, Variable> variables(YamlFields guide) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    guide
        .byId("variables", 0, VARIABLES_MAX)
        .forEach((id, node) -> variables.put(id, variable(id, node)));
    return variables;
  }

  private Variable variable(String id, YamlNode node) {
    String path = "variables/" + id;
    YamlFields fields = YamlFields.of(node, YamlShape.VARIABLE, path, findings);
    if (id.equals(Address.THEM) || id.equals(Address.US)) {
      findings.add(Kind.BAD_ID, node.mark(), path, id);
    }
    GuideText name = plain(fields, "name", TITLE_MAX);
    if (fields.flag("typed", false)) {
      if (fields.has("values")) {
        fields.wrong(Kind.UNKNOWN_KEY, "values", "values", "", "name, typed");
      }
      return new Variable.Typed(id, name);
    }
    if (!fields.has("values")) {
      fields.wrong(Kind.MISSING_KEY, "values", "values");
    }
    return new Variable.OneOf(id, name, values(fields, path + "/values"));
  }

  private Map<String, GuideText> values(YamlFields variable, String path) {
    Map<String, GuideText> values = new LinkedHashMap<>();
    variable
        .get("values")
        .map(node -> YamlFields.open(node, path, findings))
        .ifPresent(
            all ->
                variable
                    .byId("values", 2, VALUES_MAX)
                    .keySet()
                    .forEach(value -> values.put(value, plain(all, value, TITLE_MAX))));
    return values;
  }

  /** A text without places to fill in. */
  private static GuideText plain(YamlFields fields, String key, int longest) {
    GuideText text = fields.words(key, longest);
    if (!text.vi().slots().isEmpty() || !text.en().slots().isEmpty()) {
      fields.wrong(Kind.PLACE_NOT_HERE, key);
    }
    return text;
  }

  private Map<String, Step> steps(YamlFields guide) {
    StepYaml reader = new StepYaml(findings);
    Map<String, Step> steps = new LinkedHashMap<>();
    guide
        .byId("steps", 1, Guide.STEPS_MAX)
        .forEach((id, node) -> steps.put(id, reader.step(id, node)));
    return steps;
  }

  private Map<String, End> ends(YamlFields guide) {
    Map<String, End> ends = new LinkedHashMap<>();
    guide.byId("ends", 1, ENDS_MAX).forEach((id, node) -> ends.put(id, end(id, node)));
    return ends;
  }

  private End end(String id, YamlNode node) {
    YamlFields fields = YamlFields.of(node, YamlShape.END, "ends/" + id, findings);
    End.Kind kind = fields.oneOf("kind", End.Kind.values()).orElse(End.Kind.SUCCESS);
    List<String> next = fields.names("next", TITLE_MAX);
    return new End(
        id,
        kind,
        fields.words("title", TITLE_MAX),
        fields.optionalWords("say", StepYaml.SAY_MAX),
        fields.text("disposition", TITLE_MAX),
        Optional.of(fields.text("cause", TITLE_MAX)).filter(cause -> !cause.isEmpty()),
        fields.length("callback"),
        fields.words("notes", SENTENCE_MAX),
        next);
  }
}
