package vn.hotline1022.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The mappings of a guide file and their keys; {@code docs/guide.schema.json} has the same. */
@SuppressWarnings("ImmutableEnumChecker") // Sets made by Set.of do not change.
enum YamlShape {
  GUIDE(
      Set.of("id", "version", "title", "steps", "ends"),
      Set.of("about", "system", "reasons", "articles", "source", "verified", "variables", "start")),
  TEXT(Set.of("vi", "en"), Set.of()),
  VARIABLE(Set.of("name"), Set.of("values", "typed")),
  QUESTION(
      Set.of("title", "say", "see"),
      Set.of("do", "paper", "answers", "ask", "timers", "verified", "articles", "source")),
  JUNCTION(Set.of("choose"), Set.of()),
  ANSWER(
      Set.of("text"),
      Set.of("hint", "when", "set", "goto", "call", "then", "switch", "end", "choose")),
  ASK(
      Set.of("variable", "text"),
      Set.of("example", "goto", "call", "then", "switch", "end", "choose")),
  BRANCH(Set.of(), Set.of("when", "goto", "call", "then", "switch", "end")),
  TIMER(Set.of("after", "text", "offers"), Set.of()),
  END(Set.of("kind", "title", "disposition", "notes"), Set.of("say", "cause", "callback", "next")),
  SCREEN(Set.of("screen"), Set.of("when", "phone", "caption")),
  BAR(Set.of("text"), Set.of("back", "touch")),
  ICON(Set.of("text"), Set.of("picture", "touch")),
  TITLE(Set.of("text"), Set.of()),
  SMALL_TEXT(Set.of("text"), Set.of("link", "touch")),
  FIELD(Set.of("label"), Set.of("value", "hint", "secret", "touch")),
  CODE(Set.of("boxes"), Set.of("filled", "touch")),
  BUTTON(Set.of("text"), Set.of("look", "off", "touch")),
  LINE(Set.of("text"), Set.of("detail", "touch")),
  SWITCH(Set.of("text"), Set.of("on", "touch")),
  DIALOG(Set.of("title", "buttons"), Set.of("text")),
  KEY(Set.of("text"), Set.of("touch")),
  STORE(Set.of("name", "button"), Set.of("maker", "touch")),
  ROW(Set.of("text"), Set.of("value", "touch"));

  private final Set<String> required;
  private final Set<String> optional;
  private final List<String> inOrder;

  YamlShape(Set<String> required, Set<String> optional) {
    this.required = required;
    this.optional = optional;
    this.inOrder = required.stream().sorted().toList();
  }

  Set<String> required() {
    return required;
  }

  /** The required keys, in order. */
  List<String> inOrder() {
    return inOrder;
  }

  /** All keys, in order. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>(required);
    keys.addAll(optional);
    return keys;
  }

  boolean has(String key) {
    return required.contains(key) || optional.contains(key);
  }

  /** Whether an empty text is one too: nothing is drawn. */
  boolean mayBeEmpty(String key) {
    return switch (this) {
      case FIELD -> Set.of("label", "value", "hint").contains(key);
      case LINE -> key.equals("detail");
      case DIALOG -> key.equals("text");
      case STORE -> key.equals("maker");
      case ROW -> key.equals("value");
      default -> false;
    };
  }

  /** The known word somebody may have meant. */
  static Optional<String> meant(String written, Iterable<String> known) {
    Optional<String> best = Optional.empty();
    int least = Math.max(1, Math.min(3, written.length() / 2)) + 1;
    if (written.length() > 60) {
      return best;
    }
    for (String word : known) {
      int distance = distance(written, word);
      if (distance < least) {
        least = distance;
        best = Optional.of(word);
      }
    }
    return best;
  }

  /** How many letters have to be changed, added or left out. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }

  /** The ways on an answer or a branch may name. */
  static final List<String> WAYS = List.of("goto", "call", "switch", "end");
}
