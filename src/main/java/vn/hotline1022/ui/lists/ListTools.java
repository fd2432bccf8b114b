package vn.hotline1022.ui.lists;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;

/**
 * What editing the lists works with.
 *
 * @param defaults the entries the program comes with
 * @param ids new UUIDv7s
 * @param drafts what is being written outlives a crash
 * @param changed told on the FX thread, with all edits, when the lists changed here or elsewhere
 */
public record ListTools(
    ListRepository lists,
    List<ListEntry> defaults,
    Person person,
    PersonalDataGuard guard,
    Tasks writes,
    Tasks reads,
    Consumer<List<ListEntry>> changed,
    Supplier<UUID> ids,
    FormDrafts drafts) {}
