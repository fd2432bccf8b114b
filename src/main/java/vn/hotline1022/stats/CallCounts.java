package vn.hotline1022.stats;

import java.time.Duration;
import java.util.Arrays;

/** How much there is of each {@link CallCount}. Immutable. */
public final class CallCounts {
  private static final int WIDTH = CallCount.values().length;

  /** Nothing at all. */
  public static final CallCounts NONE = new CallCounts(new long[WIDTH]);

  private final long[] numbers;

  private CallCounts(long[] numbers) {
    this.numbers = numbers;
  }

  /** These numbers, in the order of {@link CallCount}. */
  public static CallCounts of(long... numbers) {
    if (numbers.length != WIDTH) {
      throw new IllegalArgumentException("not as many numbers as counts");
    }
    return new CallCounts(numbers.clone());
  }

  public long get(CallCount count) {
    return numbers[count.place()];
  }

  /** A count that {@link CallCount#isTime}. */
  public Duration time(CallCount count) {
    return Duration.ofMillis(get(count));
  }

  public CallCounts with(CallCount count, long number) {
    long[] all = numbers.clone();
    all[count.place()] = number;
    return new CallCounts(all);
  }

  public CallCounts plus(CallCounts other) {
    return added(other, 1);
  }

  public CallCounts minus(CallCounts other) {
    return added(other, -1);
  }

  private CallCounts added(CallCounts other, int times) {
    long[] all = new long[WIDTH];
    Arrays.setAll(all, i -> numbers[i] + times * other.numbers[i]);
    return new CallCounts(all);
  }

  /** Whether every number is zero. */
  public boolean isNone() {
    return equals(NONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CallCounts counts && Arrays.equals(numbers, counts.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (CallCount count : CallCount.values()) {
      if (get(count) != 0) {
        text.append(count).append('=').append(get(count)).append(' ');
      }
    }
    return text.toString().strip();
  }
}
