package vn.hotline1022.report;

import java.util.Optional;
import java.util.OptionalLong;
import vn.hotline1022.accounts.AccountsRepository;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.followup.EscalationRepository;
import vn.hotline1022.guide.Guides;
import vn.hotline1022.roster.TeamRepository;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.unit.Unit.NewUnit;
import vn.hotline1022.unit.UnitCode;
import vn.hotline1022.unit.Units;
import vn.hotline1022.unit.Wards;

/**
 * Where the figures of the daily data and the names in them come from.
 *
 * @param accounts the city's own figures
 */
public record DailySources(
    StatsRepository stats,
    EscalationRepository faults,
    AccountsRepository accounts,
    TeamRepository teams,
    CallLists lists,
    Wards wards,
    Guides guides) {

  Units units() {
    return wards.units();
  }

  /** How many people live in a unit of today, of every age. */
  Optional<Long> residents(UnitCode code) {
    return units()
        .find(code)
        .filter(NewUnit.class::isInstance)
        .map(unit -> wards.of((NewUnit) unit).residents())
        .filter(OptionalLong::isPresent)
        .map(OptionalLong::getAsLong);
  }
}
