package vn.hotline1022.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final Instant EVENING = Instant.parse("2026-11-20T18:05:59Z");

  @Test
  void timesAreHanois() {
    assertThat(Formats.dateTime(EVENING)).isEqualTo("21/11/2026 01:05");
    assertThat(Formats.date(EVENING)).isEqualTo("21/11/2026");
    assertThat(Formats.time(EVENING)).isEqualTo("01:05");
    assertThat(Formats.clock(EVENING)).isEqualTo("01:05:59");
    assertThat(Formats.dayTime(EVENING)).isEqualTo("21/11 01:05");
    assertThat(Formats.date(LocalDate.of(2026, 2, 3))).isEqualTo("03/02/2026");
  }

  @Test
  void durationsAreClocks() {
    assertThat(Formats.duration(Duration.ZERO)).isEqualTo("00:00");
    assertThat(Formats.duration(Duration.ofMillis(249_999))).isEqualTo("04:09");
    assertThat(Formats.duration(Duration.ofSeconds(3_599))).isEqualTo("59:59");
    assertThat(Formats.duration(Duration.ofSeconds(3_849))).isEqualTo("1:04:09");
    assertThat(Formats.duration(Duration.ofHours(27))).isEqualTo("27:00:00");
    assertThat(Formats.duration(Duration.ofSeconds(-5))).isEqualTo("00:00");
  }

  @Test
  void numbersHaveDotsAndACommaUnlessALanguageWritesThemOtherwise() {
    assertThat(Formats.number(1_234_567)).isEqualTo("1.234.567");
    assertThat(Formats.number(-999)).isEqualTo("-999");
    assertThat(Formats.number(1_234_567.891, 2)).isEqualTo("1.234.567,89");
    assertThat(Formats.number(84.35, 1)).isEqualTo("84,4");
    assertThat(Formats.number(0.5, 0)).isEqualTo("1");
    assertThat(Formats.number(1_234_567, Locale.of("vi", "VN"))).isEqualTo("1.234.567");
    assertThat(Formats.number(1_234_567.891, 2, Locale.of("vi"))).isEqualTo("1.234.567,89");
    assertThat(Formats.number(1_234_567, Locale.UK)).isEqualTo("1,234,567");
    assertThat(Formats.number(1_234_567.891, 2, Locale.UK)).isEqualTo("1,234,567.89");
  }

  @Test
  void readsDatesAsPeopleWriteThem() {
    LocalDate day = LocalDate.of(2026, 2, 1);
    assertThat(Formats.parseDate(" 01/02/2026 ")).contains(day);
    assertThat(Formats.parseDate("1/2/2026")).contains(day);
    assertThat(Formats.parseDate("2026-02-01")).contains(day);
    assertThat(Formats.parseDate("1-2-2026")).contains(day);
    assertThat(Formats.parseDate("31/02/2026")).isEmpty();
    assertThat(Formats.parseDate("hôm qua")).isEmpty();
    assertThat(Formats.parseDate("")).isEmpty();
  }
}
