package vn.hotline1022.text;

import java.util.List;

/**
 * Words as typed, looked for in short texts: accents optional, in any order, each at the beginning
 * of a word.
 */
public final class WordMatch {
  private final List<String> wanted;

  private WordMatch(List<String> wanted) {
    this.wanted = wanted;
  }

  /** Reads what was typed. */
  public static WordMatch of(String typed) {
    return new WordMatch(SearchKey.words(typed));
  }

  /** Whether every word begins one of the text; without any word everything fits. */
  public boolean fits(String text) {
    if (wanted.isEmpty()) {
      return true;
    }
    List<String> words = SearchKey.words(text);
    return wanted.stream().allMatch(each -> words.stream().anyMatch(w -> w.startsWith(each)));
  }
}
