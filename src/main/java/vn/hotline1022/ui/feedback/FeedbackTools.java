package vn.hotline1022.ui.feedback;

import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.citizen.CitizenRepository;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * What the screens about feedback work with.
 *
 * @param calls its {@code writes} keep the order of all that is written
 * @param ids new UUIDv7s
 * @param operator staff code of the person signed in
 * @param drafts what is typed outlives a crash there
 * @param slow for work of seconds: files, documents
 */
public record FeedbackTools(
    CallTools calls,
    DeskViewModel desk,
    CitizenRepository citizens,
    Supplier<UUID> ids,
    String operator,
    FormDrafts drafts,
    UnitBook units,
    Tasks slow,
    FilePicker files,
    Printing printing) {}
