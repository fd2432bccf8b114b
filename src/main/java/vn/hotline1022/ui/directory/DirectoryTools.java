package vn.hotline1022.ui.directory;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.hotline1022.directory.Contact;
import vn.hotline1022.directory.ContactRepository;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;

/**
 * What the directory works with.
 *
 * @param standard reads the entries that come with the program; blocks
 * @param ids new UUIDv7s
 * @param slow for reading workbooks
 * @param toNotes adds a line to the notes of the call in front, or answers false when there is none
 * @param drafts what is being written outlives a crash there
 */
public record DirectoryTools(
    ContactRepository contacts,
    Callable<List<Contact>> standard,
    Person person,
    Supplier<UUID> ids,
    PersonalDataGuard guard,
    Tasks writes,
    Tasks reads,
    Tasks slow,
    Predicate<String> toNotes,
    FormDrafts drafts) {}
