package vn.hotline1022.store;

import java.util.List;

/**
 * What a check of the store found.
 *
 * @param fileSound whether every page and index of the file is sound
 * @param chains the chains of records; empty when the file is not sound
 */
public record StoreCheck(boolean fileSound, List<ChainCheck> chains) {
  public StoreCheck {
    chains = List.copyOf(chains);
  }

  public boolean sound() {
    return fileSound && chains.stream().allMatch(ChainCheck::sound);
  }

  /** How many records were proven. */
  public long records() {
    return chains.stream().mapToLong(ChainCheck::records).sum();
  }
}
