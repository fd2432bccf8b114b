package vn.hotline1022.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hotline1022.ui.Fx;

class FxTickerTest {
  private final FxTicker ticker = new FxTicker();
  private final List<String> heard = new ArrayList<>();
  private Subscription all = Subscription.EMPTY;

  @AfterEach
  void endAll() {
    Fx.run(all::unsubscribe);
  }

  @Test
  void allHearTheSecondInTheOrderTheyCame() {
    Fx.run(
        () -> {
          listen("clock");
          listen("list");
          listen("clock");
        });
    Fx.await("two seconds", () -> heard.size() >= 6);
    assertThat(heard.subList(0, 6))
        .containsExactly("clock", "list", "clock", "clock", "list", "clock");
  }

  @Test
  void whoEndsWithinASecondHearsNoMoreOfIt() {
    Fx.run(
        () -> {
          Subscription[] second = new Subscription[1];
          all = all.and(ticker.everySecond(() -> second[0].unsubscribe()));
          second[0] = listen("ended");
          listen("after it");
        });
    Fx.await("a second", () -> !heard.isEmpty());
    assertThat(heard).containsOnly("after it");
  }

  @Test
  void itGoesOnForWhoComesAfterTheLastOneLeft() {
    Fx.run(() -> listen("first").unsubscribe());
    Fx.run(() -> listen("second"));
    Fx.await("a second", () -> !heard.isEmpty());
    assertThat(heard).containsOnly("second");
  }

  private Subscription listen(String name) {
    Subscription one =
        ticker.everySecond(
            () -> {
              assertThat(Platform.isFxApplicationThread()).isTrue();
              heard.add(name);
            });
    all = all.and(one);
    return one;
  }
}
