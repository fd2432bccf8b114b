package vn.hotline1022.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.call.CallQuery;
import vn.hotline1022.call.CallWords;
import vn.hotline1022.call.CallWords.NumberPart;
import vn.hotline1022.call.Counted;

/**
 * A query as SQLite takes it: a range of keys for the period and expressions for FTS5.
 *
 * @param from first key
 * @param to key after the last
 * @param codes expression for reasons, dispositions, operators and places, or empty
 * @param citizens calls with or for any of them; empty means anybody
 * @param counted only what a figure counts
 */
record CallFilter(long from, long to, String codes, Set<UUID> citizens, Optional<Counted> counted) {

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
    if (!query.operators().isEmpty()) {
      parts.add(anyOf(query.operators(), SearchIndex::operatorToken));
    }
    if (!query.places().isEmpty()) {
      parts.add(anyOf(query.places(), SearchIndex::placeToken));
    }
    return new CallFilter(
        query.from().map(CallKeys::from).orElse(CallKeys.FIRST),
        query.to().map(CallKeys::from).orElse(CallKeys.END),
        String.join(" AND ", parts),
        query.citizens(),
        query.counted());
  }

  /** The whole expression for FTS5, or empty when every call of the period fits. */
  String expression(CallWords words) {
    String number = words.number().map(CallFilter::number).orElse("");
    return and(all(words.words(), words.unfinished()), and(number, codes));
  }

  /** Part of a number from either end, or words of the notes. */
  private static String number(NumberPart part) {
    Set<String> ways = new LinkedHashSet<>();
    ways.add(quoted(SearchIndex.fromBeginning(part.normal())) + " *");
    ways.add(quoted(SearchIndex.fromBeginning(part.digits())) + " *");
    ways.add(quoted(SearchIndex.fromEnd(part.digits())) + " *");
    ways.add("(" + all(part.words(), part.last()) + ")");
    return "(" + String.join(" OR ", ways) + ")";
  }

  private static String all(List<String> words, boolean unfinished) {
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
