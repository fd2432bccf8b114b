package vn.hotline1022.ui.guidebook;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import vn.hotline1022.call.CallLists;
import vn.hotline1022.guide.GuideShelf;
import vn.hotline1022.guide.GuideTrailRepository;
import vn.hotline1022.record.TimeSource;
import vn.hotline1022.staff.Person;
import vn.hotline1022.ui.common.Tasks;

/**
 * What the book is made of.
 *
 * @param shelf the guides as they are now; does not block
 * @param lists for the names of reasons
 * @param reads for what takes a moment
 * @param slow for counting a hundred thousand runs
 */
public record GuidebookTools(
    Supplier<GuideShelf> shelf,
    GuideTrailRepository trails,
    Person person,
    ObservableValue<CallLists> lists,
    TimeSource time,
    Tasks reads,
    Tasks slow) {}
