package vn.hotline1022.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the search for duplicates keeps of an item: numbers of words, no words. */
final class DuplicateEntry {
  private final UUID id;
  private final FeedbackKind kind;
  private final String unit;
  private final String category;
  private final int day;
  private final boolean over;
  private final int[] words;
  private final int[] places;
  private final List<Lane> lanes;
  private final Optional<Coordinates> coordinates;
  private boolean forgotten;
  private int lookedAt;

  DuplicateEntry(
      UUID id,
      FeedbackKind kind,
      String unit,
      String category,
      int day,
      FeedbackState state,
      int[] words,
      int[] places,
      List<Lane> lanes,
      Optional<Coordinates> coordinates) {
    this.id = id;
    this.kind = kind;
    this.unit = unit;
    this.category = category;
    this.day = day;
    this.over = state.hasResult();
    this.words = words;
    this.places = places;
    this.lanes = lanes;
    this.coordinates = coordinates;
  }

  UUID id() {
    return id;
  }

  FeedbackKind kind() {
    return kind;
  }

  String unit() {
    return unit;
  }

  String category() {
    return category;
  }

  /** Days since 1970. */
  int day() {
    return day;
  }

  /** Whether it has its result already. */
  boolean isOver() {
    return over;
  }

  int[] words() {
    return words;
  }

  int[] places() {
    return places;
  }

  List<Lane> lanes() {
    return lanes;
  }

  Optional<Coordinates> coordinates() {
    return coordinates;
  }

  /** Whether it is looked at for the first time in this round of looking. */
  boolean isNewIn(int round) {
    boolean first = lookedAt != round;
    lookedAt = round;
    return first;
  }

  void forget() {
    forgotten = true;
  }

  boolean isForgotten() {
    return forgotten;
  }
}
