package vn.hotline1022.sync.bundle;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import vn.hotline1022.record.Bytes;

/**
 * The signatures of ranges that were found right a moment ago: whoever reads the same file once
 * more need not compute them again. Thread-safe.
 */
public final class Signatures {

  /** Beyond these each is computed each time. */
  private static final int MOST = 4_096;

  private final Set<Signed> right = ConcurrentHashMap.newKeySet();

  /** A range with its signature, and who signed it. */
  private record Signed(SignedRange range, Bytes key) {}

  /** Whether the holder of an Ed25519 key signed just a range; computed beside other work. */
  interface Computed {
    boolean isRight();
  }

  Computed compute(SignedRange range, Bytes key) {
    Signed signed = new Signed(range, key);
    if (right.contains(signed)) {
      return () -> true;
    }
    CompletableFuture<Boolean> computed =
        CompletableFuture.supplyAsync(() -> range.isSignedBy(key));
    return () -> {
      boolean holds = computed.join();
      if (holds && right.size() < MOST) {
        right.add(signed);
      }
      return holds;
    };
  }
}
