package vn.hotline1022.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hotline1022.store.CallSums.DAY;
import static vn.hotline1022.store.CallSums.MONTH;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hotline1022.bench.LifelikeCalls;
import vn.hotline1022.stats.CallBy;
import vn.hotline1022.stats.Period;
import vn.hotline1022.store.CallSums.Stretch;

/** Whole months are read from their own sums, and what is left of a period from those of days. */
class CallSumsTest {
  @TempDir private Path folder;

  private static List<Stretch> of(LocalDate first, LocalDate last) {
    return CallSums.of(Period.between(first, last).days());
  }

  private static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(DAY, first.toEpochDay(), last.toEpochDay() + 1);
  }

  private static Stretch months(YearMonth first, YearMonth last) {
    return new Stretch(
        MONTH,
        first.getLong(ChronoField.PROLEPTIC_MONTH),
        last.getLong(ChronoField.PROLEPTIC_MONTH) + 1);
  }

  @Test
  void aPeriodOverTheEndOfAMonthIsDays() {
    LocalDate first = LocalDate.of(2026, 10, 20);
    LocalDate last = LocalDate.of(2026, 11, 29);
    assertThat(of(first, last)).containsExactly(days(first, last));
  }

  @Test
  void aMonthIsOneSum() {
    assertThat(of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)))
        .containsExactly(months(YearMonth.of(2024, 2), YearMonth.of(2024, 2)));
  }

  @Test
  void yearsAreMonthsWithTheDaysAtBothEnds() {
    assertThat(of(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 11, 1)))
        .containsExactly(
            days(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31)),
            months(YearMonth.of(2025, 1), YearMonth.of(2026, 10)),
            days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 1)));
  }

  @Test
  void beforeTheYear1970TheyAreCountedAlike() {
    assertThat(of(LocalDate.of(1969, 11, 30), LocalDate.of(1969, 12, 31)))
        .containsExactly(
            days(LocalDate.of(1969, 11, 30), LocalDate.of(1969, 11, 30)),
            months(YearMonth.of(1969, 12), YearMonth.of(1969, 12)));
  }

  @Test
  void nothingIsNoSum() {
    Instant noon = Instant.parse("2026-11-23T05:00:00Z");
    assertThat(CallSums.of(new Period(Period.Kind.ANY, noon, noon).days())).isEmpty();
  }

  @Test
  void aProfileFromBeforeGetsItsMonthsFromItsDays() throws IOException {
    try (DeskStore store = Stores.open(folder)) {
      // Half an hour before the new year in Hanoi.
      LifelikeCalls calls = new LifelikeCalls(12, Instant.parse("2025-12-31T16:30:00Z"));
      for (int i = 0; i < 60; i++) {
        store.calls().save(calls.next());
      }
      store.stats().catchUp();
      store.database().writer().write(CallSumsTest::anew);
      for (CallBy by : CallBy.values()) {
        List<String> kept = rows(store, "SELECT * FROM stat_call_month_kept", by);
        assertThat(kept).isNotEmpty();
        assertThat(rows(store, "SELECT * FROM stat_call_month", by)).isEqualTo(kept);
      }
    }
  }

  /** The migration itself, over days that are there already; later ones need not be undone. */
  private static Void anew(Session session) throws SQLException {
    session.run("ALTER TABLE stat_call_month RENAME TO stat_call_month_kept");
    for (String statement : migration().split(";\\n")) {
      session.run(statement);
    }
    return null;
  }

  private static String migration() {
    try (InputStream in = DeskStore.class.getResourceAsStream("migrations/V36__months.sql")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rows(DeskStore store, String sql, CallBy by) {
    return store
        .database()
        .readers()
        .read(
            s ->
                s.list(
                    sql + " WHERE dim = ? ORDER BY month, code",
                    row -> {
                      StringBuilder all = new StringBuilder();
                      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        all.append(row.getString(i)).append(' ');
                      }
                      return all.toString();
                    },
                    by.name()));
  }
}
