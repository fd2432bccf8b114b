package vn.hotline1022.guide;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hotline1022.guide.Finding.Kind;
import vn.hotline1022.guide.GuideFile.Mark;

/**
 * Reads the keys of one mapping. What is missing or wrong becomes a finding, and something harmless
 * stands in for it, so that the rest of the file is looked at too.
 */
final class YamlFields {
  private static final GuideText NOTHING =
      new GuideText(new Template("", List.of()), new Template("", List.of()));
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final int NAMES_MAX = 20;

  private final Map<String, YamlNode.Field> fields;
  private final Mark mark;
  private final String path;
  private final YamlFindings findings;
  private final boolean mute;

  private YamlFields(
      Map<String, YamlNode.Field> fields,
      Mark mark,
      String path,
      YamlFindings findings,
      boolean mute) {
    this.mute = mute;
    this.fields = fields;
    this.mark = mark;
    this.path = path;
    this.findings = findings;
  }

  /** The keys of a mapping of this shape; others than it has are findings. */
  static YamlFields of(YamlNode node, YamlShape shape, String path, YamlFindings findings) {
    findings.mark(path, node.mark());
    if (!(node instanceof YamlNode.Fields(var found, Mark mark))) {
      findings.add(Kind.NOT_A_MAPPING, node.mark(), path, String.join(", ", shape.keys()));
      // That is said; that its keys are missing too goes without saying.
      return new YamlFields(Map.of(), node.mark(), path, findings, true);
    }
    YamlFields fields = new YamlFields(found, mark, path, findings, false);
    fields.check(shape);
    return fields;
  }

  /** The keys of a mapping whose keys are ids. */
  static YamlFields open(YamlNode node, String path, YamlFindings findings) {
    Map<String, YamlNode.Field> fields =
        node instanceof YamlNode.Fields(var found, _) ? found : Map.of();
    return new YamlFields(fields, node.mark(), path, findings, false);
  }

  private void check(YamlShape shape) {
    fields.forEach(
        (key, field) -> {
          findings.mark(path(key), field.mark());
          if (!shape.has(key)) {
            String keys = String.join(", ", shape.keys());
            String meant = YamlShape.meant(key, shape.keys()).orElse("");
            findings.add(Kind.UNKNOWN_KEY, field.mark(), path, key, meant, keys);
          } else if (isBlank(field.value()) && !shape.mayBeEmpty(key)) {
            wrong(Kind.EMPTY_TEXT, key, key);
          }
        });
    for (String key : shape.inOrder()) {
      if (!fields.containsKey(key)) {
        Kind kind = shape == YamlShape.TEXT ? Kind.MISSING_TRANSLATION : Kind.MISSING_KEY;
        Kind exact = key.equals("see") ? Kind.MISSING_PICTURE : kind;
        findings.add(exact, mark, path, key);
      }
    }
  }

  private static boolean isBlank(YamlNode node) {
    return node instanceof YamlNode.Value(String text, _) && text.isBlank();
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The node of a key. */
  Optional<YamlNode> get(String key) {
    return Optional.ofNullable(fields.get(key)).map(YamlNode.Field::value);
  }

  String path(String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }

  /** Where this mapping stands. */
  String path() {
    return path;
  }

  /** Says that something is wrong with a key, or with the mapping when it has no such key. */
  void wrong(Kind kind, String key, Object... about) {
    if (mute) {
      return;
    }
    YamlNode.Field field = fields.get(key);
    findings.add(kind, field == null ? mark : field.mark(), path(key), about);
  }

  /** A mapping below a key. */
  Optional<YamlFields> fields(String key, YamlShape shape) {
    return get(key).map(node -> of(node, shape, path(key), findings));
  }

  /** A plain text of one line; empty when missing. */
  String text(String key, int longest) {
    return get(key).map(node -> value(node, key, longest)).orElse("");
  }

  private String value(YamlNode node, String key, int longest) {
    if (!(node instanceof YamlNode.Value(String written, _))) {
      wrong(Kind.NOT_A_VALUE, key);
      return "";
    }
    String text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    if (text.length() > longest) {
      wrong(Kind.TEXT_TOO_LONG, key, text.length(), longest);
      return "";
    }
    return text;
  }

  /** A text in both languages, which must be there. */
  GuideText words(String key, int longest) {
    return optionalWords(key, longest).orElse(NOTHING);
  }

  /** A text in both languages; empty when the key is missing. */
  Optional<GuideText> optionalWords(String key, int longest) {
    return get(key)
        .map(
            node -> {
              if (node instanceof YamlNode.Value) {
                wrong(Kind.MISSING_TRANSLATION, key, "en");
                return NOTHING;
              }
              YamlFields both = of(node, YamlShape.TEXT, path(key), findings);
              return new GuideText(both.template("vi", longest), both.template("en", longest));
            });
  }

  private Template template(String language, int longest) {
    return Template.read(text(language, longest))
        .orElseGet(
            () -> {
              wrong(Kind.BAD_TEXT, language);
              return NOTHING.vi();
            });
  }

  int number(String key, int least, int most, int otherwise) {
    String text = text(key, 12);
    if (text.isEmpty() && !has(key)) {
      return otherwise;
    }
    if (text.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    wrong(Kind.NOT_A_NUMBER, key, least, most);
    return otherwise;
  }

  boolean flag(String key, boolean otherwise) {
    return has(key) ? oneOf(key, List.of("true", "false")).equals(Optional.of("true")) : otherwise;
  }

  /** One of these words; empty when missing or another. */
  Optional<String> oneOf(String key, List<String> words) {
    if (!has(key)) {
      return Optional.empty();
    }
    String text = text(key, 60);
    if (!words.contains(text)) {
      String meant = YamlShape.meant(text, words).orElse("");
      wrong(Kind.NOT_ONE_OF, key, text, meant, String.join(", ", words));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** One of an enum's constants, written in small letters with hyphens. */
  <E extends Enum<E>> Optional<E> oneOf(String key, E[] constants) {
    List<String> words = Stream.of(constants).map(YamlFields::word).toList();
    return oneOf(key, words).map(word -> constants[words.indexOf(word)]);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A name of small letters, digits and hyphens; empty when missing. */
  String id(String key) {
    String id = text(key, 60);
    if (has(key) && !ID.matcher(id).matches()) {
      wrong(Kind.BAD_ID, key, id);
      return "";
    }
    return id;
  }

  /** A list of names, or one alone. */
  List<String> names(String key, int longest) {
    return get(key)
        .map(
            node -> {
              List<YamlNode> nodes =
                  node instanceof YamlNode.Items(var items, _) ? items : List.of(node);
              if (nodes.size() > NAMES_MAX) {
                wrong(Kind.TOO_MANY, key, nodes.size(), NAMES_MAX);
              }
              return nodes.stream()
                  .limit(NAMES_MAX)
                  .map(one -> value(one, key, longest))
                  .filter(name -> notEmpty(key, name))
                  .toList();
            })
        .orElse(List.of());
  }

  private boolean notEmpty(String key, String name) {
    if (name.isEmpty()) {
      wrong(Kind.EMPTY_TEXT, key, key);
    }
    return !name.isEmpty();
  }

  /** A mapping of things by their ids, in the file's order. */
  Map<String, YamlNode> byId(String key, int least, int most) {
    Map<String, YamlNode> found = new LinkedHashMap<>();
    entries(key)
        .forEach(
            (id, field) -> {
              findings.mark(path(key) + "/" + id, field.mark());
              if (ID.matcher(id).matches()) {
                found.put(id, field.value());
              } else {
                findings.add(Kind.BAD_ID, field.mark(), path(key), id);
              }
            });
    if (has(key) && (found.size() < least || found.size() > most)) {
      Kind kind = found.size() < least ? Kind.TOO_FEW : Kind.TOO_MANY;
      wrong(kind, key, found.size(), found.size() < least ? least : most);
    }
    found.keySet().removeAll(found.keySet().stream().skip(most).toList());
    return found;
  }

  /** A mapping with keys of any kind. */
  Map<String, YamlNode.Field> entries(String key) {
    return get(key)
        .map(
            node -> {
              if (node instanceof YamlNode.Fields(var inner, _)) {
                return inner;
              }
              wrong(Kind.NOT_A_MAPPING, key, "…");
              return Map.<String, YamlNode.Field>of();
            })
        .orElse(Map.of());
  }

  /** A list with at least one item. */
  List<YamlNode> items(String key, int most) {
    if (!has(key)) {
      return List.of();
    }
    if (!(get(key).orElseThrow() instanceof YamlNode.Items(var nodes, _))) {
      wrong(Kind.NOT_A_LIST, key);
      return List.of();
    }
    if (nodes.isEmpty() || nodes.size() > most) {
      wrong(nodes.isEmpty() ? Kind.TOO_FEW : Kind.TOO_MANY, key, nodes.size(), Math.max(1, most));
    }
    return new ArrayList<>(nodes.subList(0, Math.min(most, nodes.size())));
  }

  Condition condition(String key) {
    if (!has(key)) {
      return Condition.always();
    }
    return ConditionText.read(text(key, 300))
        .orElseGet(
            () -> {
              wrong(Kind.BAD_CONDITION, key);
              return Condition.always();
            });
  }

  /** A length of time: {@code 45s, 10m, 2h, 1d}; at most thirty days. */
  Optional<Duration> length(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    Optional<Duration> length = LengthText.read(text(key, 12));
    if (length.isEmpty()) {
      wrong(Kind.NOT_A_LENGTH_OF_TIME, key);
    }
    return length;
  }
}
