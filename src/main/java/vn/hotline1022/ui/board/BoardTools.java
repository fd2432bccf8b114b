package vn.hotline1022.ui.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.hotline1022.call.Counted;
import vn.hotline1022.call.HelpRepository;
import vn.hotline1022.call.PresenceRepository;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.roster.RosterRepository;
import vn.hotline1022.roster.TeamRepository;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.stats.StatsRepository;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.Texts;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.supervision.Leads;
import vn.hotline1022.ui.unit.UnitBook;
import vn.hotline1022.unit.Wards;

/**
 * What the board works with.
 *
 * @param shift the one that the person signed in for
 * @param queues read on a reading thread
 * @param people who works here, read on a reading thread
 * @param wards the tiles of the city, read on a reading thread
 * @param ways where figures and queues lead to
 */
public record BoardTools(
    CallTools calls,
    StatsRepository stats,
    PresenceRepository presence,
    HelpRepository help,
    RosterRepository roster,
    TeamRepository teams,
    Shift shift,
    QueueReading queues,
    Supplier<List<Person>> people,
    Supplier<GuideShelf> guides,
    UnitBook units,
    Supplier<Wards> wards,
    Ways ways) {

  /** Counts what waits; blocks. */
  public interface QueueReading {
    /**
     * What waits at a moment.
     *
     * @param since of which desks nothing came since then is told
     */
    Queues at(Instant now, Instant since);
  }

  /**
   * Where figures and queues lead to, on the FX thread.
   *
   * @param calls shows the calls behind a figure, told who or where it is of
   * @param map shows the ward map of the same period by what was activated, with this row open
   * @param items shows the feedback behind a figure
   * @param go shows a place
   */
  public record Ways(
      BiConsumer<Counted, Function<Texts, String>> calls,
      Consumer<Optional<String>> map,
      Leads items,
      Consumer<Screen.Place> go) {}
}
