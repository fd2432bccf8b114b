package vn.hotline1022.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.guide.GuideRun;
import vn.hotline1022.guide.Passed;
import vn.hotline1022.ui.common.ToolBench;

class GuideRunViewModelTest {
  private final ShippedGuides guides = ShippedGuides.read();
  private long now = 1_000;
  private final GuideRunViewModel guide = new GuideRunViewModel(new ToolBench().tools, () -> now);

  @BeforeEach
  void begin() {
    guide.start(guides, guides.latest("install-android").orElseThrow(), Map.of());
  }

  @Test
  void digitsAnswerAndBackUndoes() {
    assertThat(guide.choose(1)).isTrue();
    assertThat(step()).isEqualTo("open-store");
    guide.back();
    assertThat(step()).isEqualTo("calling-phone");
    assertThat(guide.canGoBack()).isFalse();
  }

  @Test
  void aDigitThatIsNotOfferedDoesNothing() {
    assertThat(guide.choose(9)).isFalse();
    assertThat(step()).isEqualTo("calling-phone");
  }

  @Test
  void anEarlierAnswerIsChangedAndOnlyWhatFollowsFromItIsDropped() {
    guide.choose(1);
    guide.choose(1);
    guide.change(0);
    assertThat(guide.changing().get()).map(Passed::index).contains(0);
    guide.choose(2);
    assertThat(guide.changing().get()).isEmpty();
    assertThat(run().guide().id()).isEqualTo("same-phone");
  }

  @Test
  void aChangeThatIsLeftKeepsEverything() {
    guide.choose(1);
    GuideRun before = run();
    guide.change(0);
    guide.back();
    assertThat(guide.changing().get()).isEmpty();
    assertThat(run()).isSameAs(before);
  }

  @Test
  void aPauseStopsTheClocksUntilItIsOver() {
    now += 5_000;
    guide.pauseOrResume();
    now += 60_000;
    assertThat(run().elapsed(now)).hasSeconds(5);
    guide.pauseOrResume();
    now += 2_000;
    assertThat(run().elapsed(now)).hasSeconds(7);
  }

  @Test
  void aDetourComesBackToWhereItBegan() {
    guide.choose(1);
    guide.detour("no-otp");
    assertThat(run().guide().id()).isEqualTo("no-otp");
    guide.comeBack();
    assertThat(step()).isEqualTo("open-store");
  }

  @Test
  void whatIsTypedIsKeptMasked() {
    for (int digit : new int[] {1, 1, 1, 2, 2, 2}) {
      guide.choose(digit);
    }
    assertThat(step()).isEqualTo("message");
    guide.typed().text().set("mã OTP là 482913, ứng dụng tự thoát");
    guide.write();
    assertThat(run().values().get("message")).isNotEmpty().doesNotContain("482913");
    assertThat(guide.typed().text().get()).isEmpty();
  }

  @Test
  void anEmptyAnswerIsNotWritten() {
    for (int digit : new int[] {1, 1, 1, 2, 2, 2}) {
      guide.choose(digit);
    }
    guide.write();
    assertThat(step()).isEqualTo("message");
  }

  private GuideRun run() {
    return guide.run().get().orElseThrow();
  }

  private String step() {
    return run().question().orElseThrow().id();
  }
}
