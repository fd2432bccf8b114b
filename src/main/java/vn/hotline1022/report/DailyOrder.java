package vn.hotline1022.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hotline1022.stats.Period;

/**
 * Which daily data are wanted.
 *
 * @param since from when the cumulative figures count, at most {@code day}
 * @param recipient who gets it
 * @param isFinal whether it counts as final; provisional otherwise
 * @param names of people by their staff codes, those that are known
 * @param told what people say beside the figures
 */
public record DailyOrder(
    LocalDate day,
    LocalDate since,
    String recipient,
    boolean isFinal,
    Map<String, String> names,
    Told told) {

  /**
   * What people say beside the figures.
   *
   * @param difficulties paragraphs, in somebody's own words; may be empty
   * @param missing desks of which there are no figures, by name
   */
  public record Told(String difficulties, List<String> missing) {

    /** Nothing. */
    public static final Told NOTHING = new Told("", List.of());

    /** Most characters of the text. */
    public static final int TEXT_MAX = 4_000;

    /** Most desks. */
    public static final int MISSING_MAX = 50;

    /** Longest name of a desk. */
    public static final int NAME_MAX = 120;

    public Told {
      missing = List.copyOf(missing);
      boolean named = missing.stream().allMatch(name -> name.length() <= NAME_MAX);
      if (!named || missing.size() > MISSING_MAX || difficulties.length() > TEXT_MAX) {
        throw new IllegalArgumentException("out of bounds");
      }
    }

    Told withoutText() {
      return new Told("", missing);
    }
  }

  /**
   * Which one of its day it is.
   *
   * @param number from 1
   * @param replaces SHA-256 of the workbook of the one before; empty for the first
   * @param changes against the one before
   * @param compared whether all figures could be held against the one before
   */
  public record Edition(
      int number, Optional<String> replaces, List<DailyChange> changes, boolean compared) {

    /** The first of its day. */
    public static final Edition FIRST = new Edition(1, Optional.empty(), List.of(), true);

    /** Most changes that are named one by one. */
    public static final int CHANGES_MAX = 400;

    public Edition {
      changes = changes.stream().limit(CHANGES_MAX).toList();
      if (number < 1 || number > 10_000) {
        throw new IllegalArgumentException("out of bounds");
      }
    }
  }

  public DailyOrder {
    names = Map.copyOf(names);
    if (since.isAfter(day)) {
      throw new IllegalArgumentException("begins after the day");
    }
  }

  /** Nothing is said beside the figures. */
  public DailyOrder(
      LocalDate day,
      LocalDate since,
      String recipient,
      boolean isFinal,
      Map<String, String> names) {
    this(day, since, recipient, isFinal, names, Told.NOTHING);
  }

  /** The day itself. */
  public Period period() {
    return Period.day(day);
  }

  /** From the beginning to the end of the day. */
  public Period cumulative() {
    return Period.between(since, day);
  }
}
