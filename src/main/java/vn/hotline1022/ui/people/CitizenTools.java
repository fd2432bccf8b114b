package vn.hotline1022.ui.people;

import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.citizen.CitizenRepository;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * What the screens about people work with.
 *
 * @param actor staff code of the person signed in
 * @param ids new UUIDv7s
 * @param units for where people live
 * @param calls the tools of calls: its {@code writes} keep the order of all that is written
 * @param drafts what is typed and not written yet outlives a crash there
 */
public record CitizenTools(
    CitizenRepository citizens,
    String actor,
    Supplier<UUID> ids,
    UnitBook units,
    CallTools calls,
    FormDrafts drafts) {}
