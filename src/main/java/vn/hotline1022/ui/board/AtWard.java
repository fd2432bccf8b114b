package vn.hotline1022.ui.board;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import vn.hotline1022.call.Counted;
import vn.hotline1022.stats.Period;
import vn.hotline1022.stats.UnitFigures;
import vn.hotline1022.stats.WardFigures;
import vn.hotline1022.unit.Ward;
import vn.hotline1022.unit.Wards;

/**
 * What was activated in a unit of today with our help.
 *
 * @param perThousand of its residents; empty where nobody knows how many there are
 * @param behind the calls in which it was
 */
record AtWard(Ward ward, long activated, OptionalDouble perThousand, Counted behind) {

  /** Every unit, the most per resident first. */
  static List<AtWard> of(Wards wards, WardFigures figures, Period period) {
    Counted all = Counted.in(period.from(), period.to(), Counted.As.ACTIVATED);
    return wards.all().stream()
        .map(
            ward -> {
              UnitFigures own = figures.of(WardFigures.row(ward.unit()));
              return new AtWard(
                  ward,
                  own.activations(),
                  own.perThousand(ward.residents()),
                  all.of(wards.units().codesOf(ward.unit())));
            })
        .sorted(
            Comparator.comparingDouble((AtWard at) -> -at.perThousand().orElse(0))
                .thenComparingLong(at -> -at.activated())
                .thenComparing(AtWard::code))
        .toList();
  }

  /** Its row on the ward map. */
  String code() {
    return WardFigures.row(ward.unit());
  }
}
