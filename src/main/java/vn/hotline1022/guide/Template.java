package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a guide in one language. {@code {them}} is filled in when it is shown, {@code {Them}}
 * the same with a capital; what stands between {@code **} is strong. Everything else is as written.
 */
public record Template(String source, List<Part> parts) {
  private static final Pattern MARK = Pattern.compile("\\*\\*|\\{([^{}]{0,60})}|[{}]");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-z0-9-]*");

  public Template {
    parts = List.copyOf(parts);
  }

  /** A piece of the text. */
  public sealed interface Part {
    boolean strong();
  }

  /** As it stands. */
  public record Plain(String text, boolean strong) implements Part {}

  /**
   * A place to fill in.
   *
   * @param name of a variable, or of a form of address, in small letters
   * @param capital whether its first letter becomes a capital
   */
  public record Slot(String name, boolean capital, boolean strong) implements Part {}

  /** A piece as it is shown. */
  public record Span(String text, boolean strong) {}

  /** Reads a text; empty when a brace or a {@code **} is not closed, or a name is none. */
  public static Optional<Template> read(String source) {
    List<Part> parts = new ArrayList<>();
    boolean strong = false;
    int from = 0;
    Matcher mark = MARK.matcher(source);
    while (mark.find()) {
      add(parts, source.substring(from, mark.start()), strong);
      from = mark.end();
      String name = mark.group(1);
      if (mark.group().equals("**")) {
        strong = !strong;
      } else if (name == null || !NAME.matcher(name).matches()) {
        return Optional.empty();
      } else {
        boolean capital = Character.isUpperCase(name.charAt(0));
        String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        parts.add(new Slot(small, capital, strong));
      }
    }
    add(parts, source.substring(from), strong);
    return strong ? Optional.empty() : Optional.of(new Template(source, parts));
  }

  private static void add(List<Part> parts, String text, boolean strong) {
    if (!text.isEmpty()) {
      parts.add(new Plain(text, strong));
    }
  }

  /** The places to fill in, in order. */
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Slot slot) {
        slots.add(slot);
      }
    }
    return slots;
  }

  /** The text with its places filled in. */
  public List<Span> fill(UnaryOperator<String> value) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Plain plain -> new Span(plain.text(), plain.strong());
                  case Slot slot -> new Span(filled(slot, value), slot.strong());
                })
        .toList();
  }

  private static String filled(Slot slot, UnaryOperator<String> value) {
    String text = value.apply(slot.name());
    if (!slot.capital() || text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return new StringBuilder(text.length())
        .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
        .append(text, first, text.length())
        .toString();
  }
}
