package vn.hotline1022.accounts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hotline1022.accounts.AccountsPreview.Kind;
import vn.hotline1022.accounts.AccountsPreview.Problem;
import vn.hotline1022.directory.SheetRow;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.WorkbookProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.text.PlainText;
import vn.hotline1022.text.SearchKey;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.UnitAnswer;
import vn.hotline1022.unit.UnitFinder;

/** Looks the city's file of accounts over, row by row. Guesses nothing. */
public final class AccountsFile {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}");
  private static final Pattern THOUSANDS =
      Pattern.compile("[0-9]{1,3}(?:([., ])[0-9]{3})(?:\\1[0-9]{3})*");
  private static final Pattern BELOW_ZERO = Pattern.compile("[-−–] ?[0-9][0-9., ]*");
  private static final int CODE_LENGTH = 5;
  private static final Set<String> SUMS =
      Set.of("tong", "tong cong", "tong so", "cong", "toan thanh pho", "total");

  /** The sum's name in some files; of a ward it may stand in a column of its own. */
  private static final Set<String> CITY =
      Set.of("thanh pho", "ha noi", "thanh pho ha noi", "tp ha noi");

  private final UnitFinder finder;
  private final Map<String, Long> before;
  private final Map<String, Long> units = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private AccountsFile(UnitFinder finder, Map<String, Long> before) {
    this.finder = finder;
    this.before = before;
  }

  /**
   * Reads a file; blocks.
   *
   * @param last what is known of the day before, to tell what fell
   * @throws FaultException {@link Fault.WorkbookUnreadable} when it is no such table at all
   */
  public static AccountsPreview read(Path file, UnitFinder finder, Optional<AccountsReport> last) {
    List<SheetRow> rows = AccountsTable.read(file);
    AccountsColumns columns =
        AccountsColumns.find(rows)
            .orElseThrow(
                () ->
                    new FaultException(
                        new Fault.WorkbookUnreadable(
                            String.valueOf(file.getFileName()), WorkbookProblem.NO_ACCOUNTS)));
    AccountsFile read = new AccountsFile(finder, last.map(AccountsReport::units).orElse(Map.of()));
    List<SheetRow> sums = new ArrayList<>();
    for (SheetRow row : rows.subList(columns.head() + 1, rows.size())) {
      if (isSum(row, columns)) {
        sums.add(row);
      } else {
        read.add(row, columns);
      }
    }
    sums.forEach(row -> read.compare(row, columns));
    int missing = finder.units().today().size() - read.units.size();
    return new AccountsPreview(read.units, read.problems, missing);
  }

  /** By its name; a row without one by what stands in its first cell, as in "Tổng cộng". */
  private static boolean isSum(SheetRow row, AccountsColumns columns) {
    boolean coded = columns.code() >= 0 && row.cell(columns.code()).matches("[0-9]+");
    String name = columns.name() < 0 ? "" : key(row.cell(columns.name()));
    String first =
        row.cells().stream()
            .map(AccountsFile::key)
            .filter(cell -> !cell.isEmpty())
            .findFirst()
            .orElse("");
    return !coded && (name.isEmpty() ? SUMS.contains(first) : isSum(name));
  }

  private static boolean isSum(String name) {
    return SUMS.contains(name) || CITY.contains(name);
  }

  private static String key(String cell) {
    return String.join(" ", SearchKey.words(cell));
  }

  /** The file's own sum, where it has one. */
  private void compare(SheetRow row, AccountsColumns columns) {
    long all = units.values().stream().mapToLong(Long::longValue).sum();
    OptionalLong told = number(row.cell(columns.accounts()));
    if (told.isPresent()
        && told.getAsLong() != all
        && problems.stream().noneMatch(p -> p.kind().isWrong())) {
      problems.add(
          new Problem(row.number(), Kind.OTHER_SUM, shown(row.cell(columns.accounts())), all));
    }
  }

  private void add(SheetRow row, AccountsColumns columns) {
    String code = columns.code() < 0 ? "" : row.cell(columns.code()).strip();
    String name = columns.name() < 0 ? "" : row.cell(columns.name()).strip();
    Optional<String> unit = unit(row.number(), code, name);
    OptionalLong count = count(row.number(), row.cell(columns.accounts()).strip());
    if (unit.isEmpty() || count.isEmpty()) {
      return;
    }
    String number = unit.get();
    String shown = shown(name.isEmpty() ? code : name);
    Long twice = units.putIfAbsent(number, count.getAsLong());
    if (twice != null) {
      problems.add(new Problem(row.number(), Kind.TWICE, shown, twice));
    } else if (before.getOrDefault(number, 0L) > count.getAsLong()) {
      problems.add(new Problem(row.number(), Kind.DECREASED, shown, before.get(number)));
    }
  }

  /** The number of the unit's code. */
  private Optional<String> unit(long line, String code, String name) {
    if (code.isEmpty()) {
      return named(line, name);
    }
    Optional<String> coded = coded(code);
    if (coded.isEmpty()) {
      problems.add(new Problem(line, Kind.UNKNOWN_UNIT, shown(code), 0));
      return Optional.empty();
    }
    boolean other =
        !name.isEmpty()
            && finder.answer(name) instanceof UnitAnswer.Certain certain
            && !certain.unit().code().number().equals(coded.get());
    if (other) {
      problems.add(new Problem(line, Kind.DISAGREES, shown(code + " · " + name), 0));
      return Optional.empty();
    }
    return coded;
  }

  /** Spreadsheets drop the zeros that codes begin with. */
  private Optional<String> coded(String code) {
    if (!code.matches("[0-9]{1,5}")) {
      return Optional.empty();
    }
    String number = "0".repeat(CODE_LENGTH - code.length()) + code;
    return finder.units().find(AccountsReport.code(number)).map(unit -> unit.code().number());
  }

  private Optional<String> named(long line, String name) {
    UnitAnswer answer = finder.answer(name);
    Optional<NewUnit> unit =
        switch (answer) {
          case UnitAnswer.Certain certain -> Optional.of(certain.unit());
          case UnitAnswer.Several several -> ofToday(several);
          case UnitAnswer.Ask _, UnitAnswer.OutsideHanoi _, UnitAnswer.NotKnown _ ->
              Optional.empty();
        };
    if (unit.isEmpty()) {
      boolean several = answer instanceof UnitAnswer.Ask || answer instanceof UnitAnswer.Several;
      Kind kind = several ? Kind.AMBIGUOUS : Kind.UNKNOWN_UNIT;
      problems.add(new Problem(line, kind, shown(name), 0));
    }
    return unit.map(found -> found.code().number());
  }

  /** The table is of units of today: a name that one of them has is that one's. */
  private static Optional<NewUnit> ofToday(UnitAnswer.Several several) {
    List<NewUnit> today =
        several.units().stream()
            .filter(NewUnit.class::isInstance)
            .map(NewUnit.class::cast)
            .toList();
    return today.size() == 1 ? Optional.of(today.getFirst()) : Optional.empty();
  }

  private OptionalLong count(long line, String typed) {
    OptionalLong number = number(typed);
    Kind problem = null;
    if (typed.isEmpty()) {
      problem = Kind.NO_NUMBER;
    } else if (BELOW_ZERO.matcher(typed).matches()) {
      problem = Kind.NEGATIVE;
    } else if (number.isEmpty()) {
      problem = Kind.NOT_A_NUMBER;
    } else if (number.getAsLong() > AccountsReport.ACCOUNTS_MAX) {
      problem = Kind.TOO_LARGE;
    }
    if (problem != null) {
      problems.add(new Problem(line, problem, shown(typed), 0));
      return OptionalLong.empty();
    }
    return number;
  }

  /** A whole number, also with one kind of mark between its thousands; empty for anything else. */
  private static OptionalLong number(String typed) {
    String text = PlainText.tidy(typed, AccountsPreview.SHOWN_MAX).text();
    boolean whole = PLAIN.matcher(text).matches();
    boolean marked = text.length() <= 15 && THOUSANDS.matcher(text).matches();
    return whole || marked
        ? OptionalLong.of(Long.parseLong(text.replaceAll("[., ]", "")))
        : OptionalLong.empty();
  }

  private static String shown(String text) {
    return PlainText.tidy(text, AccountsPreview.SHOWN_MAX).text();
  }
}
