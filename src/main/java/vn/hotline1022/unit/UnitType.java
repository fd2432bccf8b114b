package vn.hotline1022.unit;

import java.util.Optional;

/** What kind of unit, with the word that stands before its name. */
public enum UnitType {
  WARD("Phường"),
  COMMUNE("Xã"),
  TOWNSHIP("Thị trấn"),
  URBAN_DISTRICT("Quận"),
  RURAL_DISTRICT("Huyện"),
  DISTRICT_TOWN("Thị xã");

  private final String word;

  UnitType(String word) {
    this.word = word;
  }

  /** The word before the name, as a sentence begins with it. */
  public String word() {
    return word;
  }

  /** Whether units of this kind had wards and communes below them. */
  public boolean isDistrict() {
    return switch (this) {
      case URBAN_DISTRICT, RURAL_DISTRICT, DISTRICT_TOWN -> true;
      case WARD, COMMUNE, TOWNSHIP -> false;
    };
  }

  static Optional<UnitType> of(String word) {
    for (UnitType type : values()) {
      if (type.word.equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
