package vn.hotline1022.ui.common;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Calls back once a second on the FX thread; tests tick by hand. */
@FunctionalInterface
public interface Ticker {

  /** Ticks until the subscription ends. */
  Subscription everySecond(Runnable tick);

  /** A timeline of JavaFX per subscriber. */
  static Ticker javafx() {
    return tick -> {
      Timeline timeline = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick.run()));
      timeline.setCycleCount(Animation.INDEFINITE);
      timeline.play();
      return timeline::stop;
    };
  }
}
