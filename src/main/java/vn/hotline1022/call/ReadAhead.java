package vn.hotline1022.call;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads on a thread of its own, a few pieces ahead of whoever works on what was read, in the order
 * it was read. What the reading throws is thrown to whoever works; when the work fails nothing more
 * is read. Both are over when {@link #each} is.
 */
final class ReadAhead<T> {
  private static final int PIECE = 250;

  /** Pieces that wait to be worked on: a thousand things. */
  private static final int AHEAD = 4;

  private static final long LOOKS_UP_AFTER_MILLIS = 20;

  private final Consumer<Consumer<T>> source;
  private final BlockingQueue<Handed<T>> ahead = new ArrayBlockingQueue<>(AHEAD);
  private volatile boolean unwanted;
  // Of the thread that reads.
  private List<T> piece = new ArrayList<>(PIECE);

  /** What the reading thread hands over. */
  private sealed interface Handed<T> {
    record Piece<T>(List<T> things) implements Handed<T> {}

    record Whole<T>() implements Handed<T> {}

    record Ended<T>(RuntimeException why) implements Handed<T> {}

    record Broken<T>(Error why) implements Handed<T> {}
  }

  /**
   * @param source reads everything and hands over each, on another thread
   */
  ReadAhead(Consumer<Consumer<T>> source) {
    this.source = source;
  }

  /** Works on everything, on this thread. */
  void each(Consumer<T> work) {
    Thread reader = Thread.ofPlatform().daemon().name("export-reads").start(this::readAll);
    try {
      boolean more = true;
      while (more) {
        more =
            switch (ahead.take()) {
              case Handed.Piece<T> some -> {
                some.things().forEach(work);
                yield true;
              }
              case Handed.Whole<T> _ -> false;
              case Handed.Ended<T> ended -> throw ended.why();
              case Handed.Broken<T> broken -> throw broken.why();
            };
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException());
    } finally {
      end(reader);
    }
  }

  private void readAll() {
    try {
      source.accept(this::add);
      give(new Handed.Piece<>(piece));
      give(new Handed.Whole<>());
    } catch (CancellationException e) {
      // Nobody works on it any more.
    } catch (RuntimeException e) {
      last(new Handed.Ended<>(e));
    } catch (Error e) {
      last(new Handed.Broken<>(e));
    }
  }

  private void add(T thing) {
    piece.add(thing);
    if (piece.size() == PIECE) {
      give(new Handed.Piece<>(piece));
      piece = new ArrayList<>(PIECE);
    }
  }

  private void last(Handed<T> why) {
    try {
      give(why);
    } catch (CancellationException e) {
      // Whoever worked on it failed first, and says so.
    }
  }

  /** Not by an interrupt: that would close the database's file under whoever else reads it. */
  private void give(Handed<T> handed) {
    try {
      while (!ahead.offer(handed, LOOKS_UP_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
        if (unwanted) {
          throw new CancellationException();
        }
      }
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  private void end(Thread reader) {
    unwanted = true;
    boolean interrupted = false;
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
