package vn.hotline1022.ui.guidebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.guide.Address;
import vn.hotline1022.guide.End;
import vn.hotline1022.guide.Guide;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideText;
import vn.hotline1022.guide.Template;
import vn.hotline1022.guide.Variable;
import vn.hotline1022.ui.common.Texts;

/**
 * A guide in words as it is read, not as it is said: what is not known yet is named.
 *
 * @param others finds the guides it leads to
 */
record GuideWords(Guide guide, Texts texts, Function<String, Optional<Guide>> others) {

  Locale locale() {
    return texts.language().locale();
  }

  String plain(GuideText text) {
    return spans(text).stream().map(Template.Span::text).collect(Collectors.joining());
  }

  List<Template.Span> spans(GuideText text) {
    return text.in(locale()).fill(this::value);
  }

  private String value(String name) {
    return switch (name) {
      case Address.THEM -> Address.UNKNOWN.them();
      case Address.US -> Address.UNKNOWN.us();
      default -> {
        Variable variable = guide.variables().get(name);
        yield "[" + (variable == null ? name : plain(variable.name())) + "]";
      }
    };
  }

  String title() {
    return plain(guide.title());
  }

  /** The title of another guide. */
  String titleOf(String id) {
    return others.apply(id).map(other -> other.title().in(locale()).source()).orElse(id);
  }

  /** What came of a run, in a word. */
  static String outcome(End.Kind kind, Texts texts) {
    return texts.get("guidebook.outcome." + kind);
  }

  static String source(GuideShelf.Source source, Texts texts) {
    return texts.get("guidebook.source." + source);
  }

  /** A share of one, in whole per cent. */
  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** Keys as they stand on a way. */
  static String keys(List<String> keys, Texts texts) {
    return keys.stream()
        .map(key -> key.equals(FlowGraph.WRITE) ? texts.get("guidebook.key.write") : key)
        .collect(Collectors.joining(" · "));
  }
}
