package vn.hotline1022.staff;

import java.util.ArrayDeque;
import java.util.Deque;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.Block;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;

/**
 * The memory that trying a passphrase takes, made before somebody waits for it: taking 64 MiB from
 * the virtual machine is a quarter of the whole try. It serves the next hash only, is wiped by it
 * and given up. Thread-safe.
 */
public final class HashRoom implements BlockPool {
  private final Deque<Block> ready = new ArrayDeque<>();

  /**
   * Has so much ready, neither less nor more.
   *
   * @param kib at most what a hash may take, see {@link Argon2Cost}
   */
  public synchronized void make(int kib) {
    while (ready.size() < kib) {
      ready.push(new Block());
    }
    while (ready.size() > kib) {
      ready.pop();
    }
  }

  /** How much is ready, in KiB. */
  public synchronized int kib() {
    return ready.size();
  }

  @Override
  public synchronized Block allocate() {
    return ready.isEmpty() ? new Block() : ready.pop();
  }

  @Override
  public void deallocate(Block block) {
    block.clear();
  }
}
