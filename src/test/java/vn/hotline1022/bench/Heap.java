package vn.hotline1022.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How much of the heap something holds while it works: what is left after a collection, asked again
 * and again, without what was there before.
 */
final class Heap {
  private static final Duration EVERY = Duration.ofMillis(100);

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private final long before;
  private final Thread looks;
  private volatile long most;
  private volatile boolean over;

  Heap() {
    this.before = held();
    this.looks = Thread.ofPlatform().daemon().start(this::look);
  }

  private long held() {
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private void look() {
    while (!over) {
      most = Math.max(most, held() - before);
      LockSupport.parkNanos(EVERY.toNanos());
    }
  }

  /** The most so far, in bytes; the first time it is asked for it is over. */
  long most() throws InterruptedException {
    over = true;
    looks.join();
    return most;
  }
}
