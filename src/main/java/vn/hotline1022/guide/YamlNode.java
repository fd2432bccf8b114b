package vn.hotline1022.guide;

import java.util.List;
import java.util.Map;
import vn.hotline1022.guide.GuideFile.Mark;

/** What a YAML file is made of, every part with its place. */
sealed interface YamlNode {
  Mark mark();

  /** A value; {@code null} and numbers are the text they are written with. */
  record Value(String text, Mark mark) implements YamlNode {}

  /** A list. */
  record Items(List<YamlNode> nodes, Mark mark) implements YamlNode {}

  /** A mapping, in the file's order. */
  record Fields(Map<String, Field> fields, Mark mark) implements YamlNode {}

  /**
   * An entry of a mapping.
   *
   * @param mark of its key
   */
  record Field(YamlNode value, Mark mark) {}
}
