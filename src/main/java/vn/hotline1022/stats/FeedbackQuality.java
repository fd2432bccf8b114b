package vn.hotline1022.stats;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How many items there are of each {@link QualityCount}. Immutable. */
public record FeedbackQuality(Map<QualityCount, Long> numbers) {

  public static final FeedbackQuality NONE = new FeedbackQuality(Map.of());

  public FeedbackQuality {
    numbers = Map.copyOf(numbers);
  }

  /** Of these items. */
  public static FeedbackQuality of(Collection<FeedbackFact> items, QualityAt at) {
    Map<QualityCount, Long> numbers = new EnumMap<>(QualityCount.class);
    for (FeedbackFact item : items) {
      for (QualityCount count : QualityCount.values()) {
        if (count.holds(item, at)) {
          numbers.merge(count, 1L, Long::sum);
        }
      }
    }
    return new FeedbackQuality(numbers);
  }

  /** The same apart by what this says of an item. */
  public static Map<String, FeedbackQuality> by(
      Function<FeedbackFact, String> code, Collection<FeedbackFact> items, QualityAt at) {
    Map<String, FeedbackQuality> all = new TreeMap<>();
    for (FeedbackFact item : items) {
      FeedbackQuality one = of(List.of(item), at);
      all.merge(code.apply(item), one, FeedbackQuality::plus);
    }
    return all;
  }

  public FeedbackQuality plus(FeedbackQuality other) {
    Map<QualityCount, Long> sum = new EnumMap<>(QualityCount.class);
    sum.putAll(numbers);
    other.numbers.forEach((count, number) -> sum.merge(count, number, Long::sum));
    return new FeedbackQuality(sum);
  }

  public long get(QualityCount count) {
    return numbers.getOrDefault(count, 0L);
  }
}
