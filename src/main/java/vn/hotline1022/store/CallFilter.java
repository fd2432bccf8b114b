package vn.hotline1022.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallWords;

/**
 * A query as SQLite takes it: a range of keys for the period and expressions for FTS5.
 *
 * @param from first key
 * @param to key after the last
 * @param codes expression for reasons and dispositions, or empty
 */
record CallFilter(long from, long to, String codes) {

  static CallFilter of(CallQuery query, CallLists lists) {
    Set<String> reasons =
        query.reasons().stream()
            .flatMap(code -> lists.reasonCodes(code).stream())
            .collect(Collectors.toSet());
    List<String> parts = new ArrayList<>();
    if (!reasons.isEmpty()) {
      parts.add(anyOf(reasons, SearchIndex::reasonToken));
    }
    if (!query.dispositions().isEmpty()) {
      parts.add(anyOf(query.dispositions(), SearchIndex::dispositionToken));
    }
    return new CallFilter(
        query.from().map(CallKeys::from).orElse(CallKeys.FIRST),
        query.to().map(CallKeys::from).orElse(CallKeys.END),
        String.join(" AND ", parts));
  }

  /** The expression for words and codes without the number, or empty when there are neither. */
  String expression(CallWords words) {
    return and(words(words.words(), words.unfinished()), codes);
  }

  /** The same, with the digits of the number as words. */
  String expressionWithDigits(CallWords words, CallWords.NumberPart number) {
    String digits = words(number.words(), number.last());
    return and(words(words.words(), words.unfinished()), and(digits, codes));
  }

  private static String words(List<String> words, boolean unfinished) {
    String all = words.stream().map(CallFilter::quoted).collect(Collectors.joining(" AND "));
    return all.isEmpty() || !unfinished ? all : all + " *";
  }

  private static String anyOf(Set<String> codes, Function<String, String> token) {
    return codes.stream()
        .map(token)
        .map(CallFilter::quoted)
        .sorted()
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String and(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " AND " + other;
  }

  /** Words hold letters and digits and codes are made of them too, so nothing needs escaping. */
  private static String quoted(String word) {
    return '"' + word + '"';
  }
}
