package vn.hotline1022.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the articles that help with what somebody notes. What people call a thing counts, when its
 * words stand near each other; single words only add to it, and words that stand everywhere count
 * next to nothing. What scores too little is not offered: an offer that is silly once is not looked
 * at again.
 */
final class NoteIndex {
  /** What has to be there at least. */
  static final double FLOOR = 2.2;

  /** Reasons only support what was said, in the notes or in their own names. */
  private static final double REASON = 1.2;

  private static final double AGAIN = 0.35;
  private static final double ONE_WORD = 0.85;
  private static final double OUT_OF_ORDER = 0.6;
  private static final double WITH_GAPS = 0.9;
  private static final double LOOSE = 0.3;
  private static final int LOOSE_MOST = 3;

  /** How many words may stand between those of a phrase. */
  private static final int GAP = 2;

  /** How people write who type while they listen. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("ko", "không"),
          Map.entry("k", "không"),
          Map.entry("hok", "không"),
          Map.entry("dc", "được"),
          Map.entry("đc", "được"),
          Map.entry("đt", "điện thoại"),
          Map.entry("dt", "điện thoại"),
          Map.entry("sdt", "số điện thoại"),
          Map.entry("sđt", "số điện thoại"),
          Map.entry("mk", "mật khẩu"),
          Map.entry("tk", "tài khoản"),
          Map.entry("tn", "tin nhắn"));

  /** The end of long notes is what the caller speaks of now. */
  private static final int WORDS_MAX = 250;

  private final List<Entry> entries;
  private final Map<String, Integer> spread = new HashMap<>();

  private record Phrase(List<Word> words) {}

  private record Entry(Article article, List<Phrase> phrases, Set<String> telling) {}

  private record Hit(Article article, double score) {}

  NoteIndex(List<Article> articles) {
    this.entries = articles.stream().map(NoteIndex::entry).toList();
    entries.forEach(entry -> entry.telling().forEach(word -> spread.merge(word, 1, Integer::sum)));
  }

  private static Entry entry(Article article) {
    List<Phrase> phrases =
        Stream.of(article.vi(), article.en())
            .flatMap(page -> Stream.concat(page.words().stream(), Stream.of(page.title())))
            .map(Word::of)
            .filter(words -> !words.isEmpty())
            .map(Phrase::new)
            .toList();
    Set<String> telling = new HashSet<>();
    phrases.forEach(phrase -> phrase.words().forEach(word -> telling.add(word.bare())));
    return new Entry(article, phrases, telling);
  }

  List<Article> offered(String noted, Collection<Reason> reasons, int limit) {
    Said said = said(noted, reasons);
    return entries.stream()
        .map(entry -> new Hit(entry.article(), score(entry, said)))
        .filter(hit -> hit.score() >= FLOOR)
        .sorted(
            Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.article().id()))
        .limit(limit)
        .map(Hit::article)
        .toList();
  }

  /** What a call is known to be about: texts each on its own, and the codes of reasons. */
  private record Said(List<Noted> texts, Set<String> codes) {}

  /** A text; its words in a set tell at once of most phrases that they are not in it. */
  private record Noted(List<Word> words, Set<String> bare) {
    static Noted of(List<Word> words) {
      return new Noted(words, words.stream().map(Word::bare).collect(Collectors.toSet()));
    }
  }

  private static Said said(String noted, Collection<Reason> reasons) {
    List<Word> all = new ArrayList<>();
    for (Word word : Word.of(noted.substring(Math.max(0, noted.length() - Word.TEXT_MAX)))) {
      String whole = SHORT.get(word.toned());
      all.addAll(whole == null ? List.of(word) : Word.of(whole));
    }
    List<Noted> texts = new ArrayList<>();
    texts.add(Noted.of(all.subList(Math.max(0, all.size() - WORDS_MAX), all.size())));
    Set<String> codes = new HashSet<>();
    for (Reason reason : reasons) {
      codes.add(reason.code());
      texts.add(Noted.of(Word.of(reason.name())));
    }
    return new Said(texts, codes);
  }

  /** How well an article fits. */
  double score(Article article, String noted, Collection<Reason> reasons) {
    Said said = said(noted, reasons);
    return entries.stream()
        .filter(entry -> entry.article().equals(article))
        .mapToDouble(entry -> score(entry, said))
        .sum();
  }

  private double score(Entry entry, Said said) {
    List<Double> told = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Phrase phrase : entry.phrases()) {
      double near = said.texts().stream().mapToDouble(text -> near(phrase, text)).max().orElse(0);
      if (near > 0) {
        told.add(near * tells(phrase));
        phrase.words().forEach(word -> used.add(word.bare()));
      }
    }
    if (told.isEmpty()) {
      return 0;
    }
    told.sort(Comparator.reverseOrder());
    double rest = told.stream().skip(1).mapToDouble(more -> more * AGAIN).sum();
    boolean asked = entry.article().reasons().stream().anyMatch(said.codes()::contains);
    return told.getFirst() + rest + loose(entry, said, used) + (asked ? REASON : 0);
  }

  /** How much a word tells: one that many articles are called by tells little. */
  private double tells(String bare) {
    return Math.log((entries.size() + 1.0) / (spread.getOrDefault(bare, 0) + 0.5));
  }

  private double tells(Phrase phrase) {
    double sum = phrase.words().stream().map(Word::bare).distinct().mapToDouble(this::tells).sum();
    return phrase.words().size() == 1 ? sum * ONE_WORD : sum;
  }

  private double loose(Entry entry, Said said, Set<String> used) {
    return said.texts().stream()
        .flatMap(text -> text.bare().stream())
        .distinct()
        .filter(bare -> entry.telling().contains(bare) && !used.contains(bare))
        .map(this::tells)
        .sorted(Comparator.reverseOrder())
        .limit(LOOSE_MOST)
        .mapToDouble(tells -> tells * LOOSE)
        .sum();
  }

  /** How near each other the words of a phrase stand: 1 as they are, 0 not at all. */
  private static double near(Phrase phrase, Noted text) {
    if (phrase.words().stream().anyMatch(word -> !text.bare().contains(word.bare()))) {
      return 0;
    }
    List<Word> noted = text.words();
    double best = 0;
    for (int i = 0; i < noted.size() && best < 1; i++) {
      Word here = noted.get(i);
      if (phrase.words().stream().anyMatch(word -> word.isMeantBy(here))) {
        best = Math.max(best, from(i, phrase.words(), noted));
      }
    }
    return best;
  }

  private static double from(int start, List<Word> phrase, List<Word> noted) {
    int end = Math.min(noted.size(), start + phrase.size() + GAP);
    List<Word> window = noted.subList(start, end);
    Optional<List<Integer>> places = places(phrase, window);
    if (places.isEmpty()) {
      return 0;
    }
    List<Integer> at = places.get();
    boolean inOrder = at.equals(at.stream().sorted().toList());
    boolean together = at.stream().mapToInt(Integer::intValue).max().orElse(0) < phrase.size();
    if (!inOrder) {
      return OUT_OF_ORDER;
    }
    return together ? 1 : WITH_GAPS;
  }

  private static Optional<List<Integer>> places(List<Word> phrase, List<Word> window) {
    List<Integer> places = new ArrayList<>();
    for (Word word : phrase) {
      int found = -1;
      for (int i = 0; i < window.size() && found < 0; i++) {
        if (!places.contains(i) && word.isMeantBy(window.get(i))) {
          found = i;
        }
      }
      if (found < 0) {
        return Optional.empty();
      }
      places.add(found);
    }
    return Optional.of(places);
  }
}
