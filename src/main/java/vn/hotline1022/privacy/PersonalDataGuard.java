package vn.hotline1022.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds one-time codes, passwords and identity numbers in any text: with or without accents,
 * composed or decomposed, in any case, over line ends. Leaves telephone numbers, dates, times,
 * addresses, amounts and our own codes alone. Stateless, deterministic, linear in the text.
 */
public final class PersonalDataGuard {

  /** Stands for every character of a secret. */
  public static final char MASK = '•';

  /** What is masked can clear the sight on a neighbour, hardly ever more than once. */
  private static final int MOST_ROUNDS = 8;

  /** What {@code text} must not keep, in order, without overlaps. */
  public List<Finding> scan(String text) {
    List<Finding> all = new ArrayList<>();
    String rest = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> found = found(rest);
      if (found.isEmpty()) {
        break;
      }
      all.addAll(found);
      rest = masked(rest, found);
    }
    all.sort(Comparator.comparingInt(Finding::start));
    return List.copyOf(all);
  }

  private static List<Finding> found(String text) {
    FoldedText folded = new FoldedText(text);
    Tokens tokens = new Tokens(folded);
    Keywords keywords = new Keywords(tokens);
    Secrets secrets = new Secrets(folded);
    new PasswordFinder(tokens, keywords, secrets).find();
    new OtpFinder(tokens, keywords, secrets).find();
    new IdentityFinder(tokens, keywords.inOrder(), secrets).find();
    return secrets.findings();
  }

  /** {@code text} with {@link #MASK} for every UTF-16 unit of what {@link #scan} finds. */
  public String mask(String text) {
    return masked(text, scan(text));
  }

  private static String masked(String text, List<Finding> findings) {
    if (findings.isEmpty()) {
      return text;
    }
    char[] masked = text.toCharArray();
    for (Finding finding : findings) {
      Arrays.fill(masked, finding.start(), finding.end(), MASK);
    }
    return new String(masked);
  }
}
