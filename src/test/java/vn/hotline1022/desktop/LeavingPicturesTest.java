package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.Pictures;
import vn.hotline1022.ui.Pictures.Shot;

/** What is in the window while the desk ends, in both sizes, themes and languages. */
class LeavingPicturesTest {

  static Stream<Shot> shots() {
    return Pictures.allShots().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whyTheEndTakesAMomentIsShownWhole(Shot shot) {
    assertThat(Pictures.take("leaving-traces", shot, texts -> new TracesPage(texts, () -> {})))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whyTheDataCannotBeOpenedIsShownWhole(Shot shot) {
    assertThat(
            Pictures.take(
                "trouble",
                shot,
                texts -> new TroublePage(new Fault.StoreNewer(19, 16), texts, () -> {})))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shots")
  void whyNobodyCanLeaveYetIsShownWhole(Shot shot) {
    LeavingPage.Ways nowhere =
        new LeavingPage.Ways() {
          @Override
          public void again() {}

          @Override
          public void back() {}

          @Override
          public void anyway() {}
        };
    assertThat(
            Pictures.take(
                "leaving-refused",
                shot,
                texts -> new LeavingPage(new Fault.DiskFull(), texts, nowhere)))
        .isEmpty();
  }
}
