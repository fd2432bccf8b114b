package vn.hotline1022.knowledge;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.hotline1022.text.SearchKey;

/** Finds articles by the words that stand in them, in either language. */
final class WordIndex {
  private static final double TITLE = 8;
  private static final double CALLED = 5;
  private static final double SENTENCE = 3;
  private static final double BODY = 1;

  /** An unfinished word may be another. */
  private static final double BEGUN = 0.7;

  private static final double ACCENTS_TOO = 1.25;
  private static final double TITLE_BEGINS = 12;
  private static final double IN_TITLE = 8;
  private static final int TYPED_MAX = 200;
  private static final int WORDS_MAX = 16;

  private final List<Entry> entries;
  private final Map<String, Integer> spread = new HashMap<>();
  private final List<Article> vietnamese;
  private final List<Article> english;

  /** An article with what each of its words counts. */
  private record Entry(
      Article article,
      NavigableMap<String, Double> words,
      Set<String> toned,
      List<String> titles) {}

  private record Hit(Article article, double score) {}

  WordIndex(List<Article> articles) {
    this.entries = articles.stream().map(WordIndex::entry).toList();
    entries.forEach(
        entry -> entry.words().keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
    this.vietnamese = sorted(articles, Locale.of("vi"));
    this.english = sorted(articles, Locale.ENGLISH);
  }

  private static List<Article> sorted(List<Article> articles, Locale locale) {
    if (articles.isEmpty()) {
      // The order of a language takes longest when it is asked for first: at each start.
      return List.of();
    }
    Collator order = Collator.getInstance(locale);
    return articles.stream()
        .sorted(Comparator.comparing((Article article) -> article.in(locale).title(), order))
        .toList();
  }

  private static Entry entry(Article article) {
    NavigableMap<String, Double> words = new TreeMap<>();
    Set<String> toned = new HashSet<>();
    List<String> titles = new ArrayList<>();
    for (Article.Page page : List.of(article.vi(), article.en())) {
      titles.add(SearchKey.of(page.title()));
      add(page.title(), TITLE, words, toned);
      page.words().forEach(called -> add(called, CALLED, words, toned));
      add(Span.plain(page.say()), SENTENCE, words, toned);
      page.texts().forEach(text -> add(text, BODY, words, toned));
    }
    return new Entry(article, words, toned, titles);
  }

  private static void add(
      String text, double weight, Map<String, Double> words, Set<String> toned) {
    for (Word word : Word.of(text)) {
      words.merge(word.bare(), weight, Math::max);
      toned.add(word.toned());
    }
  }

  List<Article> byTitle(Locale locale) {
    return locale.getLanguage().equals("vi") ? vietnamese : english;
  }

  /** How much a word tells: one that stands everywhere tells nothing. */
  double tells(String bare) {
    int in = spread.getOrDefault(bare, 0);
    return Math.log((entries.size() + 1.0) / (in + 0.5));
  }

  List<Article> search(String typed, int limit) {
    String text = typed.substring(0, Math.min(typed.length(), TYPED_MAX));
    List<Word> wanted = Word.of(text).stream().limit(WORDS_MAX).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    boolean finished = Character.isWhitespace(text.charAt(text.length() - 1));
    String key = SearchKey.of(text);
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
      double score = score(entry, wanted, finished);
      if (score > 0) {
        hits.add(new Hit(entry.article(), score + titleBonus(entry, key)));
      }
    }
    return hits.stream()
        .sorted(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.article().id()))
        .limit(limit)
        .map(Hit::article)
        .toList();
  }

  private double score(Entry entry, List<Word> wanted, boolean finished) {
    double score = 0;
    for (int i = 0; i < wanted.size(); i++) {
      boolean open = i == wanted.size() - 1 && !finished;
      double one = score(entry, wanted.get(i), open);
      if (one == 0) {
        return 0;
      }
      score += one;
    }
    return score;
  }

  private double score(Entry entry, Word word, boolean open) {
    double weight = entry.words().getOrDefault(word.bare(), 0.0);
    if (open) {
      double begun =
          entry
              .words()
              .subMap(word.bare(), true, word.bare() + Character.MAX_VALUE, false)
              .values()
              .stream()
              .mapToDouble(Double::doubleValue)
              .max()
              .orElse(0);
      weight = Math.max(weight, begun * BEGUN);
    }
    boolean exact = word.hasAccents() && entry.toned().contains(word.toned());
    return weight * Math.max(0.2, tells(word.bare())) * (exact ? ACCENTS_TOO : 1);
  }

  private static double titleBonus(Entry entry, String key) {
    if (entry.titles().stream().anyMatch(title -> title.startsWith(key))) {
      return TITLE_BEGINS;
    }
    return entry.titles().stream().anyMatch(title -> title.contains(key)) ? IN_TITLE : 0;
  }
}
