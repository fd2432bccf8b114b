package vn.hotline1022.unit;

import java.util.OptionalLong;
import vn.hotline1022.unit.Unit.District;
import vn.hotline1022.unit.Unit.NewUnit;

/**
 * What is known of a unit of today beside its name.
 *
 * @param column of its tile, from 0 in the west
 * @param row of its tile, from 0 in the north
 * @param former the district most of its land was in
 * @param residents how many people live there; empty where nobody published it
 */
public record Ward(NewUnit unit, int column, int row, District former, OptionalLong residents) {}
