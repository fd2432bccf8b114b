package vn.hotline1022.ui.common;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Delays by the animation timer of JavaFX; used and answered on the FX thread. */
public final class FxDelays implements Delays {

  @Override
  public Pending after(Duration delay, Runnable action) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) Math.max(1, delay.toMillis())));
    pause.setOnFinished(finished -> action.run());
    pause.play();
    return pause::stop;
  }
}
