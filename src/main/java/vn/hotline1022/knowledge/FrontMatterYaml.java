package vn.hotline1022.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.hotline1022.knowledge.ArticleFault.Kind;

/** Reads the lines before an article: plain YAML, short and flat; everything else is refused. */
final class FrontMatterYaml {
  private static final int CHARACTERS_MAX = 8_000;
  private static final int DEPTH_MAX = 4;
  private static final int TEXT_MAX = 90;
  private static final int LIST_MAX = 40;
  private static final Set<String> KEYS = Set.of("id", "title", "reasons", "guides", "words");
  private static final Set<String> LANGUAGES = Set.of("vi", "en");

  private final String id;
  private final ArticleFaults faults;

  private FrontMatterYaml(String id, ArticleFaults faults) {
    this.id = id;
    this.faults = faults;
  }

  /**
   * Reads them.
   *
   * @param lines how many lines of the file they take
   */
  static Optional<FrontMatter> read(String id, String yaml, int lines, ArticleFaults faults) {
    return new FrontMatterYaml(id, faults).read(yaml, lines);
  }

  private Optional<FrontMatter> read(String yaml, int lines) {
    if (yaml.length() > CHARACTERS_MAX) {
      faults.add(Kind.TOO_LARGE, 1, CHARACTERS_MAX / 1_000);
      return Optional.empty();
    }
    LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
    try {
      if (!isFlat(settings, yaml)) {
        faults.add(Kind.TOO_DEEP, 1);
        return Optional.empty();
      }
      Object root = new Load(settings).loadFromString(yaml);
      return root instanceof Map<?, ?> fields ? Optional.of(read(fields, lines)) : none(1);
    } catch (MarkedYamlEngineException e) {
      return none(e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1));
    } catch (YamlEngineException e) {
      return none(1);
    }
  }

  private Optional<FrontMatter> none(int line) {
    faults.add(Kind.BAD_FRONT_MATTER, line);
    return Optional.empty();
  }

  /** Looked at event by event, before anything is built that could be deep or endless. */
  private static boolean isFlat(LoadSettings settings, String yaml) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
      boolean tagged =
          (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
              || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (anchored || tagged || depth > DEPTH_MAX || event instanceof AliasEvent) {
        return false;
      }
    }
    return true;
  }

  private FrontMatter read(Map<?, ?> fields, int lines) {
    known(fields, KEYS);
    String named = text(fields, "id");
    if (!named.isEmpty() && !named.equals(id)) {
      faults.add(Kind.OTHER_ID, 1, named, id);
    }
    Map<?, ?> titles = languages(fields, "title");
    Map<?, ?> words = languages(fields, "words");
    return new FrontMatter(
        list(fields, "reasons"),
        list(fields, "guides"),
        new FrontMatter.Language(text(titles, "vi"), list(words, "vi")),
        new FrontMatter.Language(text(titles, "en"), list(words, "en")),
        lines);
  }

  private void known(Map<?, ?> fields, Set<String> keys) {
    fields.keySet().stream()
        .map(String::valueOf)
        .filter(key -> !keys.contains(key))
        .forEach(key -> faults.add(Kind.UNKNOWN_KEY, 1, key));
  }

  private Map<?, ?> languages(Map<?, ?> fields, String key) {
    if (fields.get(key) instanceof Map<?, ?> found) {
      known(found, LANGUAGES);
      return found;
    }
    faults.add(Kind.MISSING_KEY, 1, key);
    return Map.of("vi", "-", "en", "-");
  }

  private String text(Map<?, ?> fields, String key) {
    Object value = fields.get(key);
    if (value == null || value instanceof Map || value instanceof List) {
      faults.add(Kind.MISSING_KEY, 1, key);
      return "";
    }
    return bounded(String.valueOf(value), key);
  }

  private String bounded(String text, String key) {
    if (text.isBlank()) {
      faults.add(Kind.MISSING_KEY, 1, key);
    } else if (text.length() > TEXT_MAX) {
      faults.add(Kind.TOO_LONG, 1, key, TEXT_MAX);
    }
    return text.strip();
  }

  private List<String> list(Map<?, ?> fields, String key) {
    List<String> texts = new ArrayList<>();
    if (fields.get(key) instanceof List<?> found) {
      found.stream()
          .limit(LIST_MAX)
          .forEach(value -> texts.add(bounded(String.valueOf(value), key)));
      if (found.size() > LIST_MAX) {
        faults.add(Kind.TOO_MANY, 1, key, LIST_MAX);
      }
    } else if (fields.get(key) != null) {
      faults.add(Kind.MISSING_KEY, 1, key);
    }
    return texts;
  }
}
