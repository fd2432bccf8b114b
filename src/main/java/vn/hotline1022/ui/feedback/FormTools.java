package vn.hotline1022.ui.feedback;

import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.citizen.CitizenRepository;
import vn.hotline1022.feedback.ConsentTexts;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Printing;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.photo.PhotoTools;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * What writing feedback works with.
 *
 * @param deadlines as the holidays stand at the moment
 * @param consents what is read before somebody agrees, by version
 * @param speech what else is read to citizens
 * @param calls its {@code writes} keep the order of all that is written
 * @param ids new UUIDv7s
 * @param operator staff code of the person signed in
 * @param drafts what is typed outlives a crash there
 * @param slow for work of seconds: photos, documents
 * @param receiver what the receiver asks
 */
public record FormTools(
    FeedbackRepository feedback,
    PhotoTools photos,
    Supplier<Deadlines> deadlines,
    ConsentTexts consents,
    Speech speech,
    CallTools calls,
    DeskViewModel desk,
    CitizenRepository citizens,
    Supplier<UUID> ids,
    String operator,
    FormDrafts drafts,
    UnitBook units,
    Tasks slow,
    FilePicker files,
    Printing printing,
    ReceiverBook receiver) {

  /** What feedback can be about and refused for, as the lists stand at the moment. */
  FeedbackLists lists() {
    return FeedbackLists.of(calls.lists().book());
  }
}
