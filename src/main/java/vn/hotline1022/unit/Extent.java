package vn.hotline1022.unit;

/** How much of an old unit a new one took over, as Resolution 1656 says it. */
public enum Extent {
  /** All of it. */
  FULL,
  /** A part, with its people. */
  PART,
  /** A part of the land, nobody lives there. */
  PART_AREA_ONLY,
  /** A part of the land and all its people. */
  PART_AREA_ALL_POP,
  /** What the other parts left over. */
  REST
}
