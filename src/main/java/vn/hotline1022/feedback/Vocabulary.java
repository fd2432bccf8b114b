package vn.hotline1022.feedback;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers words and counts in how many texts each stands. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] texts = new int[1 << 12];
  private float[] weights = new float[0];
  private int all;
  private int changes;

  /** The numbers of the words of one more text, rising; new words get new numbers. */
  int[] add(Collection<String> words) {
    int[] found = words.stream().distinct().mapToInt(this::numbered).sorted().toArray();
    for (int word : found) {
      texts[word]++;
    }
    all++;
    changes++;
    return found;
  }

  /** A text is gone. */
  void remove(int[] words) {
    for (int word : words) {
      texts[word]--;
    }
    all--;
    changes++;
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

  /**
   * How much each word tells: the rarer, the more. Counted anew for new words, and when a hundredth
   * of the texts has changed.
   */
  float[] weights() {
    if (weights.length < numbers.size() || changes > all / 100) {
      weights = new float[numbers.size()];
      for (int word = 0; word < weights.length; word++) {
        weights[word] = (float) Math.log(1 + (double) all / Math.max(1, texts[word]));
      }
      changes = 0;
    }
    return weights;
  }
}
