package vn.hotline1022.ui.wardmap;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.hotline1022.stats.CallCount;
import vn.hotline1022.stats.UnitFigures;
import vn.hotline1022.ui.common.Texts;

/** What the map is coloured by. */
public enum WardMeasure {
  /** Accounts activated with our help, per 1,000 residents. */
  PER_THOUSAND,
  /** The same, counted. */
  ACTIVATED,
  /** Answered calls, with people at events. */
  CALLS,
  /** Items of feedback written. */
  WRITTEN,
  /** Of these: with which somebody is late. */
  OVERDUE;

  /** Its value; empty where it cannot be told. */
  OptionalDouble of(UnitFigures figures, OptionalLong residents) {
    return switch (this) {
      case PER_THOUSAND -> figures.perThousand(residents);
      case ACTIVATED -> OptionalDouble.of((double) figures.activations());
      case CALLS -> OptionalDouble.of((double) figures.calls().get(CallCount.ANSWERED));
      case WRITTEN -> OptionalDouble.of((double) figures.feedback().written());
      case OVERDUE -> OptionalDouble.of((double) figures.overdue());
    };
  }

  /** A value as people read it. */
  String text(double value, Texts texts) {
    return this == PER_THOUSAND ? texts.number(value, 2) : texts.number(Math.round(value));
  }

  String text(OptionalDouble value, Texts texts) {
    return value.isPresent() ? text(value.getAsDouble(), texts) : "–";
  }

  /** The same where there is little room. */
  String brief(OptionalDouble value, Texts texts) {
    boolean small = value.isPresent() && value.getAsDouble() < 10;
    return value.isPresent() && this == PER_THOUSAND && !small
        ? texts.number(value.getAsDouble(), 1)
        : text(value, texts);
  }

  /** Whether there are calls behind it, and not items of feedback. */
  boolean isOfCalls() {
    return switch (this) {
      case PER_THOUSAND, ACTIVATED, CALLS -> true;
      case WRITTEN, OVERDUE -> false;
    };
  }
}
