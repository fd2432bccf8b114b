package vn.hotline1022.desktop;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.ui.common.Tasks;

/**
 * What is written, in order, and whether all of it is on the disk. Asked on the FX thread, where
 * the answers come too.
 */
final class Writes {
  private final Tasks tasks;
  private final AtomicInteger underWay = new AtomicInteger();
  private Optional<Fault> failed = Optional.empty();

  /**
   * @param writing runs one thing after the other
   * @param answers runs on the FX thread
   */
  Writes(Executor writing, Executor answers) {
    this.tasks =
        new Tasks(
            work -> {
              underWay.incrementAndGet();
              writing.execute(work);
            },
            answer ->
                answers.execute(
                    () -> {
                      underWay.decrementAndGet();
                      answer.run();
                    }),
            fault -> failed = Optional.of(fault));
  }

  Tasks tasks() {
    return tasks;
  }

  /**
   * Waits for all that was handed in, and for what is handed in when that is answered.
   *
   * @param done hears the last failure among it, or that there was none
   */
  void whenDone(Consumer<Optional<Fault>> done) {
    failed = Optional.empty();
    waitForAll(done);
  }

  private void waitForAll(Consumer<Optional<Fault>> done) {
    tasks
        .run(() -> {})
        .onSuccess(
            _ -> {
              if (failed.isEmpty() && underWay.get() > 0) {
                waitForAll(done);
              } else {
                done.accept(failed);
              }
            })
        .start();
  }
}
