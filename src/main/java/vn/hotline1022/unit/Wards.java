package vn.hotline1022.unit;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;

/** The units of today on a grid of tiles, with their residents. Immutable. */
public final class Wards {
  private final Units units;
  private final List<Ward> all;
  private final Map<NewUnit, Ward> byUnit;

  Wards(Units units, List<Ward> all) {
    this.units = units;
    this.all = List.copyOf(all);
    this.byUnit = all.stream().collect(toMap(Ward::unit, Function.identity()));
  }

  /** The units it was made of. */
  public Units units() {
    return units;
  }

  /** Every unit of today, in the order of the table of today. */
  public List<Ward> all() {
    return all;
  }

  public Ward of(NewUnit unit) {
    return byUnit.get(unit);
  }

  /** The units of each former district, in the order of the districts; none is in two. */
  public Map<District, List<Ward>> byDistrict() {
    Map<District, List<Ward>> groups = new LinkedHashMap<>();
    Map<District, List<Ward>> found = all.stream().collect(Collectors.groupingBy(Ward::former));
    units.districts().forEach(one -> groups.put(one, found.getOrDefault(one, List.of())));
    return groups;
  }
}
