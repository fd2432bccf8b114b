package vn.hotline1022.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hotline1022.feedback.Duplicate.Likeness;
import vn.hotline1022.feedback.Duplicate.Reason;
import vn.hotline1022.text.SearchKey;

/**
 * How much an item is like what is being written, and in what: the place counts most, then what is
 * said, what it is about, and when. Something of the place must be the same.
 */
final class DuplicateScore {
  private static final int LIKELY = 45;
  private static final int LONGEST_DAYS = 120;
  private static final int OVER_DAYS = 21;
  private static final double FAR_METRES = 800;

  private static final int WORDS_SHOWN = 2;

  private final DuplicateQuestion question;
  private final Vocabulary words;
  private final Vocabulary places;
  private final float[] tells;
  private final float[] tellsOfPlace;
  private final float[] asked;
  private final float askedLength;
  private final float[] askedPlace;
  private final float askedPlaceSum;
  private final List<Lane> lanes;
  private final int day;
  private final Map<UUID, DuplicateEntry> kept = new HashMap<>();

  DuplicateScore(DuplicateQuestion question, Vocabulary words, Vocabulary places) {
    this.question = question;
    this.words = words;
    this.places = places;
    this.tells = words.weights();
    this.tellsOfPlace = places.weights();
    this.asked =
        weights(words, tells, SearchKey.words(question.title() + " " + question.description()));
    this.askedPlace = weights(places, tellsOfPlace, PlaceWords.of(SearchKey.of(question.place())));
    float squares = 0;
    for (float weight : asked) {
      squares += weight * weight;
    }
    this.askedLength = (float) Math.sqrt(squares);
    float sum = 0;
    for (float weight : askedPlace) {
      sum += weight;
    }
    this.askedPlaceSum = sum;
    this.lanes = Lane.in(SearchKey.of(question.place()));
    this.day = Duplicates.day(question.seen());
  }

  /** What each word that is asked for tells; nothing for all others. */
  private static float[] weights(Vocabulary vocabulary, float[] tells, List<String> said) {
    float[] weights = new float[tells.length];
    for (String word : said) {
      int number = vocabulary.number(word);
      if (number >= 0) {
        weights[number] = tells[number];
      }
    }
    return weights;
  }

  /** The item, not explained yet; empty when it is hardly the same. */
  Optional<Duplicate> of(DuplicateEntry entry) {
    int apart = Math.abs(entry.day() - day);
    boolean otherKind = question.kind().filter(kind -> kind != entry.kind()).isPresent();
    if (otherKind || apart > (entry.isOver() ? OVER_DAYS : LONGEST_DAYS)) {
      return Optional.empty();
    }
    double place = place(entry);
    if (place <= 0) {
      return Optional.empty();
    }
    double score =
        place + 30 * said(entry) + (sameCategory(entry) ? 18 : -16) + Math.max(-10, 10 - apart / 3);
    if (score < LIKELY) {
      return Optional.empty();
    }
    kept.put(entry.id(), entry);
    int bounded = (int) Math.min(100, Math.round(score));
    return Optional.of(new Duplicate(entry.id(), bounded, List.of()));
  }

  private boolean sameCategory(DuplicateEntry entry) {
    return !question.category().isEmpty() && question.category().equals(entry.category());
  }

  /** Up to 45; none when both lie far from each other, or nothing of the place is the same. */
  private double place(DuplicateEntry entry) {
    Optional<Double> metres = metres(entry);
    if (metres.isPresent()) {
      return metres.get() > FAR_METRES ? 0 : 45 - 35 * metres.get() / FAR_METRES;
    }
    double street = street(entry);
    Optional<Lane> lane = lane(entry);
    boolean otherLane = lane.isEmpty() && otherLane(entry);
    double score = 28 * street + (lane.isPresent() && street > 0.3 ? 17 : 0) - (otherLane ? 12 : 0);
    // In a place of few words, such as "chợ Vĩnh Hồ", the unit speaks too.
    boolean sameUnit = !question.unit().isEmpty() && question.unit().equals(entry.unit());
    return street < 0.3 ? 0 : score + (sameUnit ? 8 : 0);
  }

  private Optional<Double> metres(DuplicateEntry entry) {
    return question.coordinates().flatMap(here -> entry.coordinates().map(here::metresTo));
  }

  /** The share of what tells of the place that both have. */
  private double street(DuplicateEntry entry) {
    float same = 0;
    float all = 0;
    for (int word : entry.places()) {
      same += askedPlace[word];
      all += tellsOfPlace[word];
    }
    float less = Math.min(all, askedPlaceSum);
    return less <= 0 ? 0 : Math.min(1, same / less);
  }

  private Optional<Lane> lane(DuplicateEntry entry) {
    return lanes.stream().filter(lane -> entry.lanes().stream().anyMatch(lane::meets)).findFirst();
  }

  private boolean otherLane(DuplicateEntry entry) {
    return lanes.stream()
        .anyMatch(
            lane -> entry.lanes().stream().anyMatch(other -> other.kind().equals(lane.kind())));
  }

  /** How much of what is said is the same, 0 to 1. */
  private double said(DuplicateEntry entry) {
    float same = 0;
    float squares = 0;
    for (int word : entry.words()) {
      float weight = tells[word];
      same += weight * asked[word];
      squares += weight * weight;
    }
    double lengths = Math.sqrt(squares) * askedLength;
    return lengths <= 0 ? 0 : same / lengths;
  }

  /** The same with the reasons. */
  Duplicate explained(Duplicate found) {
    DuplicateEntry entry = kept.get(found.other());
    List<Reason> reasons = new ArrayList<>();
    Optional<Double> metres = metres(entry);
    metres.ifPresent(
        far -> reasons.add(new Reason(Likeness.NEAR, Long.toString(10 * Math.round(far / 10)))));
    lane(entry).ifPresent(lane -> reasons.add(new Reason(Likeness.SAME_LANE, lane.text())));
    String street = phrases(question.place(), places, entry.places(), askedPlace);
    if (!street.isEmpty() && reasons.isEmpty()) {
      reasons.add(new Reason(Likeness.SAME_STREET, street));
    }
    if (sameCategory(entry)) {
      reasons.add(new Reason(Likeness.SAME_CATEGORY, ""));
    }
    String said = phrases(question.title(), words, entry.words(), asked);
    if (!said.isEmpty()) {
      reasons.add(new Reason(Likeness.SAME_WORDS, said));
    }
    int apart = Math.abs(entry.day() - day);
    reasons.add(
        apart == 0
            ? new Reason(Likeness.SAME_DAY, "")
            : new Reason(Likeness.DAYS_APART, Integer.toString(apart)));
    return new Duplicate(found.other(), found.score(), reasons);
  }

  /** The longest rows of words that both have, as they are being written. */
  private static String phrases(String text, Vocabulary in, int[] has, float[] weights) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    for (String written : text.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      int number = in.number(SearchKey.of(written));
      boolean both = number >= 0 && weights[number] > 0 && Arrays.binarySearch(has, number) >= 0;
      if (both) {
        rows.getLast().add(written);
      } else if (!rows.getLast().isEmpty()) {
        rows.add(new ArrayList<>());
      }
    }
    return rows.stream()
        .filter(row -> row.stream().map(SearchKey::of).anyMatch(word -> !PlaceWords.isSmall(word)))
        .sorted(Comparator.comparingInt(row -> -row.size()))
        .limit(WORDS_SHOWN)
        .map(row -> String.join(" ", row))
        .collect(Collectors.joining(", "));
  }
}
