package vn.hotline1022.unit;

import java.util.List;
import java.util.Optional;
import vn.hotline1022.unit.Unit.NewUnit;

/** Which unit of today somebody means, or what has to be asked to know it. */
public sealed interface UnitAnswer {

  /**
   * One unit of today, for everybody who lives there.
   *
   * @param from the old unit that was said, unless the new one was
   */
  record Certain(NewUnit unit, Optional<Unit.OldUnit> from) implements UnitAnswer {}

  /**
   * One old unit or district, of which the parts went to several units: the street or hamlet
   * decides.
   *
   * @param candidates the likeliest for people first, land without people last
   */
  record Ask(Unit old, List<Candidate> candidates) implements UnitAnswer {}

  /** Several of this name; each is to be shown with its district. */
  record Several(List<Unit> units) implements UnitAnswer {}

  /** Somewhere else in the country, or abroad. */
  record OutsideHanoi() implements UnitAnswer {}

  /** No unit of this name, today or before. */
  record NotKnown() implements UnitAnswer {}

  /**
   * A unit of today that may be meant.
   *
   * @param extent how much of the old unit it took over; empty where the tables do not tell
   */
  record Candidate(NewUnit unit, Optional<Extent> extent) {}
}
