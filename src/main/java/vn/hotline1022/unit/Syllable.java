package vn.hotline1022.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.text.SearchKey;

/**
 * One word of a name or of what is typed.
 *
 * @param folded without marks, lower case; Roman I and II as the tables write them
 * @param marked lower case with its marks, the tone at the end: hòa and hoà are one word
 */
record Syllable(String folded, String marked) {
  private static final int LONGEST = 160;
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  static List<Syllable> of(String text) {
    List<Syllable> found = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String line = PlainText.tidy(text, LONGEST).text() + " ";
    for (int point : line.codePoints().toArray()) {
      if (Character.isLetterOrDigit(point)) {
        word.appendCodePoint(point);
      } else if (!word.isEmpty()) {
        found.add(word(word.toString()));
        word.setLength(0);
      }
    }
    return List.copyOf(found);
  }

  private static Syllable word(String word) {
    String folded = SearchKey.of(word);
    return switch (folded) {
      case "i" -> new Syllable("1", "1");
      case "ii" -> new Syllable("2", "2");
      default -> new Syllable(folded, toneLast(word.toLowerCase(Locale.ROOT)));
    };
  }

  private static String toneLast(String word) {
    StringBuilder letters = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      (TONES.indexOf(c) < 0 ? letters : tones).append(c);
    }
    return letters.append(tones).toString();
  }

  boolean hasMarks() {
    return !marked.equals(folded);
  }

  boolean begins(Syllable word) {
    return word.folded.startsWith(folded);
  }
}
