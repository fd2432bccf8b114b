package vn.hotline1022.feedback;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers words and counts in how many texts each stands. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] texts = new int[1 << 12];
  private int all;

  /** The numbers of the words of one more text, rising; new words get new numbers. */
  int[] add(Collection<String> words) {
    int[] found = words.stream().distinct().mapToInt(this::numbered).sorted().toArray();
    for (int word : found) {
      texts[word]++;
    }
    all++;
    return found;
  }

  /** A text is gone. */
  void remove(int[] words) {
    for (int word : words) {
      texts[word]--;
    }
    all--;
  }

  private int numbered(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    numbers.put(word, next);
    if (next >= texts.length) {
      texts = Arrays.copyOf(texts, texts.length * 2);
    }
    return next;
  }

  /** The number of a word; negative for one in no text. */
  int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  int size() {
    return numbers.size();
  }

  /** How much a word tells: the rarer, the more. */
  float weight(int word) {
    return (float) Math.log(1 + (double) all / Math.max(1, texts[word]));
  }
}
