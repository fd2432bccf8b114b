package vn.hotline1022.call;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.text.SearchKey;

/**
 * The words of a {@link CallQuery}, read: which words a call's notes must hold, which number may be
 * meant, and how well a call fits. Every store finds and ranks by this one reading.
 *
 * <p>The last word may be unfinished. The first row of digits may be (part of) a number or stand in
 * the notes; digits typed in groups, {@code 0912 345}, are one row. Calls rank by accents as typed,
 * then by notes or number that begin with what was typed, then the rest, newest first each.
 *
 * @param words folded words the notes must hold, without the digits of {@code number}
 * @param unfinished whether the last of {@code words} may be the beginning of a word; not so when
 *     digits come last
 * @param number the digits that may be a number
 * @param folded all that was typed, folded
 * @param accented the words as typed, when any has accents
 */
public record CallWords(
    List<String> words,
    boolean unfinished,
    Optional<NumberPart> number,
    String folded,
    List<String> accented) {

  /** More words than anybody types; the rest of a pasted text is left aside. */
  private static final int MOST_WORDS = 16;

  private static final int LONGEST = 400;
  private static final int FEWEST_DIGITS = 3;
  private static final Pattern GROUPED_DIGITS = Pattern.compile("[+(]?[0-9][0-9().+-]*");
  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** So national numbers of today begin, also while being typed; 01 and 04 are of former times. */
  private static final Pattern OF_TODAY = Pattern.compile("0[235789][0-9]{0,9}");

  /**
   * Part of a number, from either end; or words of the notes.
   *
   * @param digits as typed, without what separates them
   * @param normal what the number's key begins with, for example {@code 0323} for {@code 01623}
   * @param words the groups as words of the notes
   * @param last whether it came last, so that the last group may be unfinished
   */
  public record NumberPart(String digits, String normal, List<String> words, boolean last) {

    public boolean begins(String key) {
      return key.startsWith(normal) || key.startsWith(digits);
    }

    public boolean fits(String key) {
      return !key.isEmpty() && (begins(key) || key.endsWith(digits));
    }
  }

  public CallWords {
    words = List.copyOf(words);
    accented = List.copyOf(accented);
  }

  /** Reads what was typed, whatever it is. */
  public static CallWords read(String typed, PhoneNumbers numbers) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<String> words = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    boolean digitsLast = false;
    boolean numberDone = false;
    for (String chunk : SearchKey.of(text).split(" ")) {
      boolean digits = !numberDone && GROUPED_DIGITS.matcher(chunk).matches();
      if (digits) {
        groups.add(chunk);
      } else {
        numberDone = !groups.isEmpty();
        words.addAll(SearchKey.words(chunk));
      }
      digitsLast = digits;
    }
    Optional<NumberPart> number = number(groups, digitsLast, numbers);
    if (number.isEmpty()) {
      groups.forEach(group -> words.addAll(SearchKey.words(group)));
    }
    return new CallWords(
        words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words,
        number.isEmpty() || !digitsLast,
        number,
        SearchKey.of(text),
        accented(text));
  }

  /** Whether nothing was asked for. */
  public boolean isEmpty() {
    return words.isEmpty() && number.isEmpty();
  }

  /** Whether a call has everything. */
  public boolean matches(Call call) {
    List<String> has = SearchKey.words(call.notes());
    Set<String> known = new HashSet<>(has);
    return holds(words, unfinished, has, known)
        && number.map(part -> matches(part, call, has, known)).orElse(true);
  }

  /** How well a matching call fits; lower is better. */
  public int rank(Call call) {
    if (!accented.isEmpty()) {
      // Kept composed; of others' notes that are not, the accents go unnoticed here.
      String notes = call.notes().toLowerCase(Locale.ROOT);
      if (accented.stream().allMatch(notes::contains)) {
        return 0;
      }
    }
    // The number first: comparing it is cheap, folding the notes is not.
    boolean begins =
        number.filter(part -> part.begins(call.phone().key())).isPresent()
            || notesBegin(call.notes());
    return begins ? 1 : 2;
  }

  /** Folds only as much as tells, since two hundred are ranked at a time. */
  private boolean notesBegin(String notes) {
    return !folded.isEmpty()
        && SearchKey.of(beginning(notes, 8)).startsWith(folded.substring(0, 1))
        && SearchKey.of(beginning(notes, 4 * folded.length() + 16)).startsWith(folded);
  }

  private static String beginning(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  private static boolean matches(NumberPart part, Call call, List<String> has, Set<String> known) {
    return part.fits(call.phone().key()) || holds(part.words(), part.last(), has, known);
  }

  private static boolean holds(
      List<String> wanted, boolean unfinished, List<String> has, Set<String> known) {
    int last = wanted.size() - 1;
    for (int i = 0; i <= last; i++) {
      String word = wanted.get(i);
      boolean prefix = unfinished && i == last;
      if (!known.contains(word) && !(prefix && has.stream().anyMatch(w -> w.startsWith(word)))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<NumberPart> number(
      List<String> groups, boolean last, PhoneNumbers numbers) {
    String joined = String.join("", groups);
    String digits = NO_DIGIT.matcher(joined).replaceAll("");
    boolean meant = digits.length() >= FEWEST_DIGITS || joined.startsWith("0");
    if (digits.isEmpty() || !meant) {
      return Optional.empty();
    }
    String plain = joined.startsWith("+") ? "+" + digits : digits;
    String normal = OF_TODAY.matcher(plain).matches() ? plain : numbers.digits(plain);
    List<String> words = groups.stream().flatMap(g -> SearchKey.words(g).stream()).toList();
    return Optional.of(new NumberPart(plain, normal.isEmpty() ? plain : normal, words, last));
  }

  /** The words as typed, in lower case, when any has accents; otherwise none. */
  private static List<String> accented(String typed) {
    String lower = lower(typed).strip();
    boolean plain = SearchKey.of(lower).equals(lower.replaceAll("\\s+", " "));
    return plain ? List.of() : List.of(BETWEEN_WORDS.split(lower));
  }

  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
