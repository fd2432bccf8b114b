package vn.hotline1022.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The texts of a guide as they are shown: in one language, with the caller's form of address and
 * with what was answered before. What is not known is left empty; the checker sees to it that this
 * does not happen.
 *
 * @param values of the variables, by their names
 */
public record Speech(Guide guide, Map<String, String> values, Address address, Locale locale) {
  public Speech {
    values = Map.copyOf(values);
  }

  /** The text in pieces, some of them strong. */
  public List<Template.Span> spans(GuideText text) {
    return text.in(locale).fill(this::value);
  }

  /** The text in one piece. */
  public String plain(GuideText text) {
    return spans(text).stream().map(Template.Span::text).collect(Collectors.joining());
  }

  private String value(String name) {
    return switch (name) {
      case Address.THEM -> address.them();
      case Address.US -> address.us();
      default -> variable(name);
    };
  }

  private String variable(String name) {
    String value = values.getOrDefault(name, "");
    Variable variable = guide.variables().get(name);
    return switch (variable) {
      case null -> "";
      case Variable.Typed _ -> value;
      case Variable.OneOf choices -> {
        GuideText words = choices.values().get(value);
        yield words == null ? "" : words.in(locale).source();
      }
    };
  }
}
