package vn.hotline1022.ui.common;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.hotline1022.fault.Fault;

/**
 * Fetches a list again: when asked to, and every so often, since what other desks wrote comes in
 * without a word. Answers may overtake each other; one that was asked for before what is shown is
 * dropped. On the FX thread.
 */
public final class Refresh<T> {
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final CallTools tools;
  private final Duration every;
  private final Callable<T> fetch;
  private final Consumer<T> show;
  private final Consumer<Fault> failed;
  private long asked;
  private long shown;
  private long askedAt;

  /**
   * @param fetch runs on a reading thread
   */
  public Refresh(CallTools tools, Callable<T> fetch, Consumer<T> show, Consumer<Fault> failed) {
    this(tools, EVERY, fetch, show, failed);
  }

  /** The same for what somebody waits for. */
  public Refresh(
      CallTools tools,
      Duration every,
      Callable<T> fetch,
      Consumer<T> show,
      Consumer<Fault> failed) {
    this.tools = tools;
    this.every = every;
    this.fetch = fetch;
    this.show = show;
    this.failed = failed;
  }

  /** Fetches it anew. */
  public void now() {
    long turn = ++asked;
    askedAt = tools.time().nanos();
    tools
        .reads()
        .run(fetch)
        .onSuccess(
            found -> {
              if (turn > shown) {
                shown = turn;
                show.accept(found);
              }
            })
        .onFailure(failed)
        .start();
  }

  /** Once a second; whether it was time to fetch it anew. */
  public boolean tick() {
    boolean due = tools.time().nanos() - askedAt >= every.toNanos();
    if (due) {
      now();
    }
    return due;
  }
}
