package vn.hotline1022.sync.bundle;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.Fault.BundleProblem;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.record.DeskRecord;
import vn.hotline1022.record.RecordCodec;

/**
 * Proves the records of ranges on a thread of its own, in order, and tells of them there, while
 * whoever reads goes on to what stands behind them. Nothing is told of what follows a flaw; the
 * flaw is thrown at whoever adds more, or waits for all. To be closed.
 */
final class Proving implements AutoCloseable {

  /** So many bytes are handed over together. */
  private static final int PIECE = 64 * 1024;

  /** Pieces that wait to be proven, as they stand in the file: eight megabytes. */
  private static final int AHEAD = 128;

  private final BundleRecords content;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("bundle-proof").factory());
  private volatile boolean ended;
  // Of whoever reads.
  private final Deque<Future<?>> underWay = new ArrayDeque<>();
  private List<byte[]> piece = new ArrayList<>();
  private int pieceBytes;
  // Of the thread that proves.
  private RangeProof range;
  private Signatures.Computed signature;

  /**
   * @param content told on another thread until this is settled or closed
   */
  Proving(BundleRecords content) {
    this.content = content;
  }

  /** What is done on the thread that proves. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /**
   * A range whose records follow.
   *
   * @param first whether its signature is to be right before anything of it is told
   */
  void range(SignedRange begun, IdentityFile signer, Signatures.Computed signed, boolean first)
      throws IOException {
    hand(
        () -> {
          require(!first || signed.isRight());
          range = new RangeProof(begun);
          signature = signed;
          content.range(begun, signer);
        });
  }

  /** A record of it as it stands in the file. */
  void record(byte[] bytes) throws IOException {
    piece.add(bytes);
    pieceBytes += bytes.length;
    if (pieceBytes >= PIECE) {
      handPiece();
    }
  }

  /** All of its records were read. */
  void whole() throws IOException {
    handPiece();
    hand(
        () -> {
          require(range.isWhole() && signature.isRight());
          content.proven(range.range());
        });
  }

  /** Throws a flaw that was found by now. */
  void look() throws IOException {
    while (!underWay.isEmpty() && underWay.getFirst().isDone()) {
      await(underWay.removeFirst());
    }
  }

  /** All is proven, and told, on return. */
  void settle() throws IOException {
    while (!underWay.isEmpty()) {
      await(underWay.removeFirst());
    }
  }

  private void handPiece() throws IOException {
    List<byte[]> full = piece;
    piece = new ArrayList<>();
    pieceBytes = 0;
    hand(
        () -> {
          for (byte[] bytes : full) {
            DeskRecord record = decoded(bytes);
            require(range.accept(record));
            content.record(record);
          }
        });
  }

  private void hand(Step step) throws IOException {
    if (underWay.size() == AHEAD) {
      await(underWay.removeFirst());
    }
    underWay.add(thread.submit(() -> unlessEnded(step)));
  }

  private Void unlessEnded(Step step) throws IOException {
    if (ended) {
      return null;
    }
    try {
      step.run();
      return null;
    } catch (IOException | RuntimeException | Error e) {
      ended = true;
      throw e;
    }
  }

  private static DeskRecord decoded(byte[] bytes) throws BundleFlaw {
    try {
      return RecordCodec.decode(bytes);
    } catch (FaultException e) {
      if (e.fault() instanceof Fault.RecordRefused) {
        throw new BundleFlaw(BundleProblem.UNSOUND);
      }
      throw e;
    }
  }

  private static void require(boolean holds) throws BundleFlaw {
    if (!holds) {
      throw new BundleFlaw(BundleProblem.UNSOUND);
    }
  }

  private static void await(Future<?> step) throws IOException {
    try {
      step.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException flaw -> throw flaw;
        case RuntimeException other -> throw other;
        case Error error -> throw error;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Nothing is told any more on return. */
  @Override
  public void close() {
    ended = true;
    thread.close();
  }
}
