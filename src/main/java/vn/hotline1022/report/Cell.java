package vn.hotline1022.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.hotline1022.stats.Figure;
import vn.hotline1022.text.Formats;

/** What stands in a table: a number stays a number, a moment a moment. */
public sealed interface Cell {

  /** Words; never a formula, whatever they begin with. */
  record Words(String text) implements Cell {}

  /** What stands where a number would: that it is hidden, or that there is none. */
  record Gap(String text) implements Cell {}

  record Amount(long value) implements Cell {}

  /** So many for each so many; which, the heading says. */
  record Rate(double value) implements Cell {}

  /**
   * A share; its base stands in the cell beside it.
   *
   * @param value 1 for everything
   */
  record Percent(double value) implements Cell {}

  /** In whole seconds. */
  record Time(Duration value) implements Cell {
    public Time {
      value = value.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  record Moment(Instant value) implements Cell {}

  record Day(LocalDate value) implements Cell {}

  /** As it stands on paper. */
  static String said(Cell cell) {
    return switch (cell) {
      case Words words -> words.text();
      case Gap gap -> gap.text();
      case Amount amount -> Formats.number(amount.value());
      case Rate rate -> Formats.number(rate.value(), 2);
      case Percent percent -> Formats.number(percent.value() * 100, 1) + " %";
      case Time time -> Formats.duration(time.value());
      case Moment moment -> Formats.dateTime(moment.value());
      case Day day -> Formats.date(day.value());
    };
  }

  /** Whether it stands at the left, as words do; numbers stand at the right. */
  static boolean isText(Cell cell) {
    return cell instanceof Words || cell instanceof Moment || cell instanceof Day;
  }

  /** Stands where there is no number. */
  String DASH = "–";

  /** An empty cell. */
  Words NOTHING = new Words("");

  /** The same where the number beside it tells why there is none. */
  static List<Cell> brief(Figure figure, ReportWords words) {
    return figure instanceof Figure.NotMeasured
        ? List.of(new Gap(DASH), NOTHING)
        : of(figure, words);
  }

  /** A figure and its base, as two cells. */
  static List<Cell> of(Figure figure, ReportWords words) {
    return switch (figure) {
      case Figure.Amount amount -> List.of(new Amount(amount.value()), NOTHING);
      case Figure.Share share -> List.of(new Percent(share.value()), new Amount(share.base()));
      case Figure.Mean mean -> List.of(new Time(mean.value()), new Amount(mean.base()));
      case Figure.NotMeasured not -> List.of(new Words(words.notMeasured(not.why())), NOTHING);
    };
  }
}
