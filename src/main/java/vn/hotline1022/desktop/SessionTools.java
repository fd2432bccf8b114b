package vn.hotline1022.desktop;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hotline1022.staff.Person;
import vn.hotline1022.staff.Shift;
import vn.hotline1022.ui.calls.CallsViewModel;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.guide.GuideBook;
import vn.hotline1022.ui.people.CitizenTools;
import vn.hotline1022.ui.shell.Screen;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * What the parts of one session are made of.
 *
 * @param ids new UUIDv7s
 * @param calls its {@code writes} and {@code reads} serve every feature: one writer in order, reads
 *     apart
 * @param drafts what is typed in forms outlives a crash there
 * @param units for every field of a ward or commune
 * @param guides for every screen about guides
 * @param slow for work of seconds: hashing, files, documents
 * @param list the call list
 * @param at the place in front
 * @param go brings a place to the front
 */
record SessionTools(
    OpenDesk open,
    Person person,
    Shift shift,
    Surroundings around,
    Supplier<UUID> ids,
    CallTools calls,
    FormDrafts drafts,
    UnitBook units,
    GuideBook guides,
    Tasks slow,
    DeskViewModel desk,
    CallsViewModel list,
    Supplier<Screen.Place> at,
    Consumer<Screen.Place> go) {

  /** For every screen about people. */
  CitizenTools citizens() {
    return new CitizenTools(open.store().citizens(), person.code(), ids, units, calls, drafts);
  }
}
