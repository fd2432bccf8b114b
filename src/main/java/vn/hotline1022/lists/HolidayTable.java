package vn.hotline1022.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * The holidays the program comes with, as entries people mend: Tết has one row in the table and
 * five days off, from the day before its first; National Day has two. Each day off that falls on a
 * weekend is made up on the next working day, as the Labour Code (art. 111) says. What the city
 * decides otherwise is edited over them.
 */
public final class HolidayTable {
  private static final String FILE = "vn-public-holidays.csv";
  private static final int FIRST_YEAR = 2026;
  private static final String TET = "Tết Nguyên đán";
  private static final String NATIONAL_DAY = "Quốc khánh";

  private HolidayTable() {}

  /** All of them, by their days. */
  public static List<ListEntry> standard() {
    InputStream in = HolidayTable.class.getResourceAsStream("/assets/tables/" + FILE);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + FILE);
    }
    return read(in);
  }

  private record Row(LocalDate first, String vi, String en) {
    Days days() {
      if (vi.equals(TET)) {
        return new Days(first.minusDays(1), first.plusDays(3));
      }
      return new Days(first, vi.equals(NATIONAL_DAY) ? first.plusDays(1) : first);
    }
  }

  /** Reads and closes {@code in}. */
  static List<ListEntry> read(InputStream in) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      List<Row> rows =
          format.parse(text).stream()
              .map(HolidayTable::row)
              .filter(row -> row.first().getYear() >= FIRST_YEAR)
              .toList();
      return entries(rows);
    } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
      throw new FaultException(new Fault.Unexpected(FILE), e);
    }
  }

  /** Names without what stands behind them in brackets. */
  private static Row row(CSVRecord row) {
    return new Row(
        LocalDate.parse(row.get("date")),
        row.get("name_vi").replaceAll("\\s*\\(.*", ""),
        row.get("name_en").replaceAll("\\s*\\(.*", ""));
  }

  private static List<ListEntry> entries(List<Row> rows) {
    Set<LocalDate> off = new HashSet<>();
    rows.forEach(row -> all(row.days()).forEach(off::add));
    List<ListEntry> entries = new ArrayList<>();
    for (Row row : rows) {
      String year = " " + row.first().getYear();
      entries.add(
          new ListEntry(
              ListKind.HOLIDAY,
              "",
              ListRules.codeOf(row.vi()) + "_" + row.first().getYear(),
              row.vi() + year,
              row.en() + year,
              (entries.size() + 1) * ListEntry.GAP,
              false,
              Optional.empty(),
              Optional.of(madeUp(row.days(), off))));
    }
    return entries;
  }

  private static List<LocalDate> all(Days days) {
    return days.from().datesUntil(days.to().plusDays(1)).toList();
  }

  private static Days madeUp(Days days, Set<LocalDate> off) {
    LocalDate to = days.to();
    long lost = all(days).stream().filter(HolidayTable::isWeekend).count();
    for (long left = lost; left > 0; left--) {
      do {
        to = to.plusDays(1);
      } while (isWeekend(to) || off.contains(to));
      off.add(to);
    }
    return new Days(days.from(), to);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
