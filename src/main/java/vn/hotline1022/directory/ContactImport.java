package vn.hotline1022.directory;

import java.util.List;
import java.util.stream.Stream;

/**
 * What importing a workbook would do, row by row, before anything is done.
 *
 * @param lines in the order of the sheet
 */
public record ContactImport(List<Line> lines) {

  /** One row of the sheet; {@code row} is its number as the spreadsheet shows it. */
  public sealed interface Line {
    int row();
  }

  /** An entry nobody has yet. */
  public record Added(int row, Contact contact) implements Line {}

  /** An entry that is there, and would say something else. */
  public record Changed(int row, Contact contact, Contact before) implements Line {}

  /** An entry that is there and says the same. */
  public record Same(int row, Contact contact) implements Line {}

  /**
   * A row that cannot be used.
   *
   * @param shown what stands there, to recognise it by
   */
  public record Bad(int row, Problem problem, String shown) implements Line {}

  /** Why a row cannot be used. */
  public enum Problem {
    /** No name. */
    NAME,
    /** No number. */
    PHONE,
    /** The number stands in a cell of numbers, where its leading zero was lost. */
    LOST_ZERO,
    /** A cell is too long. */
    TOO_LONG,
    /** The kind is neither a hotline nor an officer. */
    KIND,
    /** The same name, agency and unit stand in a row before. */
    REPEATED,
    /** An OTP, a password or an identity number stands in it. */
    SECRET
  }

  /** The entries that would be written: all of these or none. */
  public List<Contact> toWrite() {
    return lines.stream()
        .flatMap(
            line ->
                switch (line) {
                  case Added added -> Stream.of(added.contact());
                  case Changed changed -> Stream.of(changed.contact());
                  case Same _, Bad _ -> Stream.empty();
                })
        .toList();
  }

  /** Rows that cannot be used. */
  public List<Bad> bad() {
    return lines.stream()
        .flatMap(line -> line instanceof Bad bad ? Stream.of(bad) : Stream.empty())
        .toList();
  }

  /** How many entries are new. */
  public int added() {
    return (int) lines.stream().filter(Added.class::isInstance).count();
  }

  /** How many entries would change. */
  public int changed() {
    return (int) lines.stream().filter(Changed.class::isInstance).count();
  }

  /** How many rows say what is there already. */
  public int same() {
    return (int) lines.stream().filter(Same.class::isInstance).count();
  }
}
