package vn.hotline1022.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionDelaysTest {
  private final List<Runnable> waiting = new ArrayList<>();
  private final List<String> happened = new ArrayList<>();
  private final SessionDelays delays =
      new SessionDelays(
          (delay, action) -> {
            waiting.add(action);
            return () -> waiting.remove(action);
          });

  @Test
  void whatWaitsHappensWhileTheSessionLasts() {
    delays.after(Duration.ofSeconds(1), () -> happened.add("refreshed"));
    waiting.forEach(Runnable::run);
    assertThat(happened).containsExactly("refreshed");
  }

  @Test
  void whatStillWaitsWhenThePersonLeavesNeverHappens() {
    delays.after(Duration.ofSeconds(1), () -> happened.add("refreshed"));
    delays.end();
    waiting.forEach(Runnable::run);
    assertThat(happened).isEmpty();
  }
}
