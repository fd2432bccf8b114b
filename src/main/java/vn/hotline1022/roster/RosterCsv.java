package vn.hotline1022.roster;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.hotline1022.fault.Fault.CsvProblem;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.roster.RosterImport.Bad;
import vn.hotline1022.roster.RosterImport.Problem;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.staff.Shifts;
import vn.hotline1022.text.CsvTable;
import vn.hotline1022.text.Formats;
import vn.hotline1022.text.SearchKey;

/**
 * Reads a roster from a table with a row for each person in each shift: day, shift (code or name),
 * staff code and, where there are any, planned breaks ({@code 11:30-12:00}, several with a space
 * between).
 */
public final class RosterCsv {
  private static final List<String> DAY = List.of("ngay", "ngaytruc", "date", "day");
  private static final List<String> SHIFT = List.of("ca", "catruc", "shift");
  private static final List<String> PERSON =
      List.of("manhanvien", "manv", "ma", "nhanvien", "staff", "staffcode", "person", "code");
  private static final List<String> BREAKS = List.of("nghi", "nghigiuaca", "break", "breaks");
  private static final int SHOWN_MAX = 40;

  private final Shifts shifts;
  private final int dayColumn;
  private final int shiftColumn;
  private final int personColumn;
  private final OptionalInt breaksColumn;
  private final Map<LocalDate, Map<String, RosterShift>> days = new TreeMap<>();
  private final List<Bad> bad = new ArrayList<>();
  private long badRows;

  private RosterCsv(Path file, CsvTable table, Shifts shifts) {
    this.shifts = shifts;
    this.dayColumn = needed(file, table, DAY);
    this.shiftColumn = needed(file, table, SHIFT);
    this.personColumn = needed(file, table, PERSON);
    this.breaksColumn = table.column(BREAKS);
  }

  private static int needed(Path file, CsvTable table, List<String> names) {
    return table
        .column(names)
        .orElseThrow(() -> CsvTable.unreadable(file, CsvProblem.NO_HEAD, null));
  }

  /**
   * What importing a file would do; blocks.
   *
   * @param by staff code of who writes it
   * @throws vn.hotline1022.fault.FaultException {@code CsvUnreadable}
   */
  public static RosterImport read(Path file, Shifts shifts, Instant now, String by) {
    CsvTable table = CsvTable.read(file);
    RosterCsv roster = new RosterCsv(file, table, shifts);
    table.rows().forEach(roster::read);
    List<RosterDay> days =
        roster.days.entrySet().stream()
            .map(day -> new RosterDay(day.getKey(), List.copyOf(day.getValue().values()), now, by))
            .toList();
    return new RosterImport(days, roster.bad, roster.badRows);
  }

  private void read(CsvTable.Row row) {
    Optional<LocalDate> day = day(row.cell(dayColumn));
    Optional<Shift> shift = shift(row.cell(shiftColumn));
    String person = row.cell(personColumn).toUpperCase(Locale.ROOT);
    String breaks = breaksColumn.isPresent() ? row.cell(breaksColumn.getAsInt()) : "";
    if (day.isEmpty()) {
      refuse(row, Problem.DAY, row.cell(dayColumn));
    } else if (shift.isEmpty()) {
      refuse(row, Problem.SHIFT, row.cell(shiftColumn));
    } else if (!Person.isCode(person)) {
      refuse(row, Problem.PERSON, person);
    } else {
      add(row, day.get(), shift.get(), person, breaks);
    }
  }

  private void add(CsvTable.Row row, LocalDate day, Shift shift, String person, String breaks) {
    Map<String, RosterShift> planned = days.computeIfAbsent(day, _ -> new LinkedHashMap<>());
    RosterShift known =
        planned.getOrDefault(
            shift.code(), new RosterShift(shift.code(), shift.hours(), List.of(), List.of()));
    Optional<List<Hours>> all = breaks(known, breaks);
    if (all.isEmpty()) {
      refuse(row, Problem.BREAK, breaks);
    } else if (known.people().contains(person)) {
      refuse(row, Problem.REPEATED, person);
    } else if (known.people().size() >= RosterDay.PEOPLE_MAX
        || (!planned.containsKey(shift.code()) && planned.size() >= RosterDay.SHIFTS_MAX)) {
      refuse(row, Problem.TOO_MANY, person);
    } else {
      List<String> people = new ArrayList<>(known.people());
      people.add(person);
      planned.put(shift.code(), new RosterShift(shift.code(), shift.hours(), all.get(), people));
    }
  }

  private void refuse(CsvTable.Row row, Problem problem, String cell) {
    badRows++;
    if (bad.size() < RosterImport.SHOWN) {
      bad.add(
          new Bad(row.number(), problem, cell.substring(0, Math.min(cell.length(), SHOWN_MAX))));
    }
  }

  private static Optional<LocalDate> day(String text) {
    return iso(text).or(() -> Formats.parseDate(text)).filter(Person::isLastDay);
  }

  private static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Shift> shift(String text) {
    String key = SearchKey.of(text);
    return shifts.all().stream()
        .filter(
            shift ->
                shift.code().equalsIgnoreCase(text)
                    || SearchKey.of(shift.vi()).equals(key)
                    || SearchKey.of(shift.en()).equals(key))
        .findFirst();
  }

  /** The breaks of a shift with those of one more row; empty when they do not fit. */
  private static Optional<List<Hours>> breaks(RosterShift shift, String text) {
    List<Hours> all = new ArrayList<>(shift.breaks());
    Optional<List<Hours>> typed = parseBreaks(text);
    typed.ifPresent(more -> more.stream().filter(one -> !all.contains(one)).forEach(all::add));
    boolean fits = typed.isPresent() && RosterDay.breaksFit(shift.hours(), all);
    return fits ? Optional.of(all) : Optional.empty();
  }

  /** Breaks as people type them; empty when one of them is no time from and to. */
  public static Optional<List<Hours>> parseBreaks(String text) {
    List<Hours> breaks = new ArrayList<>();
    for (String one : text.strip().replaceAll("\\s*[-–]\\s*", "-").split("[\\s,;]+")) {
      if (!one.isEmpty()) {
        int line = one.indexOf('-');
        Optional<LocalTime> from = Hours.parse(line < 0 ? "" : one.substring(0, line));
        Optional<LocalTime> to = Hours.parse(one.substring(line + 1));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
          return Optional.empty();
        }
        breaks.add(new Hours(from.get(), to.get()));
      }
    }
    return Optional.of(breaks);
  }
}
