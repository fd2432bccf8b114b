package vn.hotline1022.ui.feedback;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hotline1022.feedback.Asked;
import vn.hotline1022.feedback.Deadlines;
import vn.hotline1022.feedback.Feedback;
import vn.hotline1022.feedback.FeedbackLists;
import vn.hotline1022.feedback.FeedbackRepository;
import vn.hotline1022.feedback.FeedbackStep;
import vn.hotline1022.feedback.Speech;
import vn.hotline1022.lists.ListEntry;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FilePicker;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.common.TextClipboard;
import vn.hotline1022.ui.desk.DeskViewModel;
import vn.hotline1022.ui.photo.PhotoTools;
import vn.hotline1022.ui.queue.QueueModel;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * What following feedback and filing it by hand work with.
 *
 * @param deadlines as the holidays stand at the moment
 * @param speech the sentences that are read to citizens
 * @param slow for files and documents
 * @param operator staff code of the person signed in
 * @param may whether they may say that such a thing was done
 * @param exports whether they may take lists of feedback out of the program
 * @param receiver what the receiver asks
 * @param queue what goes to the receiver by itself
 */
public record FollowTools(
    FeedbackRepository feedback,
    PhotoTools photos,
    Supplier<Deadlines> deadlines,
    Speech speech,
    CallTools calls,
    DeskViewModel desk,
    FormDrafts drafts,
    UnitBook units,
    FilePicker files,
    TextClipboard clipboard,
    Tasks slow,
    String operator,
    Predicate<FeedbackStep.Kind> may,
    boolean exports,
    ReceiverBook receiver,
    QueueModel queue) {

  /** What the receiver asks about a category, as far as it is known here. */
  Asked asked(String category) {
    return receiver.now().get().about(category, lists());
  }

  /** Codes of what an item of its kind can be about, and of what it is about. */
  List<String> categories(Feedback item) {
    FeedbackLists lists = lists();
    String now = item.matter().category();
    return lists.categories().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.main()), each.below().stream()))
        .map(ListEntry::code)
        .filter(
            code -> code.equals(now) || FormCategories.offered(lists, item.matter().kind(), code))
        .toList();
  }

  private FeedbackLists lists() {
    return FeedbackLists.of(calls.lists().book());
  }
}
