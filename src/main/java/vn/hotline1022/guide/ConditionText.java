package vn.hotline1022.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a condition: {@code name = value}, {@code name != value}, {@code name in (a, b)}, {@code
 * known name}, joined by {@code not}, {@code and}, {@code or} (weakest last) and round brackets.
 */
final class ConditionText {
  private static final int LONGEST = 300;
  private static final Pattern TOKEN = Pattern.compile("\\s*(!=|[=(),]|[a-z][a-z0-9-]*)");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "known");

  private final List<String> tokens;
  private int next;

  private ConditionText(List<String> tokens) {
    this.tokens = tokens;
  }

  /** The condition; empty when the text is none. */
  static Optional<Condition> read(String text) {
    Optional<List<String>> tokens = tokens(text.strip());
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    ConditionText reader = new ConditionText(tokens.get());
    Optional<Condition> condition = reader.or();
    return reader.next == reader.tokens.size() ? condition : Optional.empty();
  }

  private static Optional<List<String>> tokens(String text) {
    List<String> found = new ArrayList<>();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = TOKEN.matcher(text);
    int from = 0;
    while (from < text.length()) {
      if (!matcher.region(from, text.length()).lookingAt()) {
        return Optional.empty();
      }
      found.add(matcher.group(1));
      from = matcher.end();
    }
    return Optional.of(found);
  }

  private Optional<Condition> or() {
    Optional<Condition> left = and();
    while (left.isPresent() && take("or")) {
      left = joined(left.get(), and(), false);
    }
    return left;
  }

  private Optional<Condition> and() {
    Optional<Condition> left = not();
    while (left.isPresent() && take("and")) {
      left = joined(left.get(), not(), true);
    }
    return left;
  }

  private static Optional<Condition> joined(
      Condition left, Optional<Condition> right, boolean both) {
    return right.map(r -> both ? new Condition.And(left, r) : new Condition.Or(left, r));
  }

  private Optional<Condition> not() {
    if (take("not")) {
      return not().map(Condition.Not::new);
    }
    if (take("known")) {
      return name().map(Condition.Known::new);
    }
    if (take("(")) {
      return or().filter(_ -> take(")"));
    }
    return name().flatMap(this::comparison);
  }

  private Optional<Condition> comparison(String variable) {
    if (take("=")) {
      return name().map(value -> new Condition.In(variable, Set.of(value)));
    }
    if (take("!=")) {
      return name().map(value -> new Condition.Not(new Condition.In(variable, Set.of(value))));
    }
    if (!take("in") || !take("(")) {
      return Optional.empty();
    }
    Set<String> values = new LinkedHashSet<>();
    do {
      Optional<String> value = name();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    } while (take(","));
    return take(")") ? Optional.of(new Condition.In(variable, values)) : Optional.empty();
  }

  private Optional<String> name() {
    boolean name =
        next < tokens.size()
            && NAME.matcher(tokens.get(next)).matches()
            && !WORDS.contains(tokens.get(next));
    return name ? Optional.of(tokens.get(next++)) : Optional.empty();
  }

  private boolean take(String token) {
    boolean there = next < tokens.size() && tokens.get(next).equals(token);
    next += there ? 1 : 0;
    return there;
  }
}
