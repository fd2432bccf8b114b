package vn.hotline1022.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * Reads public holidays from a table with the columns {@code date,name_vi,name_en,basis,certainty}.
 * Tết has one row, its first day; the law gives five days, and from the day before is what the city
 * has chosen mostly. A day that is off besides is one more row.
 */
public final class HolidaysCsv {
  private static final String FILE = "vn-public-holidays.csv";
  private static final String CERTAIN = "high";
  private static final String TET = "Tết Nguyên đán";
  private static final String NATIONAL_DAY = "Quốc khánh";

  private HolidaysCsv() {}

  /** The table the program comes with. */
  public static Workdays standard() {
    InputStream in = HolidaysCsv.class.getResourceAsStream("/assets/tables/" + FILE);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + FILE);
    }
    return read(in);
  }

  /** Reads and closes {@code in}. */
  static Workdays read(InputStream in) {
    Set<LocalDate> days = new HashSet<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord row : format.parse(text)) {
        // A day off that is not certain would put a date of the law off: it is left aside.
        if (row.get("certainty").equals(CERTAIN)) {
          add(days, LocalDate.parse(row.get("date")), row.get("name_vi"));
        }
      }
    } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
      throw new FaultException(new Fault.Unexpected(FILE), e);
    }
    return new Workdays(days);
  }

  private static void add(Set<LocalDate> days, LocalDate first, String name) {
    days.add(first);
    if (name.startsWith(TET)) {
      for (int i = -1; i <= 3; i++) {
        days.add(first.plusDays(i));
      }
    }
    if (name.startsWith(NATIONAL_DAY)) {
      days.add(first.plusDays(1));
    }
  }
}
