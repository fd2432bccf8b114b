package vn.hotline1022.stats;

import java.util.List;
import java.util.Optional;

/** How well feedback is served: each a part of a base, shown beside it. */
public enum QualityMeasure {
  /** Accepted within eight working hours, of those where that is decided. */
  ACCEPTED_IN_TIME(
      QualityCount.ACCEPTED_IN_TIME, QualityCount.ACCEPTED_IN_TIME, QualityCount.ACCEPTED_LATE),

  /** {@link Measure#FEEDBACK_ANSWERED}. */
  ANSWERED(QualityCount.ANSWERED, QualityCount.FILED),

  /** Answered or refused by the time of their level, of those where that is decided. */
  RESULT_IN_TIME(
      QualityCount.RESULT_IN_TIME, QualityCount.RESULT_IN_TIME, QualityCount.RESULT_LATE),

  /** {@link Measure#FEEDBACK_REFUSED}. */
  REFUSED(QualityCount.REFUSED, QualityCount.FILED),

  /** Somebody is late with them now, of those filed. */
  OVERDUE(QualityCount.OVERDUE, QualityCount.FILED),

  /** {@link Measure#FEEDBACK_SATISFACTION}. */
  SATISFIED(QualityCount.SATISFIED, QualityCount.RATED);

  /** With a base below, a share tells little more than chance. */
  public static final int SMALL_BASE = 5;

  /** Of the city, of about 17,000 items, November 2024. */
  private static final double CITY_ANSWERED = 0.843;

  private static final double CITY_SATISFIED = 0.55;

  private final QualityCount part;

  // A list that cannot be changed, which its type does not tell.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<QualityCount> base;

  QualityMeasure(QualityCount part, QualityCount... base) {
    this.part = part;
    this.base = List.of(base);
  }

  /** What it comes to. */
  public Figure of(FeedbackQuality quality) {
    long all = base.stream().mapToLong(quality::get).sum();
    return Figure.share(quality.get(part), all, Figure.Why.NO_FEEDBACK);
  }

  /** What it is the share of. */
  public QualityCount part() {
    return part;
  }

  /** What the city said of itself, from 0 to 1. */
  public Optional<Double> reference() {
    return switch (this) {
      case ANSWERED -> Optional.of(CITY_ANSWERED);
      case SATISFIED -> Optional.of(CITY_SATISFIED);
      case ACCEPTED_IN_TIME, RESULT_IN_TIME, REFUSED, OVERDUE -> Optional.empty();
    };
  }

  /** Whether such a figure may well be chance. */
  public static boolean byChance(Figure figure) {
    return figure instanceof Figure.Share share && share.base() < SMALL_BASE;
  }
}
