package vn.hotline1022.ui.daily;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import vn.hotline1022.accounts.AccountsRepository;
import vn.hotline1022.report.DailyOffice;
import vn.hotline1022.report.Readiness;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.unit.UnitBook;

/**
 * What handing out the daily data works with.
 *
 * @param office made off the FX thread
 * @param person staff code of who is signed in
 * @param names of people by their codes; blocks
 * @param recipient remembered by this desk
 * @param slow for what takes seconds
 * @param open brings to the front what something is about
 * @param noted told how many rows were handed out, for the log of who took what
 */
public record DailyTools(
    Supplier<DailyOffice> office,
    Readiness.Sources sources,
    AccountsRepository accounts,
    String person,
    Supplier<Map<String, String>> names,
    Recipient recipient,
    Supplier<UUID> ids,
    CallTools calls,
    FormDrafts drafts,
    UnitBook units,
    Tasks slow,
    Consumer<About> open,
    LongConsumer noted) {

  /** Where something that is missing is mended. */
  public enum About {
    DESKS,
    EVENTS,
    RUNNING_CALLS,
    CALLS_OF_DAY,
    PROMISES
  }

  /** Who gets the daily data, as it was written last. Blocks. */
  public interface Recipient {
    Optional<String> last();

    void keep(String name);
  }
}
