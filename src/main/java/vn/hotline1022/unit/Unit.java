package vn.hotline1022.unit;

/** A ward or commune of today or of before, or one of the former districts. */
public sealed interface Unit {

  UnitCode code();

  /** The name alone: {@code Minh Khai}. */
  String name();

  UnitType type();

  /** Kind and name: {@code Phường Minh Khai}. */
  default String fullName() {
    return type().word() + " " + name();
  }

  /** A ward or commune of today. */
  record NewUnit(UnitCode code, String name, UnitType type) implements Unit {}

  /**
   * A ward, commune or township of before 2025-07-01. Its name means something only together with
   * its district: Minh Khai was in three.
   */
  record OldUnit(UnitCode code, String name, UnitType type, District district) implements Unit {

    /** Whether it ended on 2025-01-01 already; what took it over is not known. */
    public boolean endedEarlier() {
      return code.structure() == Structure.BEFORE_1286;
    }
  }

  /** A district of before 2025-07-01. */
  record District(UnitCode code, String name, UnitType type) implements Unit {}
}
