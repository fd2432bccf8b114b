package vn.hotline1022.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T02:37:00Z");

  @ParameterizedTest
  @CsvSource({
    "8:10,2026-11-21T01:10:00Z",
    "08:10,2026-11-21T01:10:00Z",
    "8h10,2026-11-21T01:10:00Z",
    "20/11 8:10,2026-11-20T01:10:00Z",
    "20/11/2025 23:59,2025-11-20T16:59:00Z",
    "1-12,2026-11-30T17:00:00Z",
    "' 21/11/2026 08:10 ',2026-11-21T01:10:00Z",
  })
  void readsWhatPeopleType(String typed, Instant moment) {
    assertThat(Moments.parse(typed, NOW)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "sáng nay", "25:00", "8:60", "31/2 8:00", "8", "1/1/26", "0:0"})
  void whatIsNoMomentIsNone(String typed) {
    assertThat(Moments.parse(typed, NOW)).isEmpty();
  }

  @Test
  void whatIsShownIsReadBack() {
    assertThat(Moments.parse(Formats.dateTime(NOW), Instant.EPOCH)).contains(NOW);
    assertThat(Moments.parse("8:10" + "0".repeat(1_000_000), NOW)).isEmpty();
  }

  @Test
  void wordsAreFoundByTheirBeginnings() {
    assertThat(WordMatch.of("gui anh").fits("Gửi ảnh trong phản ánh đang chậm")).isTrue();
    assertThat(WordMatch.of("anh gử").fits("Gửi ảnh trong phản ánh")).isTrue();
    assertThat(WordMatch.of("nh").fits("Gửi ảnh")).isFalse();
    assertThat(WordMatch.of(" ").fits("")).isTrue();
  }
}
