package vn.hotline1022.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;

/**
 * The one thread that writes. {@link #write} runs in a transaction and returns once it is durable.
 * When nothing waits for a moment, or too long after a write in any case, the thread does {@link
 * IdleWork} step by step, so that a write never waits for more than one step.
 */
public final class Writer {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

  /** So long nothing may come in before idle work begins. */
  static final Duration QUIET = Duration.ofMillis(20);

  /** So long after a write idle work is due even when writes keep coming. */
  static final Duration MOST_LAG = Duration.ofMillis(400);

  /** The same while much is brought in at once: what is searched and counted follows behind it. */
  static final Duration MOST_LAG_WHEN_BUSY = Duration.ofSeconds(5);

  /** While writes keep coming, overdue steps leave so much time to them. */
  private static final Duration BETWEEN_STEPS = Duration.ofMillis(25);

  static final String BEGIN = "BEGIN IMMEDIATE";

  private final Path file;
  private final Session session;
  private final Thread thread;
  private final LinkedBlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
  private final Job<?> end = new Job<>(session -> null, Kind.ALONE);
  private final List<IdleChore> chores = new CopyOnWriteArrayList<>();
  private final List<Runnable> onRollback = new CopyOnWriteArrayList<>();
  private final AtomicInteger busy = new AtomicInteger();
  private volatile boolean closing;
  // The last one; whatever comes behind it, it gives way to.
  private Tentative tentative;
  private volatile Written written = new Written(0, System.nanoTime());
  // Touched by the writer thread only, like the session.
  private boolean idleDue = true;
  private long idleDueSince = System.nanoTime();
  private long idleNotBefore = System.nanoTime();
  private Optional<Tentative> open = Optional.empty();

  Writer(Path file, Session session) {
    this.file = file;
    this.session = session;
    this.thread = Thread.ofPlatform().name("store-writer").daemon(true).unstarted(this::loop);
  }

  void start() {
    thread.start();
  }

  /** Runs in a transaction and returns after the commit. */
  public <T> T write(Session.Work<T> work) {
    return submit(new Job<>(work, Kind.TRANSACTION));
  }

  /**
   * Begins a write of one who has something to do meanwhile.
   *
   * @return waits for the commit
   */
  <T> Supplier<T> begin(Session.Work<T> work) {
    Job<T> job = new Job<>(work, Kind.TRANSACTION);
    enqueue(job);
    return job::await;
  }

  /**
   * The same for a step that is done again after a crash: the disk is not waited for, and has it
   * with the next write that is no step.
   */
  <T> Supplier<T> beginStep(Session.Work<T> work) {
    Job<T> job = new Job<>(work, Kind.STEP);
    enqueue(job);
    return job::await;
  }

  /** A transaction that waits for nobody, and for which nobody waits. */
  Tentative tentative() {
    synchronized (waiting) {
      giveWay();
      tentative = new Tentative(this);
      return tentative;
    }
  }

  /** A step of the last {@link #tentative}. */
  <T> Supplier<T> beginTentative(Session.Work<T> step) {
    Job<T> job = new Job<>(step, Kind.TENTATIVE);
    enqueue(job);
    return job::await;
  }

  /** On the writer's thread: it stays open behind its job. */
  void opens(Tentative one) {
    takeBack();
    open = Optional.of(one);
  }

  /** On the writer's thread: it is over. */
  void kept() {
    open = Optional.empty();
    written = written.next();
    idleDue();
  }

  /** The same where nothing of it stays. */
  void tookBack() {
    open = Optional.empty();
    onRollback.forEach(Runnable::run);
  }

  private void takeBack() {
    open.ifPresent(one -> one.takeBack(session));
  }

  private void giveWay() {
    if (tentative != null) {
      tentative.giveWay();
    }
  }

  /** Idle work waits longer until this is closed: much is brought in, write after write. */
  Busy busy() {
    busy.incrementAndGet();
    return () -> {
      busy.decrementAndGet();
      synchronized (waiting) {
        if (!closing) {
          waiting.add(new Job<>(s -> look(), Kind.ASIDE));
        }
      }
    };
  }

  /** Much is being brought in. */
  @FunctionalInterface
  interface Busy extends AutoCloseable {
    @Override
    void close();
  }

  /** The same for what may get lost, since it is soon written again: {@link #written} stays. */
  <T> T writePassing(Session.Work<T> work) {
    return submit(new Job<>(work, Kind.PASSING));
  }

  /** Runs on the writer thread without a transaction, for what SQLite refuses in one. */
  <T> T alone(Session.Work<T> work) {
    return submit(new Job<>(work, Kind.ALONE));
  }

  /** The same for what changes nothing that could get lost: {@link #written} stays. */
  <T> T aside(Session.Work<T> work) {
    return submit(new Job<>(work, Kind.ASIDE));
  }

  /**
   * How often something was written that must not get lost.
   *
   * @param nanos when that was last, as of {@link System#nanoTime}
   */
  record Written(long count, long nanos) {
    private Written next() {
      return new Written(count + 1, System.nanoTime());
    }
  }

  /** Changes with every write; exact on this thread and between writes. */
  Written written() {
    return written;
  }

  /** Whether nothing is left to do in idle moments. */
  boolean settled() {
    return aside(_ -> !idleDue);
  }

  /** Adds work for idle moments. */
  void whenIdle(IdleWork work) {
    chores.add(new IdleChore(work));
    wake();
  }

  /** Called on the writer thread when a transaction was taken back; drops what was remembered. */
  void onRollback(Runnable forget) {
    onRollback.add(forget);
  }

  /** Has idle work looked at soon, without a write. */
  void wake() {
    aside(_ -> look());
  }

  private Void look() {
    idleDue();
    return null;
  }

  /** Finishes what waits and ends the thread; the session stays open. */
  void stop() {
    synchronized (waiting) {
      closing = true;
      waiting.add(end);
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> T submit(Job<T> job) {
    enqueue(job);
    return job.await();
  }

  private void enqueue(Job<?> job) {
    if (Thread.currentThread().equals(thread)) {
      throw new IllegalStateException("a write inside a write would wait for itself");
    }
    synchronized (waiting) {
      if (closing) {
        throw new FaultException(new Fault.StoreFailed("CLOSED"));
      }
      if (job.kind != Kind.TENTATIVE) {
        giveWay();
      }
      waiting.add(job);
    }
  }

  private void loop() {
    Job<?> job = null;
    while (!end.equals(job)) {
      job = next();
      if (job == null || job.kind != Kind.TENTATIVE) {
        takeBack();
      }
      if (job == null) {
        idle();
      } else {
        job.run();
      }
    }
  }

  /** The next job, or null when it is time for idle work. */
  private Job<?> next() {
    try {
      if (!idleDue) {
        return waiting.take();
      }
      long now = System.nanoTime();
      long left = mostLag().toNanos() - (now - idleDueSince);
      long quiet = isBusy() ? left : Math.max(0, idleNotBefore - now);
      return left <= 0 ? null : waiting.poll(quiet, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // Nobody interrupts this thread on purpose; it ends by stop() alone.
      LOG.debug("writer interrupted");
      return null;
    }
  }

  private boolean isBusy() {
    return busy.get() > 0 || open.isPresent();
  }

  private Duration mostLag() {
    return isBusy() ? MOST_LAG_WHEN_BUSY : MOST_LAG;
  }

  private void idleDue() {
    long now = System.nanoTime();
    if (!idleDue) {
      idleDue = true;
      idleDueSince = now;
    }
    idleNotBefore = now + QUIET.toNanos();
  }

  /** One step of each work; what has more to do goes on as soon as nothing waits. */
  private void idle() {
    boolean more = false;
    for (IdleChore chore : chores) {
      more |= step(chore);
    }
    if (more) {
      written = written.next();
    }
    long now = System.nanoTime();
    OptionalLong retry = chores.stream().flatMapToLong(c -> c.retryIn(now).stream()).min();
    idleDue = more || retry.isPresent();
    idleDueSince = now - mostLag().minus(BETWEEN_STEPS).toNanos();
    if (!more && retry.isPresent()) {
      // The difference stays right when these lie in the future.
      idleDueSince = now + retry.getAsLong();
      idleNotBefore = idleDueSince;
    }
  }

  private boolean step(IdleChore chore) {
    try {
      return chore.step(session, System.nanoTime());
    } catch (SQLException | RuntimeException e) {
      onRollback.forEach(Runnable::run);
      chore.failed(e, System.nanoTime());
      return false;
    }
  }

  /** What becomes of a job's changes. */
  private enum Kind {
    TRANSACTION,
    STEP,
    PASSING,
    ALONE,
    ASIDE,
    /** Part of a transaction that stays open behind it. */
    TENTATIVE;

    boolean inTransaction() {
      return this == TRANSACTION || this == STEP || this == PASSING;
    }

    boolean counts() {
      return this == TRANSACTION || this == STEP || this == ALONE;
    }
  }

  /** One write that somebody waits for. */
  private final class Job<T> {
    // Forgotten once it ran: whoever waits for it may be held by the next.
    private Session.Work<T> work;
    private final Kind kind;
    private final CompletableFuture<T> done = new CompletableFuture<>();

    Job(Session.Work<T> work, Kind kind) {
      this.work = work;
      this.kind = kind;
    }

    void run() {
      try {
        T result = worked();
        if (kind.counts()) {
          written = written.next();
        }
        if (kind.inTransaction()) {
          idleDue();
        }
        done.complete(result);
      } catch (SQLException e) {
        fail(SqliteDriver.fault(e, file));
      } catch (RuntimeException | Error e) {
        fail(e);
      } finally {
        work = null;
      }
    }

    private T worked() throws SQLException {
      return switch (kind) {
        case TRANSACTION, PASSING -> session.transaction(BEGIN, work);
        case STEP -> session.transactionAhead(BEGIN, work);
        case ALONE, ASIDE, TENTATIVE -> work.run(session);
      };
    }

    private void fail(Throwable e) {
      onRollback.forEach(Runnable::run);
      done.completeExceptionally(e);
    }

    T await() {
      try {
        return done.join();
      } catch (CompletionException e) {
        switch (e.getCause()) {
          case FaultException fault -> throw new FaultException(fault.fault(), fault.getCause());
          case RuntimeException other -> throw other;
          case Error error -> throw error;
          default -> throw new IllegalStateException(e.getCause());
        }
      }
    }
  }
}
