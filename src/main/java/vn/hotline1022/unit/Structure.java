package vn.hotline1022.unit;

import java.util.Optional;

/** Which division of the city a code belongs to: some codes were given to another unit later. */
public enum Structure {
  /** Two tiers, since 2025-07-01. */
  TWO_TIERS("2025"),
  /** Districts with 526 wards and communes, 2025-01-01 to 2025-06-30. */
  DISTRICTS("2024"),
  /** Districts with 579 wards and communes, until Resolution 1286 took effect on 2025-01-01. */
  BEFORE_1286("before-1286");

  private final String word;

  Structure(String word) {
    this.word = word;
  }

  /** How it is written before a code. */
  public String word() {
    return word;
  }

  static Optional<Structure> of(String word) {
    for (Structure structure : values()) {
      if (structure.word.equals(word)) {
        return Optional.of(structure);
      }
    }
    return Optional.empty();
  }
}
