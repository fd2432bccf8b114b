package vn.hotline1022.ui.wardmap;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import vn.hotline1022.stats.UnitFigures;
import vn.hotline1022.unit.Unit;

/**
 * A row of the table: a unit, a former district, or a place that is none.
 *
 * @param code of the unit or district, or a row of {@code stats.WardFigures}
 * @param unit empty for a place that is none
 * @param members rows of the units in it; of a unit itself alone
 * @param before in the period before
 */
public record WardRow(
    String code,
    Optional<Unit> unit,
    Set<String> members,
    OptionalLong residents,
    UnitFigures now,
    UnitFigures before) {
  public WardRow {
    members = Set.copyOf(members);
  }

  OptionalDouble value(WardMeasure measure) {
    return measure.of(now, residents);
  }

  OptionalDouble valueBefore(WardMeasure measure) {
    return measure.of(before, residents);
  }
}
