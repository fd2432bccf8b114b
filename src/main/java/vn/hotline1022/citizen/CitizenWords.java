package vn.hotline1022.citizen;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.hotline1022.text.PhoneNumbers;
import vn.hotline1022.text.SearchKey;

/**
 * What somebody typed to find a person, as it is compared: words of a name, or part of a number.
 *
 * @param words folded, each the beginning of a word of the name; empty when a number was typed
 * @param starts beginnings of numbers that fit; empty when words were typed
 * @param ending the digits typed, for numbers that end so
 * @param typed as typed, composed, small letters: tells a match with accents
 */
public record CitizenWords(List<String> words, List<String> starts, String ending, String typed) {

  private static final int WORDS_MAX = 8;
  private static final int DIGITS_MIN = 3;

  public CitizenWords {
    words = List.copyOf(words);
    starts = List.copyOf(starts);
  }

  /** Takes any text. */
  public static CitizenWords read(String text, PhoneNumbers numbers) {
    String digits = text.replaceAll("[^0-9]", "");
    boolean number = digits.length() >= DIGITS_MIN && text.matches("[0-9+ .()-]*");
    if (number) {
      List<String> starts =
          List.of(numbers.digits(text), digits).stream()
              .filter(start -> !start.isEmpty())
              .distinct()
              .toList();
      return new CitizenWords(List.of(), starts, digits, "");
    }
    List<String> words = SearchKey.words(text).stream().limit(WORDS_MAX).toList();
    return new CitizenWords(words, List.of(), "", plain(text));
  }

  public boolean isEmpty() {
    return words.isEmpty() && starts.isEmpty();
  }

  /** Whether this person fits. */
  public boolean matches(Citizen citizen) {
    if (!starts.isEmpty()) {
      return citizen.phones().stream().anyMatch(phone -> fits(phone.key()));
    }
    List<String> names = SearchKey.words(citizen.name());
    return !words.isEmpty()
        && words.stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
  }

  private boolean fits(String key) {
    return key.endsWith(ending) || starts.stream().anyMatch(key::startsWith);
  }

  /** The lower the better: with its accents, from the beginning, anywhere. */
  public int rank(Citizen citizen) {
    if (words.isEmpty()) {
      return 0;
    }
    if (plain(citizen.name()).contains(typed)) {
      return 0;
    }
    String key = SearchKey.of(citizen.name());
    return key.contains(String.join(" ", words)) ? 1 : 2;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }
}
