package vn.hotline1022.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.Rounds;
import vn.hotline1022.call.CallListsCsv;
import vn.hotline1022.lists.Days;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListBook;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListKind;
import vn.hotline1022.text.Formats;

/** The deadlines against tables worked out by hand on a calendar. */
class DeadlinesTest {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
  private static final Deadlines DEADLINES = deadlines(CallListsCsv.standard().book());

  private static Deadlines deadlines(ListBook book) {
    return new Deadlines(Holidays.in(book), OfficeHours.USUAL);
  }

  private static Instant at(String written) {
    return LocalDateTime.parse(written, WRITTEN).atZone(Formats.ZONE).toInstant();
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({
    // Eight working hours from an ordinary Monday.
    "23/11/2026 08:00, 23/11/2026 17:00, a whole working day",
    "23/11/2026 07:00, 23/11/2026 17:00, before the offices open",
    "23/11/2026 00:00, 23/11/2026 17:00, at midnight",
    // The next day, the 24th, is off.
    "23/11/2026 08:01, 25/11/2026 08:01, a minute later goes on behind the 24th",
    "23/11/2026 12:00, 25/11/2026 12:00, at noon: four hours are left for the 25th",
    "23/11/2026 12:30, 25/11/2026 12:00, in the break as at its end",
    "23/11/2026 13:00, 25/11/2026 12:00, after the break",
    "23/11/2026 16:59, 25/11/2026 16:59, a minute before closing counts",
    "23/11/2026 17:00, 25/11/2026 17:00, at closing",
    "23/11/2026 17:01, 25/11/2026 17:00, after closing the next working day",
    "24/11/2026 09:00, 25/11/2026 17:00, on the day off itself",
    // An ordinary week.
    "25/11/2026 10:30, 26/11/2026 10:30, from day to day",
    "25/11/2026 16:59, 26/11/2026 16:59, 16:59",
    "25/11/2026 17:01, 26/11/2026 17:00, 17:01",
    "27/11/2026 16:00, 30/11/2026 16:00, over the weekend",
    "27/11/2026 17:30, 30/11/2026 17:00, Friday evening",
    "21/11/2026 09:44, 23/11/2026 17:00, Saturday",
    "22/11/2026 23:59, 23/11/2026 17:00, Sunday",
    // Tết 2026: Monday 16 to Friday 20 February.
    "13/02/2026 16:00, 23/02/2026 16:00, over Tết and two weekends",
    "14/02/2026 10:00, 23/02/2026 17:00, Saturday before Tết",
    "18/02/2026 10:00, 23/02/2026 17:00, in Tết",
    // New Year: Thursday 1 January 2026 is off, Friday is not.
    "31/12/2025 16:00, 02/01/2026 16:00, over New Year",
    // 26 April 2026 is a Sunday: made up on Monday the 27th.
    "24/04/2026 16:30, 28/04/2026 16:30, a holiday on a Sunday is made up",
    "29/04/2026 15:00, 04/05/2026 15:00, 30 April and 1 May and a weekend",
  })
  void anItemIsToBeAcceptedWithinEightWorkingHours(String filed, String until, String why) {
    assertThat(Formats.dateTime(DEADLINES.acceptBy(at(filed)))).as(why).isEqualTo(until);
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({
    "25/11/2026 08:00, 25/11/2026 12:00, a morning",
    "25/11/2026 10:00, 25/11/2026 15:00, the break does not count",
    "25/11/2026 13:00, 25/11/2026 17:00, an afternoon",
    "25/11/2026 13:01, 26/11/2026 08:01, a minute more is the next morning",
    "25/11/2026 16:59, 26/11/2026 11:59, 16:59",
    "25/11/2026 17:01, 26/11/2026 12:00, 17:01",
    "25/11/2026 12:30, 25/11/2026 17:00, in the break",
    "27/11/2026 15:00, 30/11/2026 10:00, over the weekend",
    "28/11/2026 15:00, 30/11/2026 12:00, on Saturday",
    "23/11/2026 15:00, 25/11/2026 10:00, over the 24th",
    "13/02/2026 16:00, 23/02/2026 11:00, over Tết",
  })
  void anUrgentOneIsHandledWithinFourWorkingHours(String accepted, String until, String why) {
    assertThat(Formats.dateTime(DEADLINES.dueBy(Level.URGENT, at(accepted))))
        .as(why)
        .isEqualTo(until);
  }

  @ParameterizedTest(name = "{0} {1} → {2}: {3}")
  @CsvSource({
    "NORMAL, 21/11/2026 09:44, 26/11/2026, Saturday: 23rd 25th 26th; as in the picture of the form",
    "NORMAL, 20/11/2026 16:59, 26/11/2026, Friday before closing: the same days",
    "NORMAL, 20/11/2026 17:01, 26/11/2026, Friday after closing: days are counted from the next",
    "NORMAL, 23/11/2026 08:00, 27/11/2026, Monday: 25th 26th 27th",
    "NORMAL, 23/11/2026 16:59, 27/11/2026, 16:59",
    "NORMAL, 23/11/2026 17:01, 27/11/2026, 17:01",
    "NORMAL, 24/11/2026 10:00, 27/11/2026, on the day off",
    "NORMAL, 25/11/2026 10:00, 30/11/2026, Wednesday: 26th 27th 30th",
    "NORMAL, 26/11/2026 10:00, 01/12/2026, Thursday: 27th 30th 1st",
    "COMPLEX, 23/11/2026 10:00, 08/12/2026, ten days: 25 26 27 30 1 2 3 4 7 8",
    "COMPLEX, 25/11/2026 10:00, 09/12/2026, two weeks",
    "NORMAL, 12/02/2026 10:00, 24/02/2026, Thursday before Tết: 13th 23rd 24th",
    "NORMAL, 13/02/2026 10:00, 25/02/2026, Friday before Tết: 23rd 24th 25th",
    "COMPLEX, 10/02/2026 10:00, 03/03/2026, over Tết: 11 12 13 23 24 25 26 27 2 3",
    "NORMAL, 31/12/2025 10:00, 06/01/2026, 2nd 5th 6th",
    "NORMAL, 24/04/2026 10:00, 04/05/2026, 28th 29th 4th: 27th made up and 30 April and 1 May",
    "NORMAL, 31/08/2026 10:00, 07/09/2026, 1st 4th 7th: 2 and 3 September off",
  })
  void daysAreCountedFromTheDayAfter(Level level, String from, String until, String why) {
    Due due = DEADLINES.handling(level, at(from));
    assertThat(Formats.date(due.day())).as(why).isEqualTo(until);
    assertThat(Formats.dateTime(due.by())).isEqualTo(until + " 17:00");
    assertThat(due.unit()).isEqualTo(Due.Unit.WORKING_DAYS);
  }

  @Test
  void theHolidaysInBetweenAreNamed() {
    assertThat(DEADLINES.handling(Level.NORMAL, at("21/11/2026 09:44")).skippedText())
        .isEqualTo("24/11");
    assertThat(DEADLINES.handling(Level.NORMAL, at("13/02/2026 10:00")).skippedText())
        .isEqualTo("16/02–20/02");
    assertThat(DEADLINES.handling(Level.NORMAL, at("26/11/2026 10:00")).skippedText()).isEmpty();
    assertThat(DEADLINES.acceptance(at("23/11/2026 16:59")).skippedText()).isEqualTo("24/11");
  }

  @Test
  void whatTheCityDecidesOtherwiseIsEditedOverTheTable() {
    List<ListEntry> defaults = CallListsCsv.standard().defaults();
    ListEntry tet = entry(defaults, "TET_NGUYEN_DAN_2027");
    assertThat(tet.days()).map(Days::text).contains("05/02/2027 – 11/02/2027");
    ListEntry longer =
        new ListEntry(
            ListKind.HOLIDAY,
            "",
            tet.code(),
            tet.vi(),
            tet.en(),
            tet.rank(),
            false,
            tet.hours(),
            Optional.of(new Days(LocalDate.of(2027, 2, 4), LocalDate.of(2027, 2, 12))));
    Instant before = at("03/02/2027 10:00");
    assertThat(DEADLINES.handling(Level.NORMAL, before).day()).isEqualTo("2027-02-15");
    Deadlines edited = deadlines(ListBook.over(defaults, List.of(longer)));
    assertThat(edited.handling(Level.NORMAL, before).day()).isEqualTo("2027-02-17");
  }

  @Test
  void officeHoursAreEditedToo() {
    List<ListEntry> defaults = CallListsCsv.standard().defaults();
    ListEntry afternoon =
        defaults.stream()
            .filter(entry -> entry.kind() == ListKind.OFFICE_HOURS)
            .filter(entry -> entry.code().equals("AFTERNOON"))
            .findFirst()
            .orElseThrow();
    ListEntry later = afternoon.withHours(new Hours(LocalTime.of(13, 30), LocalTime.of(17, 30)));
    ListBook book = ListBook.over(defaults, List.of(later));
    Deadlines edited = new Deadlines(Holidays.in(book), OfficeHours.in(book));
    Instant evening = at("26/11/2026 17:01");
    assertThat(DEADLINES.acceptBy(evening)).isEqualTo(at("27/11/2026 17:00"));
    assertThat(edited.acceptBy(evening)).isEqualTo(at("27/11/2026 17:01"));
    assertThat(edited.dueBy(Level.NORMAL, evening)).isEqualTo(at("01/12/2026 17:30"));

    ListEntry noon =
        new ListEntry(
            ListKind.OFFICE_HOURS,
            "",
            "NOON",
            "Trưa",
            "Noon",
            9,
            false,
            Optional.of(new Hours(LocalTime.of(11, 30), LocalTime.of(14, 0))));
    assertThat(OfficeHours.in(ListBook.over(defaults, List.of(later, noon))).spans())
        .containsExactly(new Hours(LocalTime.of(8, 0), LocalTime.of(17, 30)));
  }

  @Test
  void aHolidayThatIsNoneIsRetired() {
    List<ListEntry> defaults = CallListsCsv.standard().defaults();
    ListEntry culture = entry(defaults, "NGAY_VAN_HOA_VIET_NAM_2026").withRetired(true);
    Deadlines edited = deadlines(ListBook.over(defaults, List.of(culture)));
    assertThat(edited.handling(Level.NORMAL, at("21/11/2026 09:44")).day()).isEqualTo("2026-11-25");
  }

  private static ListEntry entry(List<ListEntry> entries, String code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void daysOffOnAWeekendAreMadeUpOnTheNextWorkingDay() {
    assertThat(days("GIO_TO_HUNG_VUONG_2026")).isEqualTo("26/04/2026 – 27/04/2026");
    assertThat(days("TET_DUONG_LICH_2028")).isEqualTo("01/01/2028 – 03/01/2028");
    assertThat(days("TET_NGUYEN_DAN_2026")).isEqualTo("16/02/2026 – 20/02/2026");
    assertThat(days("NGAY_CHIEN_THANG_2028")).isEqualTo("30/04/2028 – 02/05/2028");
    assertThat(days("QUOC_KHANH_2026")).isEqualTo("02/09/2026 – 03/09/2026");
  }

  private static String days(String code) {
    return entry(CallListsCsv.standard().defaults(), code).days().map(Days::text).orElseThrow();
  }

  @Test
  void whoStartsLaterIsNeverDueEarlier() {
    Random random = new Random(1207);
    for (int i = 0; i < Rounds.of(20_000); i++) {
      Instant one = at("01/01/2026 00:00").plusSeconds(random.nextInt(3 * 365 * 86_400));
      Instant later = one.plusSeconds(random.nextInt(4 * 86_400));
      assertThat(DEADLINES.acceptBy(later)).isAfterOrEqualTo(DEADLINES.acceptBy(one));
      for (Level level : Level.values()) {
        Instant due = DEADLINES.dueBy(level, one);
        assertThat(DEADLINES.dueBy(level, later)).isAfterOrEqualTo(due);
        assertThat(due).isAfter(one);
        LocalDate day = due.atZone(Formats.ZONE).toLocalDate();
        assertThat(DEADLINES.workdays().works(day)).isTrue();
      }
    }
  }

  @Test
  void officeHoursStandInTheirOrder() {
    Hours morning = new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0));
    Hours afternoon = new Hours(LocalTime.of(13, 0), LocalTime.of(17, 0));
    assertThat(OfficeHours.USUAL.aDay()).hasHours(8);
    assertThat(OfficeHours.in(CallListsCsv.standard().book())).isEqualTo(OfficeHours.USUAL);
    assertThatThrownBy(() -> new OfficeHours(List.of(afternoon, morning)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OfficeHours(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
