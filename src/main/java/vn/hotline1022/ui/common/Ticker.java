package vn.hotline1022.ui.common;

import javafx.util.Subscription;

/** Calls back once a second on the FX thread; tests tick by hand. */
@FunctionalInterface
public interface Ticker {

  /** Ticks until the subscription ends. */
  Subscription everySecond(Runnable tick);
}
