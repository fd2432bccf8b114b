package vn.hotline1022.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text, for those who have to say them. */
public final class Sentences {

  /** A longer sentence is hard to say in one breath. */
  public static final int WORDS_MAX = 45;

  private static final Pattern END = Pattern.compile("(?<=[.!?…][”\"’)]?)\\s+|\\n+");
  private static final Pattern WORD = Pattern.compile("[^\\s]*[\\p{L}\\p{N}][^\\s]*");

  private Sentences() {}

  /** The sentences, in order, with their stops. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : END.split(text, -1)) {
      if (!sentence.isBlank()) {
        sentences.add(sentence.strip());
      }
    }
    return sentences;
  }

  /** How many words a sentence has. */
  public static int words(String sentence) {
    return (int) WORD.matcher(sentence).results().count();
  }
}
