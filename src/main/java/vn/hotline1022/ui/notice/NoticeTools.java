package vn.hotline1022.ui.notice;

import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.privacy.PersonalDataGuard;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;

/**
 * What the screens of notices and outages work with.
 *
 * @param ids new UUIDv7s
 * @param drafts what is being written outlives a crash there
 */
public record NoticeTools(
    Person person,
    Supplier<UUID> ids,
    PersonalDataGuard guard,
    TimeSource time,
    Tasks writes,
    Tasks reads,
    FormDrafts drafts) {}
