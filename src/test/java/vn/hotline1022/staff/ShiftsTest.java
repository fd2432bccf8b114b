package vn.hotline1022.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hotline1022.lists.Hours;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListSamples;

/** Which shift runs at a time of day, whatever hours somebody gave them. */
class ShiftsTest {

  @ParameterizedTest
  @CsvSource({"06:59,NIGHT", "07:00,MORNING", "14:59,MORNING", "22:00,NIGHT", "00:00,NIGHT"})
  void theStandardShiftsCoverTheDay(LocalTime time, String code) {
    assertThat(Shifts.standard().at(time).code()).isEqualTo(code);
  }

  @Test
  void inAGapTheNextOneIsMeant() {
    ListEntry night = Shifts.DEFAULTS.get(2);
    Shifts withoutNight = Shifts.with(List.of(night.withRetired(true)));
    assertThat(withoutNight.all()).hasSize(2);
    assertThat(withoutNight.at(LocalTime.of(23, 30)).code()).isEqualTo("MORNING");
    assertThat(withoutNight.at(LocalTime.of(3, 0)).code()).isEqualTo("MORNING");
  }

  @Test
  void whereTwoOverlapTheFirstInOrderIsProposed() {
    Shifts shifts = Shifts.with(List.of(ListSamples.tetShift()));
    assertThat(shifts.at(LocalTime.of(19, 0)).code()).isEqualTo("AFTERNOON");
    Shifts first = Shifts.with(List.of(ListSamples.tetShift().withRank(0)));
    assertThat(first.at(LocalTime.of(19, 0)).code()).isEqualTo("TET");
    assertThat(first.at(LocalTime.of(0, 15)).code()).isEqualTo("TET");
    assertThat(first.at(LocalTime.of(0, 30)).code()).isEqualTo("NIGHT");
  }

  @Test
  void hoursAreWrittenWithMinutesOnlyWhereTheyMatter() {
    assertThat(Shifts.standard().all()).extracting(it -> it.hours().brief()).contains("07–15");
    assertThat(new Hours(LocalTime.of(18, 30), LocalTime.of(0, 30)).brief())
        .isEqualTo("18:30–00:30");
  }

  @Test
  void allRetiredLeavesOne() {
    List<ListEntry> none = Shifts.DEFAULTS.stream().map(it -> it.withRetired(true)).toList();
    assertThat(Shifts.with(none).all()).hasSize(1);
  }
}
