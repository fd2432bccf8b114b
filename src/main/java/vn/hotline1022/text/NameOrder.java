package vn.hotline1022.text;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * Sorts Vietnamese names as lists here are sorted: by given name (the last word), then family name
 * (the first), then what stands between. Letters go a ă â b … d đ e ê, tones level, falling,
 * asking, tumbling, rising, heavy.
 */
public final class NameOrder implements Comparator<String> {

  /**
   * Tones in their order, then đ, then the marks that make letters of their own. Stated here since
   * the runtime image carries no locale data beyond the root's.
   */
  private static final String VIETNAMESE =
      "&\u0300;\u0309;\u0303;\u0301;\u0323&D<\u0111,\u0110&Z<\u0306<\u0302<\u031B";

  private final Collator collator = vietnamese();

  private static Collator vietnamese() {
    try {
      RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
      Collator collator = new RuleBasedCollator(root.getRules() + VIETNAMESE);
      collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
      return collator;
    } catch (ParseException e) {
      throw new IllegalStateException("the rules are ours and constant", e);
    }
  }

  @Override
  public int compare(String left, String right) {
    Name a = Name.of(left);
    Name b = Name.of(right);
    int order = collator.compare(a.given, b.given);
    if (order == 0) {
      order = collator.compare(a.family, b.family);
    }
    if (order == 0) {
      order = collator.compare(a.middle, b.middle);
    }
    return order != 0 ? order : left.compareTo(right);
  }

  private record Name(String given, String family, String middle) {
    static Name of(String name) {
      String[] words = name.strip().split("\\s+");
      int last = words.length - 1;
      if (last == 0) {
        return new Name(words[0], "", "");
      }
      String middle = String.join(" ", Arrays.asList(words).subList(1, last));
      return new Name(words[last], words[0], middle);
    }
  }
}
