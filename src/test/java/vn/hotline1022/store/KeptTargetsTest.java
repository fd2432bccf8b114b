package vn.hotline1022.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTargetsTest {
  private static final UUID CALL = UUID.fromString("0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");
  private static final UUID CITIZEN = UUID.fromString("ffffffff-0000-7000-8000-000000000001");

  @Test
  void idsAreFoundWhereverTheyStandInWhatWasWritten() {
    assertThat(KeptTargets.named("{\"call\":\"" + CALL + "\",\"of\":[\"" + CITIZEN + "\"]}"))
        .containsExactly(CALL, CITIZEN);
    assertThat(KeptTargets.named(CALL.toString())).containsExactly(CALL);
    assertThat(KeptTargets.named(CALL + "" + CITIZEN)).containsExactly(CALL, CITIZEN);
    assertThat(KeptTargets.named("2026-11-23-" + CALL + "-7")).containsExactly(CALL);
    assertThat(KeptTargets.named("Bà Nguyễn Thị Hoà hẹn 10-11 giờ – " + CALL)).contains(CALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--------------------------------------",
        "0904-118-532",
        "2026-11-23T09:40:00",
        "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5",
        "0193a1b2-c3d4-7e5f-8a9b0-c1d2e3f4a5b",
        "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5g",
        "0193A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B",
      })
  void whatOnlyLooksAlikeIsNone(String text) {
    assertThat(KeptTargets.named(text)).isEqualTo(List.of());
  }
}
