package vn.hotline1022.ui.event;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.event.AtWorkSetting;
import vn.hotline1022.event.AttendanceRepository;
import vn.hotline1022.event.Checklist;
import vn.hotline1022.event.GuardedEvents;
import vn.hotline1022.event.TallyRepository;
import vn.hotline1022.event.VisitRepository;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * What the screens about events work with.
 *
 * @param kept where everything about events is
 * @param ids new UUIDv7s
 * @param calls its clock, guard, {@code writes} and {@code reads} serve here too
 * @param drafts what is being written outlives a crash there
 * @param people who has a file at this desk; blocks
 * @param checklist what has to be ready; blocks
 * @param slow for files
 */
public record EventTools(
    Kept kept,
    Person person,
    Supplier<UUID> ids,
    CallTools calls,
    FormDrafts drafts,
    UnitBook units,
    Supplier<List<Person>> people,
    Supplier<Checklist> checklist,
    Tasks slow) {

  /**
   * Where everything about events is; all of it blocks.
   *
   * @param events as this person may write them
   */
  public record Kept(
      GuardedEvents events,
      AttendanceRepository attendance,
      TallyRepository tally,
      VisitRepository visits,
      AtWorkSetting atWork) {}
}
