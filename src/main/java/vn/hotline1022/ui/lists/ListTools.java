package vn.hotline1022.ui.lists;

import java.util.List;
import java.util.function.Consumer;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.lists.ListRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Tasks;

/**
 * What editing the lists works with.
 *
 * @param defaults the entries the program comes with
 * @param changed told on the FX thread, with all edits, when the lists changed here or elsewhere
 */
public record ListTools(
    ListRepository lists,
    List<ListEntry> defaults,
    Person person,
    PersonalDataGuard guard,
    Tasks writes,
    Tasks reads,
    Consumer<List<ListEntry>> changed) {}
