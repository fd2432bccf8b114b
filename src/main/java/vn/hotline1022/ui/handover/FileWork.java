package vn.hotline1022.ui.handover;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.sync.bundle.BundleProgress;

/** Work on one file at a time: how far it is, and a way to end it. On the FX thread. */
public final class FileWork {
  private static final int WHOLE = 100;

  private final HandoverTools tools;
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Going> going = Optional.empty();

  FileWork(HandoverTools tools) {
    this.tools = tools;
  }

  /** What is done with the file. */
  public enum Kind {
    GIVING,
    LOOKING,
    TAKING
  }

  /**
   * What is being done.
   *
   * @param percent of the phase
   * @param ending whether somebody ended it, and it is about to
   */
  public record Running(Kind kind, BundleProgress.Phase phase, int percent, boolean ending) {

    /** Whether it can still be ended: what was found sound is taken in whole. */
    public boolean canEnd() {
      return phase != BundleProgress.Phase.APPLYING && !ending;
    }
  }

  /**
   * Who waits for the end of it; one of them is called.
   *
   * @param ended it was cancelled, and nothing has changed
   */
  record Ends<T>(Consumer<T> done, Consumer<Fault> failed, Runnable ended) {}

  /** Whether nothing is being done. */
  boolean isFree() {
    return going.isEmpty();
  }

  /** Begins; only while nothing is being done. */
  <T> void start(Kind kind, Function<BundleProgress, T> work, Ends<T> ends) {
    if (!isFree()) {
      throw new IllegalStateException("one file at a time");
    }
    Going now = new Going(kind);
    going = Optional.of(now);
    BundleProgress.Phase first =
        kind == Kind.GIVING ? BundleProgress.Phase.WRITING : BundleProgress.Phase.CHECKING;
    running.set(Optional.of(new Running(kind, first, 0, false)));
    tools
        .slow()
        .run(() -> now.run(work))
        .onSuccess(
            result -> {
              over();
              result.ifPresentOrElse(ends.done(), ends.ended());
            })
        .onFailure(
            fault -> {
              over();
              ends.failed().accept(fault);
            })
        .start();
  }

  private void over() {
    going = Optional.empty();
    running.set(Optional.empty());
  }

  /** Ends what is being done as soon as that can be. */
  public void cancel() {
    going.ifPresent(Going::cancel);
    running
        .get()
        .filter(Running::canEnd)
        .ifPresent(
            now ->
                running.set(
                    Optional.of(new Running(now.kind(), now.phase(), now.percent(), true))));
  }

  /** Ends it; what is given back waits on another thread until it has. */
  Runnable end() {
    cancel();
    Optional<Going> last = going;
    return () -> last.ifPresent(Going::await);
  }

  /** What is being done; empty when nothing is. */
  public ReadOnlyObjectProperty<Optional<Running>> running() {
    return running.getReadOnlyProperty();
  }

  /** Heard on the threads that work, one after the other. */
  private final class Going implements BundleProgress {
    private final Kind kind;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean cancelled;
    private Phase saidPhase = Phase.WRITING;
    private int said = -1;

    Going(Kind kind) {
      this.kind = kind;
    }

    <T> Optional<T> run(Function<BundleProgress, T> work) {
      try {
        return Optional.of(work.apply(this));
      } catch (CancellationException e) {
        return Optional.empty();
      } finally {
        over.countDown();
      }
    }

    @Override
    public void reached(Phase phase, double share) {
      int percent = (int) Math.round(Math.clamp(share, 0, 1) * WHOLE);
      if (percent != said || phase != saidPhase) {
        said = percent;
        saidPhase = phase;
        tools.ui().execute(() -> show(phase, percent));
      }
    }

    private void show(Phase phase, int percent) {
      if (going.filter(this::equals).isPresent()) {
        running.set(Optional.of(new Running(kind, phase, percent, cancelled)));
      }
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    void cancel() {
      cancelled = true;
    }

    void await() {
      try {
        over.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
