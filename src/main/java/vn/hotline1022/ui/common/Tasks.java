package vn.hotline1022.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * Background work that reads as one sentence: {@code
 * tasks.run(work).onSuccess(..).onFailure(..).start()}. The work runs on the background executor,
 * the answers on the FX thread. Tests pass {@code Runnable::run} for both. Work handed in through
 * one {@code Tasks} runs in order when the executor is single-threaded.
 */
public final class Tasks {
  private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

  private final Executor background;
  private final Executor ui;
  private final Consumer<Fault> watcher;

  public Tasks(Executor background, Executor ui) {
    this(background, ui, _ -> {});
  }

  /**
   * @param watcher told of every failure, whoever handles it, on the FX thread
   */
  public Tasks(Executor background, Executor ui, Consumer<Fault> watcher) {
    this.background = background;
    this.ui = ui;
    this.watcher = watcher;
  }

  public <T> Job<T> run(Callable<T> work) {
    return new Job<>(work);
  }

  /** For work without a result. */
  public Job<Void> run(Runnable work) {
    return new Job<>(
        () -> {
          work.run();
          return null;
        });
  }

  /** One piece of work, not yet started. A failure without a handler is logged by its type. */
  public final class Job<T> {
    private final Callable<T> work;
    private Consumer<T> success = result -> {};
    private Consumer<Fault> failure = fault -> LOG.warn("background work failed: {}", fault.code());

    private Job(Callable<T> work) {
      this.work = work;
    }

    public Job<T> onSuccess(Consumer<T> handler) {
      success = handler;
      return this;
    }

    public Job<T> onFailure(Consumer<Fault> handler) {
      failure = handler;
      return this;
    }

    public void start() {
      background.execute(this::work);
    }

    private void work() {
      try {
        T result = work.call();
        ui.execute(() -> success.accept(result));
      } catch (FaultException e) {
        fail(e.fault());
      } catch (Exception e) {
        // The message may quote what somebody typed: only types and places go to the log.
        LOG.error(
            "unexpected {} at {}",
            e.getClass().getName(),
            e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        fail(new Fault.Unexpected(e.getClass().getSimpleName()));
      }
    }

    private void fail(Fault fault) {
      ui.execute(
          () -> {
            watcher.accept(fault);
            failure.accept(fault);
          });
    }
  }
}
