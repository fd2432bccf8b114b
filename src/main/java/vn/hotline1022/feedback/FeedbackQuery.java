package vn.hotline1022.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.unit.Place;

/**
 * What is wanted of the items, newest first.
 *
 * @param words as typed: words of the text, a number, our code or the receiver's; accents optional
 * @param categories codes; those below a main one stand here too ({@link FeedbackLists#codes});
 *     empty for all
 * @param where a ward or commune
 * @param at tells what is late and due
 * @param limit most wanted
 */
public record FeedbackQuery(
    FeedbackTab tab,
    String words,
    Optional<FeedbackKind> kind,
    Optional<FeedbackState> state,
    Set<String> categories,
    Optional<Place> where,
    Optional<Instant> from,
    Optional<Instant> to,
    Cutoffs at,
    int limit) {

  public FeedbackQuery {
    categories = Set.copyOf(categories);
  }

  /** Most lines of one answer. */
  public static final int MOST = 10_000;

  /** A whole list. */
  public static FeedbackQuery of(FeedbackTab tab, Cutoffs at) {
    return new FeedbackQuery(
        tab,
        "",
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at,
        MOST);
  }

  /** The same with these words. */
  public FeedbackQuery with(String typed) {
    return new FeedbackQuery(tab, typed, kind, state, categories, where, from, to, at, limit);
  }

  /** The same, this many at most. */
  public FeedbackQuery most(int lines) {
    return new FeedbackQuery(tab, words, kind, state, categories, where, from, to, at, lines);
  }

  /** The same in this state only. */
  public FeedbackQuery in(FeedbackState only) {
    return new FeedbackQuery(
        tab, words, kind, Optional.of(only), categories, where, from, to, at, limit);
  }
}
